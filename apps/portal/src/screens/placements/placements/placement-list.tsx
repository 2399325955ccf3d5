import { PLACEMENT_STATE } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useListFilter } from '#portal/parts/filters/list-filter';
import { ListFilters } from '#portal/parts/filters/list-filters';
import { Rows } from '#portal/parts/rows';
import { usePerson } from '#portal/parts/session';
import type { PlacementState } from '#portal/parts/stages';
import { StatusFragment, StatusRow } from '#portal/parts/status';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

const PlacementsQuery = graphql(
  `
    query Placements($programmeId: ID, $country: CountryCode, $states: [PlacementState!], $after: Cursor) {
      placements(programmeId: $programmeId, country: $country, states: $states, first: 20, after: $after) {
        edges {
          node {
            id
            professionalName
            professionalId
            country
            about {
              needTitle
              institutionName
            }
            startsOn
            endsOn
            status {
              ...StatusParts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [StatusFragment],
);

/** The placements that the reader may see. */
export function PlacementList() {
  const t = useT();
  const person = usePerson();
  const format = useFormat();
  const filter = useListFilter<PlacementState>();
  return (
    <Page title={t('nav.placements')}>
      <ListFilters places states={PLACEMENT_STATE} />
      <Rows
        query={PlacementsQuery}
        variables={filter}
        of={({ placements }) => placements}
        empty={<EmptyState title={t('placement.none')} />}
      >
        {(rows) => (
          <ul className="cols">
            {rows.map((node) => (
              <li key={node.id} className="card card-link stack stack-s">
                <StatusRow
                  {...node}
                  to="/placements/$id"
                  under={
                    person?.professionalId === node.professionalId
                      ? node.about.institutionName
                      : node.professionalName
                  }
                />
                <p className="muted small">
                  {format.country(node.country)} ·{' '}
                  {t('need.fromTo', { from: format.day(node.startsOn), to: format.day(node.endsOn) })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </Page>
  );
}

import { CANDIDACY_STATE } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useCandidateName } from '#portal/parts/candidate-name';
import { useListFilter } from '#portal/parts/filters/list-filter';
import { ListFilters } from '#portal/parts/filters/list-filters';
import { Rows } from '#portal/parts/rows';
import { usePerson } from '#portal/parts/session';
import type { CandidacyState } from '#portal/parts/stages';
import { StatusFragment, StatusRow } from '#portal/parts/status';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

const CandidaciesQuery = graphql(
  `
    query Candidacies($programmeId: ID, $country: CountryCode, $states: [CandidacyState!], $after: Cursor) {
      candidacies(programmeId: $programmeId, country: $country, states: $states, first: 20, after: $after) {
        edges {
          node {
            id
            alias
            professionalId
            applicant {
              displayName
            }
            createdAt
            about {
              needTitle
              institutionName
            }
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
/** The applications that the reader may see, each in its plain sentence. */
export function Candidacies() {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const nameOf = useCandidateName();
  const filter = useListFilter<CandidacyState>();
  return (
    <Page title={t('nav.candidacies')}>
      <ListFilters places states={CANDIDACY_STATE} />
      <Rows
        query={CandidaciesQuery}
        variables={filter}
        of={({ candidacies }) => candidacies}
        empty={
          <EmptyState
            title={t('candidacy.none')}
            action={<ButtonLink to="/needs">{t('nav.needs')}</ButtonLink>}
          />
        }
      >
        {(rows) => (
          <ul className="cols">
            {rows.map((node) => (
              <li key={node.id} className="card card-link stack stack-s">
                <StatusRow
                  {...node}
                  to="/candidacies/$id"
                  under={
                    person?.professionalId === node.professionalId ? node.about.institutionName : nameOf(node)
                  }
                />
                <p className="muted small">{t('candidacy.since', { when: format.day(node.createdAt) })}</p>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </Page>
  );
}

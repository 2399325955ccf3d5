import { Link } from '@tanstack/react-router';
import { usePerson } from '#portal/parts/session';
import { useUrlFilter } from '#portal/ui/url-filter';
import { CANDIDACY_STATE, PLACEMENT_STATE } from '#portal/graphql/enums';
import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';

import { Page } from '#portal/ui/page';
import { Rows } from '#portal/parts/rows';
import { EmptyState, Tag } from '#portal/ui/text';
import { StaffFilters } from '#portal/parts/filters/list-filters';
import { type CandidacyState, type PlacementState } from '#portal/parts/stages';
import { useCandidateName } from '#portal/parts/candidate-name';
import { StandingFragment } from '#portal/parts/standing';

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
            standing {
              ...StandingParts
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
  [StandingFragment],
);
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
            standing {
              ...StandingParts
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
  [StandingFragment],
);

/** The filters of the address, as the lists take them. */
function useListFilter<State extends string>() {
  const [{ state, ...places }] = useUrlFilter('programmeId', 'country', 'state');
  return { ...places, states: state ? [state as State] : null };
}

/** The applications that the reader may see, each in its plain sentence. */
export function Candidacies() {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const nameOf = useCandidateName();
  const filter = useListFilter<CandidacyState>();
  return (
    <Page title={t('nav.candidacies')}>
      <StaffFilters places states={CANDIDACY_STATE} />
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
                <Row
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

/** The placements that the reader may see. */
export function Placements() {
  const t = useT();
  const person = usePerson();
  const format = useFormat();
  const filter = useListFilter<PlacementState>();
  return (
    <Page title={t('nav.placements')}>
      <StaffFilters places states={PLACEMENT_STATE} />
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
                <Row
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

function Row({
  id,
  to,
  about,
  under,
  standing,
}: {
  id: string;
  to: '/candidacies/$id' | '/placements/$id';
  about: { needTitle: string };
  /** The other side. */
  under: string | null;
  standing: FragmentOf<typeof StandingFragment>;
}) {
  const t = useT();
  const format = useFormat();
  const { sentence, holder, due } = readFragment(StandingFragment, standing);
  return (
    <>
      <h2 className="h3">
        <Link to={to} params={{ id }}>
          <bdi>{about.needTitle}</bdi>
        </Link>
      </h2>
      <p className="muted">
        <bdi>{under}</bdi>
      </p>
      <p>{sentence}</p>
      <div className="row">
        {holder && <Tag>{t(`holder.${holder}`)}</Tag>}
        {due && <span className="muted small">{t('ball.until', { when: format.day(due) })}</span>}
      </div>
    </>
  );
}

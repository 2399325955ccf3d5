import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';
import { Load } from '#portal/ui/load';
import { Page } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';
import { StandingFragment } from '#portal/screens/shared/standing';

const CandidaciesQuery = graphql(
  `
    query Candidacies($first: Int!) {
      candidacies(first: $first) {
        edges {
          node {
            id
            createdAt
            standing {
              ...StandingParts
            }
          }
        }
      }
    }
  `,
  [StandingFragment],
);
const PlacementsQuery = graphql(
  `
    query Placements($first: Int!) {
      placements(first: $first) {
        edges {
          node {
            id
            country
            startsOn
            endsOn
            standing {
              ...StandingParts
            }
          }
        }
      }
    }
  `,
  [StandingFragment],
);

/** The applications that the reader may see, each in its plain sentence. */
export function Candidacies() {
  const t = useT();
  const format = useFormat();
  return (
    <Page title={t('nav.candidacies')}>
      <Load query={CandidaciesQuery} variables={{ first: 50 }}>
        {({ candidacies }) =>
          candidacies.edges.length === 0 ? (
            <EmptyState
              title={t('candidacy.none')}
              action={<ButtonLink to="/needs">{t('nav.needs')}</ButtonLink>}
            />
          ) : (
            <ul className="cols">
              {candidacies.edges.map(({ node }) => (
                <li key={node.id} className="card card-link stack stack-s">
                  <StandingLine of={node.standing} link={{ to: '/candidacies/$id', id: node.id }} />
                  <p className="muted small">{t('candidacy.since', { when: format.day(node.createdAt) })}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}

/** The placements that the reader may see. */
export function Placements() {
  const t = useT();
  const format = useFormat();
  return (
    <Page title={t('nav.placements')}>
      <Load query={PlacementsQuery} variables={{ first: 50 }}>
        {({ placements }) =>
          placements.edges.length === 0 ? (
            <EmptyState title={t('placement.none')} />
          ) : (
            <ul className="cols">
              {placements.edges.map(({ node }) => (
                <li key={node.id} className="card card-link stack stack-s">
                  <StandingLine of={node.standing} link={{ to: '/placements/$id', id: node.id }} />
                  <p className="muted small">
                    {format.country(node.country)} ·{' '}
                    {t('need.fromTo', { from: format.day(node.startsOn), to: format.day(node.endsOn) })}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}

function StandingLine({
  of,
  link,
}: {
  of: FragmentOf<typeof StandingFragment>;
  link: { to: '/candidacies/$id' | '/placements/$id'; id: string };
}) {
  const t = useT();
  const format = useFormat();
  const { sentence, holder, due } = readFragment(StandingFragment, of);
  return (
    <>
      <h2 className="h3">
        <Link to={link.to} params={{ id: link.id }}>
          {sentence}
        </Link>
      </h2>
      <div className="row">
        {holder && <Tag>{t(`holder.${holder}`)}</Tag>}
        {due && <span className="muted small">{t('ball.until', { when: format.day(due) })}</span>}
      </div>
    </>
  );
}

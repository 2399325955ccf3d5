import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { BandTag, ExplanationFragment, Raises, ScoreParts } from '#portal/screens/shared/explanation';
import { useFormat, useT } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';
import { Load } from '#portal/ui/load';
import { Page } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';

const MatchesQuery = graphql(
  `
    query MyMatches($first: Int!) {
      myMatches(first: $first) {
        edges {
          node {
            rank
            needId
            need {
              id
              title
              country
              place
              modality
              deadline
            }
            explanation {
              missing
              ...Explanation
            }
          }
        }
      }
    }
  `,
  [ExplanationFragment],
);

export function Matches() {
  const t = useT();
  return (
    <Page title={t('matches.title')} lead={t('matches.lead')}>
      <Load query={MatchesQuery} variables={{ first: 30 }}>
        {({ myMatches }) =>
          myMatches.edges.length === 0 ? (
            <EmptyState
              title={t('matches.none')}
              action={<ButtonLink to="/profile">{t('nav.profile')}</ButtonLink>}
            >
              {t('matches.noneText')}
            </EmptyState>
          ) : (
            <ul className="cols match-cards">
              {myMatches.edges.map(({ node }) => (
                <li key={node.needId} className="card card-link stack">
                  <h2>
                    <Link to="/needs/$id" params={{ id: node.needId }} dir="auto">
                      {node.need.title}
                    </Link>
                  </h2>
                  <NeedLine need={node.need} />
                  <div className="row">
                    <BandTag of={node.explanation} />
                    {node.explanation.missing.length > 0 && (
                      <Tag tone="warm">
                        {t('matches.missing', { count: node.explanation.missing.length })}
                      </Tag>
                    )}
                  </div>
                  <ScoreParts of={node.explanation} brief />
                  <div className="small">
                    <Raises of={node.explanation} limit={1} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}

/** Where, how and until when, in one line. */
export function NeedLine({
  need,
}: {
  need: {
    country: string;
    place: string | null;
    modality: 'ON_SITE' | 'VIRTUAL' | 'HYBRID' | null;
    deadline: string | null;
  };
}) {
  const t = useT();
  const format = useFormat();
  const parts = [
    [need.place, format.country(need.country)].filter(Boolean).join(', '),
    need.modality && t(`modality.${need.modality}`),
    need.deadline && t('need.applyUntil', { when: format.day(need.deadline) }),
  ];
  return <p className="muted">{parts.filter(Boolean).join(' · ')}</p>;
}

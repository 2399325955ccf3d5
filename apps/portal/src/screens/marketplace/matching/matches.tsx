import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { BandTag, Raises, ScoreParts } from '#portal/screens/marketplace/matching/explanation';
import { ExplanationFragment } from '#portal/screens/marketplace/matching/explanation-data';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';

const MatchesQuery = graphql(
  `
    query MyMatches($locale: Locale!, $after: Cursor) {
      myMatches(first: 12, after: $after) {
        edges {
          node {
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
        pageInfo {
          hasNextPage
          endCursor
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
      <Rows
        query={MatchesQuery}
        variables={{ locale: useLocale() }}
        of={({ myMatches }) => myMatches}
        empty={
          <EmptyState
            title={t('matches.none')}
            action={<ButtonLink to="/profile">{t('nav.profile')}</ButtonLink>}
          >
            {t('matches.noneText')}
          </EmptyState>
        }
      >
        {(matches) => (
          <ul className="cols match-cards">
            {matches.map((node) => (
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
                    <Tag tone="warm">{t('matches.missing', { count: node.explanation.missing.length })}</Tag>
                  )}
                </div>
                <ScoreParts of={node.explanation} brief />
                <div className="small">
                  <Raises of={node.explanation} limit={1} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </Rows>
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

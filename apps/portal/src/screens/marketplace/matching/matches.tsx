import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { BandTag, Raises, ScoreParts } from '#portal/screens/marketplace/matching/explanation';
import { ExplanationFragment } from '#portal/screens/marketplace/matching/explanation-data';
import { NeedLine, NeedTimes } from '#portal/screens/marketplace/needs/need-line';
import { SaveNeedPart } from '#portal/screens/marketplace/saved/save-parts';
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
              institution {
                name
              }
              startsOn
              endsOn
              weeklyHours
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
                <p dir="auto">{node.need.institution.name}</p>
                <NeedLine need={node.need} />
                <NeedTimes need={node.need} />
                <div className="row">
                  <BandTag of={node.explanation} />
                  {node.explanation.missing.length > 0 && (
                    <Tag tone="warm">{t('matches.missing', { count: node.explanation.missing.length })}</Tag>
                  )}
                </div>
                <div className="actions">
                  <SaveNeedPart need={node.need} />
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

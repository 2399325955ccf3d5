import { useQuery } from 'urql';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { CandidaciesQuery, CandidacySteps } from '#portal/screens/staff/candidacies';
import {
  BandTag,
  ExplanationFragment,
  ExplanationView,
  ScoreParts,
} from '#portal/screens/shared/explanation';
import { PersonName } from '#portal/screens/staff/names';
import { Rows } from '#portal/ui/rows';
import { StateTag } from '#portal/screens/staff/state-tag';
import { EmptyState, Notice } from '#portal/ui/text';

const MatchesQuery = graphql(
  `
    query StaffMatches($needId: ID!, $locale: Locale!, $after: String) {
      matches(needId: $needId, first: 20, after: $after) {
        edges {
          node {
            professionalId
            place
            rank
            score
            list {
              rankedAt
              hasSkills
            }
            explanation {
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
type Match = ResultOf<typeof MatchesQuery>['matches']['edges'][number]['node'];
const POINT = 1000;

/** The ranked list of a need: who fits, why, and the steps that may be taken. The score proposes; people decide. */
export function Matching({ needId }: { needId: string }) {
  const t = useT();
  return (
    <div className="stack">
      <Notice>{t('staff.matchNotice')}</Notice>
      <Rows
        query={MatchesQuery}
        variables={{ needId, locale: useLocale() }}
        of={({ matches }) => matches}
        empty={<EmptyState title={t('staff.noMatches')}>{t('staff.noMatchesText')}</EmptyState>}
      >
        {(matches) => <Ranking needId={needId} matches={matches} />}
      </Rows>
    </div>
  );
}

function Ranking({ needId, matches }: { needId: string; matches: Match[] }) {
  const t = useT();
  const format = useFormat();
  const [{ data }] = useQuery({ query: CandidaciesQuery, variables: { needId } });
  const candidacies = new Map(data?.candidacies.edges.map(({ node }) => [node.professionalId, node]));
  const rankedAt = matches[0]?.list.rankedAt;
  return (
    <>
      {rankedAt && <p className="muted small">{t('staff.rankedAt', { when: format.moment(rankedAt) })}</p>}
      <ol className="stack">
        {matches.map((match) => {
          const candidacy = candidacies.get(match.professionalId);
          return (
            <li key={match.professionalId} className="card stack">
              <Head match={match} state={candidacy?.state ?? null} />
              {candidacy && <CandidacySteps candidacy={candidacy} />}
              <details>
                <summary>{t('staff.why')}</summary>
                <ExplanationView of={match.explanation} full />
              </details>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Head({ match, state }: { match: Match; state: string | null }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <div className="row row-between">
        <h2>
          {format.number(match.place)}. <PersonName id={match.professionalId} />
        </h2>
        <div className="row">
          <strong>
            {t('staff.scoreOf', { score: format.number(match.score / POINT, { maximumFractionDigits: 1 }) })}
          </strong>
          <BandTag of={match.explanation} />
          {state && <StateTag state={state} />}
        </div>
      </div>
      {match.place !== match.rank && (
        <p className="muted small">
          {t('staff.shownAs', { place: format.number(match.place), rank: format.number(match.rank) })}
        </p>
      )}
      <ScoreParts of={match.explanation} brief />
    </>
  );
}

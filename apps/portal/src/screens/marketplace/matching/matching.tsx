import { useQuery } from 'urql';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { PersonName } from '#portal/parts/names';
import { RematchPanel } from '#portal/parts/rematch';
import { Rows } from '#portal/parts/rows';
import { may, usePerson } from '#portal/parts/session';
import { StateTag } from '#portal/parts/state-tag';
import { CandidaciesQuery, CandidacySteps } from '#portal/screens/marketplace/candidacies/candidacies';
import { BandTag, ExplanationView, ScoreParts } from '#portal/screens/marketplace/matching/explanation';
import { ExplanationFragment } from '#portal/screens/marketplace/matching/explanation-data';
import { PairActs } from '#portal/screens/marketplace/matching/pair-acts';
import { PairLookup } from '#portal/screens/marketplace/matching/pair-lookup';
import { EmptyState, Notice } from '#portal/ui/text';

const MatchesQuery = graphql(
  `
    query StaffMatches($needId: ID!, $locale: Locale!, $after: Cursor) {
      matches(needId: $needId, first: 20, after: $after) {
        edges {
          node {
            professionalId
            alias
            displayName
            place
            rank
            score
            list {
              rankedAt
              rulesVersion
              needVersion
              hasSkills
            }
            overrides {
              gate
              reason
              approverName
              decidedAt
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
/** States in which the person has not applied yet. */
const EARLY = ['SUGGESTED', 'INVITED'];

/** The ranked list of a need: who fits, why, and the steps that may be taken. The score proposes; people decide. */
export function Matching({ needId }: { needId: string }) {
  const t = useT();
  const mayMatch = may(usePerson(), 'MATCH_RUN');
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
      <PairLookup needId={needId} />
      {mayMatch && <RematchPanel what="need" id={needId} />}
    </div>
  );
}

function Ranking({ needId, matches }: { needId: string; matches: Match[] }) {
  const t = useT();
  const format = useFormat();
  const [{ data }] = useQuery({ query: CandidaciesQuery, variables: { needId } });
  const candidacies = new Map(data?.candidacies.edges.map(({ node }) => [node.professionalId, node]));
  const list = matches[0]?.list;
  return (
    <>
      {list && (
        <p className="muted small">
          {t('match.listOf', {
            when: format.moment(list.rankedAt),
            rules: list.rulesVersion,
            need: list.needVersion,
          })}
        </p>
      )}
      {list && !list.hasSkills && <Notice tone="warm">{t('match.saysLittle')}</Notice>}
      <ol className="stack">
        {matches.map((match) => {
          const candidacy = candidacies.get(match.professionalId);
          return (
            <li key={match.professionalId} className="card stack">
              <Head match={match} state={candidacy?.state ?? null} />
              <Overrides of={match.overrides} />
              {candidacy && <CandidacySteps candidacy={candidacy} />}
              {data && (!candidacy || EARLY.includes(candidacy.state ?? '')) && (
                <PairActs
                  needId={needId}
                  professionalId={match.professionalId}
                  explanation={match.explanation}
                />
              )}
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

/** The conditions in spite of which the pair is listed: who said so, when and why. */
function Overrides({ of }: { of: Match['overrides'] }) {
  const t = useT();
  const format = useFormat();
  return of.map(({ gate, reason, approverName, decidedAt }) => (
    <Notice key={gate} title={t('match.overridden', { gate: t(`gate.${gate}`) })}>
      <p dir="auto">{reason}</p>
      <p className="muted small">
        <bdi>{approverName}</bdi> · {format.moment(decidedAt)}
      </p>
    </Notice>
  ));
}

function Head({ match, state }: { match: Match; state: string | null }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <div className="row row-between">
        <h2>
          <PersonName person={match} />
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

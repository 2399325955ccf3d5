import { useQuery } from 'urql';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT, type MessageId } from '#portal/i18n/i18n';
import { CandidaciesQuery, CandidacySteps } from '#portal/screens/staff/candidacies';
import { MatchDetails, POINT } from '#portal/screens/staff/match-details';
import { PersonName } from '#portal/screens/staff/names';
import { Rows } from '#portal/screens/staff/rows';
import { StateTag } from '#portal/screens/staff/state-tag';
import { ScoreBar } from '#portal/ui/score';
import { EmptyState, Notice, Tag, type Tone } from '#portal/ui/text';

const MatchesQuery = graphql(`
  query StaffMatches($needId: ID!, $after: String) {
    matches(needId: $needId, first: 20, after: $after) {
      edges {
        node {
          professionalId
          rank
          score
          list {
            rankedAt
            hasSkills
          }
          explanation {
            band
            coverage
            essentialCoverage
            formula
            weightsVersion
            taxonomyVersion
            needVersion
            profileVersion
            gates {
              code
              answer
              detail
              required
              actual
            }
            terms {
              code
              weight
              value
              contribution
              applies
              unknown
            }
            skills {
              skill
              essential
              mandatory
              weight
              levelAsked
              levelHeld
              matchedBy
              relation
              evidence
              cover
            }
            missing
            raises {
              kind
              gain
              skill
              level
              language
              hoursPerWeek
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
type Match = ResultOf<typeof MatchesQuery>['matches']['edges'][number]['node'];
export type Explanation = Match['explanation'];

const BAND_TONE = { STRONG: 'good', GOOD: 'brand', POSSIBLE: 'info', WEAK: 'warm' } as const satisfies Record<
  string,
  Tone
>;

/** The ranked list of a need: who fits, why, and the steps that may be taken. The score proposes; people decide. */
export function Matching({ needId }: { needId: string }) {
  const t = useT();
  return (
    <div className="stack">
      <Notice>{t('staff.matchNotice')}</Notice>
      <Rows
        query={MatchesQuery}
        variables={{ needId }}
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
                <MatchDetails of={match.explanation} />
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
  const { band, terms } = match.explanation;
  const asked = terms.filter(({ applies }) => applies);
  const weights = asked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return (
    <>
      <div className="row row-between">
        <h2>
          {format.number(match.rank)}. <PersonName id={match.professionalId} />
        </h2>
        <div className="row">
          <strong>
            {t('staff.scoreOf', { score: format.number(match.score / POINT, { maximumFractionDigits: 1 }) })}
          </strong>
          <Tag tone={BAND_TONE[band]}>{t(`staff.band.${band}`)}</Tag>
          {state && <StateTag state={state} />}
        </div>
      </div>
      <ScoreBar
        label={t('staff.parts')}
        total={100}
        parts={asked.map((term) => ({
          label: t(`staff.term.${term.code}` as MessageId),
          points: Math.round(term.contribution / POINT),
          of: Math.round((100 * term.weight) / weights),
          note: [
            t('staff.weight', { weight: term.weight }),
            ...(term.unknown ? [t('staff.guess')] : []),
          ].join(' · '),
        }))}
      />
    </>
  );
}

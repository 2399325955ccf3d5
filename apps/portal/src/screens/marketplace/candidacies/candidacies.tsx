import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { PersonName } from '#portal/parts/names';
import { Rows } from '#portal/parts/rows';
import { StateTag } from '#portal/parts/state-tag';
import { offers, StepFragment } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { CANDIDACY_STEPS } from '#portal/screens/marketplace/candidacies/candidacy-steps';
import { Prescreen } from '#portal/screens/marketplace/candidacies/prescreen';
import type { Pair } from '#portal/screens/marketplace/matching/gates';
import { Due } from '#portal/ui/due';
import { EmptyState } from '#portal/ui/text';

export const CandidaciesQuery = graphql(
  `
    query StaffCandidacies($needId: ID!, $after: Cursor) {
      candidacies(needId: $needId, first: 20, after: $after) {
        edges {
          node {
            id
            alias
            displayName
            needId
            professionalId
            state
            score
            steps {
              command
              ...StepParts
            }
            motivation
            availableFrom
            availableTo
            weeklyHours
            status {
              sentence
              next
              due
              daysLeft
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
  [StepFragment],
);
type Candidacy = ResultOf<typeof CandidaciesQuery>['candidacies']['edges'][number]['node'];

/** Everyone who has been suggested, invited or has applied, each with the steps that may be taken now. */
export function Candidacies({ needId }: { needId: string }) {
  const t = useT();
  return (
    <Rows
      query={CandidaciesQuery}
      variables={{ needId }}
      of={({ candidacies }) => candidacies}
      empty={<EmptyState title={t('staff.noCandidacies')}>{t('staff.noCandidaciesText')}</EmptyState>}
    >
      {(rows) => (
        <ul className="stack">
          {rows.map((row) => (
            <li key={row.id} className="card stack">
              <Row candidacy={row} />
            </li>
          ))}
        </ul>
      )}
    </Rows>
  );
}

function Row({ candidacy }: { candidacy: Candidacy }) {
  const t = useT();
  const format = useFormat();
  const { status } = candidacy;
  return (
    <>
      <div className="row row-between">
        <h2>
          <PersonName person={candidacy} />
        </h2>
        <div className="row">
          {candidacy.score !== null && (
            <span>{t('staff.scoreOf', { score: format.number(candidacy.score) })}</span>
          )}
          {candidacy.state && <StateTag state={candidacy.state} />}
        </div>
      </div>
      <p>
        {status.sentence} {status.next} <Due at={status.due} daysLeft={status.daysLeft} />
      </p>
      {candidacy.motivation && (
        <blockquote className="prose" dir="auto">
          {candidacy.motivation}
        </blockquote>
      )}
      {candidacy.availableFrom && candidacy.availableTo && (
        <p className="muted small">
          {format.day(candidacy.availableFrom)} – {format.day(candidacy.availableTo)}
          {candidacy.weeklyHours !== null && ` · ${t('staff.hours', { hours: candidacy.weeklyHours })}`}
        </p>
      )}
      <CandidacySteps candidacy={candidacy} />
    </>
  );
}

/** The steps that the API offers this reader on a candidacy. */
export function CandidacySteps({ candidacy }: { candidacy: Pair & Pick<Candidacy, 'steps'> }) {
  return (
    <div className="row">
      {offers(candidacy, 'PRESCREEN') && <Prescreen candidacy={candidacy} />}
      <Steps id={candidacy.id} steps={candidacy.steps} specs={CANDIDACY_STEPS} />
    </div>
  );
}

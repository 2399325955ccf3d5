import { Link } from '@tanstack/react-router';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useCandidateName } from '#portal/parts/candidate-name';
import { usePerson } from '#portal/parts/session';
import { StepFragment } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { CANDIDACY_STEPS } from '#portal/screens/marketplace/candidacies/candidacy-steps';
import { BandTag, ExplanationView, ScoreParts } from '#portal/screens/marketplace/matching/explanation';
import {
  ExplanationFragment,
  type ExplanationRef,
} from '#portal/screens/marketplace/matching/explanation-data';
import { Tag } from '#portal/ui/text';

/** Asks for `$locale`, the language of the sentences. */
export const CandidateFragment = graphql(
  `
    fragment CandidateParts on Candidate {
      alias
      professionalId
      match {
        explanation {
          ...Explanation
        }
      }
      candidacy {
        id
        motivation
        availableFrom
        availableTo
        reserveUntil
        steps {
          command
          ...StepParts
        }
        applicant {
          displayName
          headline
        }
        status {
          sentence
        }
      }
    }
  `,
  [ExplanationFragment, StepFragment],
);
type Candidacy = NonNullable<ResultOf<typeof CandidateFragment>['candidacy']>;

/** The beginning of a letter, which the page of the candidacy shows whole. */
const LETTER_BEGINNING = 240;

/** One person: who it is, how well they fit, what is missing, and what can be done, all in one place. */
export function CandidateCard({ of }: { of: FragmentOf<typeof CandidateFragment> }) {
  const t = useT();
  const { alias, match, candidacy } = readFragment(CandidateFragment, of);
  const name = useCandidateName()({ alias, applicant: candidacy?.applicant });
  const staff = (usePerson()?.grants.length ?? 0) > 0;
  return (
    <article className="card stack" aria-label={name}>
      <div className="row row-between">
        <h2 className="h3">
          {candidacy ? (
            <Link to="/candidacies/$id" params={{ id: candidacy.id }}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
        </h2>
        {match && <BandTag of={match.explanation} />}
      </div>
      {candidacy?.applicant?.headline && <p dir="auto">{candidacy.applicant.headline}</p>}
      {match && <Fit of={match.explanation} />}
      {candidacy && <Stage of={candidacy} />}
      {match && (
        <details>
          <summary>
            {t('match.why')}
            <span className="visually-hidden"> {name}</span>
          </summary>
          <ExplanationView of={match.explanation} full={staff} />
        </details>
      )}
    </article>
  );
}

/** Conditions that are not met come first, then the parts of the score and what is missing. */
function Fit({ of }: { of: ExplanationRef }) {
  const t = useT();
  const { gates, words } = readFragment(ExplanationFragment, of);
  const open = gates.filter(({ answer }) => answer !== 'PASS');
  return (
    <>
      {open.length > 0 && (
        <ul className="row">
          {open.map(({ code, answer }) => (
            <li key={code}>
              <Tag tone={answer === 'FAIL' ? 'bad' : 'warm'}>
                {t(`gate.${code}` as MessageId)}: {t(`match.answer.${answer}` as MessageId)}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <ScoreParts of={of} brief />
      {words.missing.length > 0 && (
        <ul className="small">
          {words.missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The person's status, what was sent, and the steps that the reader may take. */
function Stage({
  of: { id, status, motivation, availableFrom, availableTo, reserveUntil, steps },
}: {
  of: Candidacy;
}) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p>{status.sentence}</p>
      {reserveUntil && (
        <p className="muted small">{t('compare.reserve', { when: format.day(reserveUntil) })}</p>
      )}
      {motivation && (
        <p className="small" dir="auto">
          {motivation.slice(0, LETTER_BEGINNING)}
        </p>
      )}
      {availableFrom && availableTo && (
        <p className="muted small">
          {t('need.fromTo', { from: format.day(availableFrom), to: format.day(availableTo) })}
        </p>
      )}
      <Steps id={id} steps={steps} specs={CANDIDACY_STEPS} />
    </>
  );
}

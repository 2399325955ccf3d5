import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { type ExplanationRef, readExplanation } from '#portal/screens/marketplace/matching/explanation-data';
import { FailedGates, failedGates, Gates } from '#portal/screens/marketplace/matching/explanation-gates';
import { Skills } from '#portal/screens/marketplace/matching/explanation-skills';
import { Section } from '#portal/ui/page';
import { ScoreBar } from '#portal/ui/score';
import { Tag, type Tone } from '#portal/ui/text';

const BAND_TONE = { STRONG: 'good', GOOD: 'brand', POSSIBLE: 'info', WEAK: 'warm' } as const satisfies Record<
  string,
  Tone
>;
/** Scores and shares travel as whole thousandths. */
const POINT = 1000;

/** The fit in a word; where a condition fails, that instead: a good score is of no use beside it. */
export function BandTag({ of }: { of: ExplanationRef }) {
  const t = useT();
  const { band, gates } = readExplanation(of);
  if (failedGates(gates).length > 0) return <Tag tone="bad">{t('match.notNow')}</Tag>;
  return <Tag tone={BAND_TONE[band]}>{t(`match.band.${band}`)}</Tag>;
}

/** The parts of the score as a bar; `brief`: only the bar, the words for screen readers; `weights`: each part's weight. */
export function ScoreParts({
  of,
  brief,
  weights,
}: {
  of: ExplanationRef;
  brief?: boolean;
  weights?: boolean;
}) {
  const t = useT();
  const terms = readExplanation(of).terms.filter((term) => term.applies);
  const whole = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const parts = terms.map((term) => ({
    label: t(`match.term.${term.code}` as MessageId),
    points: Math.round(term.contribution / POINT),
    of: Math.round((100 * term.weight) / whole),
    note:
      [
        ...(weights ? [t('match.weight', { weight: term.weight })] : []),
        ...(term.unknown ? [t('match.guess')] : []),
      ].join(' · ') || undefined,
  }));
  return <ScoreBar label={t('match.parts')} total={100} parts={parts} brief={brief} />;
}

/** What would raise the score most, as a sentence each. */
export function Raises({ of, limit }: { of: ExplanationRef; limit?: number }) {
  const t = useT();
  const format = useFormat();
  const raises = readExplanation(of).raises.slice(0, limit);
  const label = useConceptLabels(raises.flatMap(({ skill }) => skill ?? []));
  if (raises.length === 0) return null;
  return (
    <ul>
      {raises.map((raise) => (
        <li key={`${raise.kind}${raise.skill ?? raise.language ?? ''}`}>
          {t(`match.raise.${raise.kind}` as MessageId, {
            skill: raise.skill ? label(raise.skill) : '',
            language: raise.language ? format.language(raise.language) : '',
            level: raise.level ?? '',
            hours: raise.hoursPerWeek ?? 0,
            gain: Math.round(raise.gain / POINT),
          })}
        </li>
      ))}
    </ul>
  );
}

/**
 * The whole explanation: first the conditions that fail, then the parts and their weights, what fits and what is missing
 * in plain words, what would help most, skills one by one, and all conditions that are open. `full` adds the figures and
 * versions for staff; `own` is for the person whose fit it is, and links to what mends a condition.
 */
export function ExplanationView({ of, full, own }: { of: ExplanationRef; full?: boolean; own?: boolean }) {
  const t = useT();
  const format = useFormat();
  const explanation = readExplanation(of);
  const { coverage, essentialCoverage, words, skills, gates, raises } = explanation;
  return (
    <div className="stack stack-l">
      <FailedGates of={gates} own={own} />
      <div className="card stack">
        <div className="row">
          <BandTag of={of} />
          {full && (
            <strong>{t('score.points', { points: (explanation.score / POINT).toFixed(1), of: 100 })}</strong>
          )}
        </div>
        <ScoreParts of={of} weights={full} />
        {skills.length > 0 && (
          <p className="muted">
            {t('match.coverage', {
              all: format.percent(coverage / POINT),
              essential: format.percent(essentialCoverage / POINT),
            })}
          </p>
        )}
      </div>
      <Sentences title={t('match.fits')} of={words.fits} />
      <Sentences title={t('match.missingTitle')} of={words.missing} />
      {raises.length > 0 && (
        <Section title={t('match.help')}>
          <Raises of={of} />
        </Section>
      )}
      <Skills of={skills} weights={full} />
      <Gates of={gates} all={full} />
      {full && (
        <p className="muted small">
          {t('match.versions', {
            formula: explanation.formula,
            weights: explanation.weightsVersion,
            taxonomy: explanation.taxonomyVersion,
            need: explanation.needVersion,
            profile: explanation.profileVersion,
          })}
        </p>
      )}
    </div>
  );
}

function Sentences({ title, of }: { title: string; of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {of.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}

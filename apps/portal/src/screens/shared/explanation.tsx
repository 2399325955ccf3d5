import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { useConceptLabels } from '#portal/screens/shared/taxonomy';
import { useFormat, useT, type MessageId } from '#portal/i18n/i18n';
import { Section } from '#portal/ui/page';
import { ScoreBar } from '#portal/ui/score';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag, type Tone } from '#portal/ui/text';

export const ExplanationFragment = graphql(`
  fragment Explanation on MatchExplanation {
    band
    score
    coverage
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
`);

type Explanation = NonNullable<ReturnType<typeof readExplanation>>;
export type ExplanationRef = FragmentOf<typeof ExplanationFragment>;
const readExplanation = (ref: ExplanationRef) => readFragment(ExplanationFragment, ref);

const BAND_TONE = { STRONG: 'good', GOOD: 'brand', POSSIBLE: 'info', WEAK: 'warm' } as const satisfies Record<
  string,
  Tone
>;
const ANSWER_TONE: Record<string, Tone> = { pass: 'good', fail: 'bad', unknown: 'warm' };
const POINT = 1000;

/** The fit in a word. */
export function BandTag({ of }: { of: ExplanationRef }) {
  const { band } = readExplanation(of);
  return <Tag tone={BAND_TONE[band]}>{useT()(`match.band.${band}`)}</Tag>;
}

/** The parts of the score as a bar; with `brief` only the bar, the words being there for screen readers. */
export function ScoreParts({ of, brief }: { of: ExplanationRef; brief?: boolean }) {
  const t = useT();
  const terms = readExplanation(of).terms.filter((term) => term.applies);
  const weights = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const parts = terms.map((term) => ({
    label: t(`match.term.${term.code}` as MessageId),
    points: Math.round(term.contribution / POINT),
    of: Math.round((100 * term.weight) / weights),
    note: term.unknown ? t('match.guess') : undefined,
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

/** The whole explanation: parts, skills one by one, conditions, and what would help most. `full` adds the figures for staff. */
export function ExplanationView({ of, full }: { of: ExplanationRef; full?: boolean }) {
  const t = useT();
  const explanation = readExplanation(of);
  return (
    <div className="stack stack-l">
      <div className="card stack">
        <div className="row">
          <BandTag of={of} />
          {full && (
            <strong>{t('score.points', { points: (explanation.score / POINT).toFixed(1), of: 100 })}</strong>
          )}
        </div>
        <ScoreParts of={of} />
      </div>
      <Skills explanation={explanation} />
      {explanation.raises.length > 0 && (
        <Section title={t('match.help')}>
          <Raises of={of} />
        </Section>
      )}
      <Gates explanation={explanation} full={full} />
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

function Skills({ explanation }: { explanation: Explanation }) {
  const t = useT();
  const format = useFormat();
  const rows = explanation.skills.map((skill) => ({ ...skill, id: skill.skill }));
  const label = useConceptLabels(
    rows.flatMap(({ skill, matchedBy }) => [skill, ...(matchedBy ? [matchedBy] : [])]),
  );
  if (rows.length === 0) return <Notice>{t('match.noSkills')}</Notice>;
  return (
    <Section title={t('match.skills')}>
      <DataTable
        caption={t('match.skills')}
        hideCaption
        rows={rows}
        columns={[
          {
            key: 'skill',
            label: t('match.asked'),
            cell: (row) => (
              <>
                <bdi>{label(row.skill)}</bdi>{' '}
                {row.essential && <Tag tone="brand">{t('match.essential')}</Tag>}
              </>
            ),
          },
          { key: 'level', label: t('match.level'), cell: (row) => t(`level.${row.levelAsked}` as MessageId) },
          {
            key: 'held',
            label: t('match.held'),
            cell: (row) =>
              row.matchedBy ? label(row.matchedBy) : <Tag tone="warm">{t('match.missing')}</Tag>,
          },
          {
            key: 'relation',
            label: t('match.relation'),
            cell: (row) => (row.relation ? t(`match.relation.${row.relation}` as MessageId) : '–'),
          },
          {
            key: 'evidence',
            label: t('match.evidence'),
            cell: (row) => (row.evidence ? t(`evidence.${row.evidence}`) : '–'),
          },
          {
            key: 'cover',
            label: t('match.cover'),
            numeric: true,
            cell: (row) => format.percent(row.cover / 1000),
            sort: (row) => row.cover,
          },
        ]}
      />
    </Section>
  );
}

function Gates({ explanation, full }: { explanation: Explanation; full?: boolean }) {
  const t = useT();
  const format = useFormat();
  const shown = full ? explanation.gates : explanation.gates.filter(({ answer }) => answer !== 'pass');
  if (shown.length === 0) return <Notice tone="good">{t('match.gatesPass')}</Notice>;
  const rows = shown.map((gate, i) => ({ ...gate, id: `${gate.code}-${i}` }));
  return (
    <Section title={t('match.gates')}>
      <DataTable
        caption={t('match.gates')}
        hideCaption
        rows={rows}
        columns={[
          { key: 'gate', label: t('match.condition'), cell: (row) => gateName(t, row.code) },
          {
            key: 'answer',
            label: t('match.answer'),
            cell: (row) => (
              <Tag tone={ANSWER_TONE[row.answer]}>{t(`match.answer.${row.answer}` as MessageId)}</Tag>
            ),
          },
          {
            key: 'required',
            label: t('match.required'),
            cell: (row) => gateValues(format, row.code, row.required),
          },
          {
            key: 'actual',
            label: t('match.actual'),
            cell: (row) => gateValues(format, row.code, row.actual),
          },
        ]}
      />
    </Section>
  );
}

/** What is asked or found, with the names of countries and shares in the reader's language. */
function gateValues(format: ReturnType<typeof useFormat>, code: string, values: readonly string[]): string {
  const named: Record<string, (value: string) => string> = {
    country: (value) => (/^[A-Z]{2}$/.test(value) ? format.country(value) : value),
    coverage: (value) => format.percent(Number(value) / 1000),
  };
  return values.map(named[code] ?? String).join(', ') || '–';
}

/** The condition in words. */
function gateName(t: ReturnType<typeof useT>, code: string): string {
  const id = `gate.${code}` as MessageId;
  const words = t(id);
  return words === id ? code.replaceAll('_', ' ') : words;
}

import { useFormat, useT, type MessageId } from '#portal/i18n/i18n';
import type { Explanation } from '#portal/screens/staff/matching';
import { useConceptLabels } from '#portal/screens/shared/taxonomy';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag, type Tone } from '#portal/ui/text';

/** Scores and shares travel as whole thousandths. */
export const POINT = 1000;

const ANSWER_TONE: Record<string, Tone> = { pass: 'good', fail: 'bad', unknown: 'warm' };
const EVIDENCE_TONE: Record<string, Tone> = { VERIFIED: 'good', EVIDENCED: 'info' };

/** A match in full: skills one by one, conditions with what was asked and found, and what would help most. */
export function MatchDetails({ of }: { of: Explanation }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className="stack stack-l">
      <p className="muted">
        {t('staff.coverage', {
          all: format.percent(of.coverage / POINT),
          essential: format.percent(of.essentialCoverage / POINT),
        })}
      </p>
      <Skills of={of} />
      <Raises of={of} />
      <Gates of={of} />
      <p className="muted small">
        {t('staff.versions', {
          formula: of.formula,
          weights: of.weightsVersion,
          taxonomy: of.taxonomyVersion,
          need: of.needVersion,
          profile: of.profileVersion,
        })}
      </p>
    </div>
  );
}

function Skills({ of }: { of: Explanation }) {
  const t = useT();
  const format = useFormat();
  const uris = of.skills.flatMap(({ skill, matchedBy }) => (matchedBy ? [skill, matchedBy] : [skill]));
  const label = useConceptLabels(uris);
  if (of.skills.length === 0) return <Notice>{t('staff.noSkills')}</Notice>;
  return (
    <DataTable
      caption={t('staff.skills')}
      rows={of.skills.map((skill) => ({ ...skill, id: skill.skill }))}
      columns={[
        {
          key: 'asked',
          label: t('staff.asked'),
          cell: (row) => (
            <div>
              {label(row.skill)} {row.essential && <Tag tone="brand">{t('staff.essential')}</Tag>}
            </div>
          ),
        },
        {
          key: 'held',
          label: t('staff.held'),
          cell: (row) => (row.matchedBy ? label(row.matchedBy) : <Tag tone="warm">{t('staff.missing')}</Tag>),
        },
        {
          key: 'relation',
          label: t('staff.relation'),
          cell: (row) => (row.relation ? t(`staff.relation.${row.relation}` as MessageId) : '–'),
        },
        {
          key: 'level',
          label: t('staff.levels'),
          cell: (row) =>
            t('staff.levelsOf', {
              held: row.levelHeld ? t(`staff.level.${row.levelHeld}` as MessageId) : '–',
              asked: t(`staff.level.${row.levelAsked}` as MessageId),
            }),
        },
        {
          key: 'evidence',
          label: t('staff.evidence'),
          cell: (row) =>
            row.evidence ? (
              <Tag tone={EVIDENCE_TONE[row.evidence]}>{t(`staff.evidence.${row.evidence}`)}</Tag>
            ) : (
              '–'
            ),
        },
        {
          key: 'weight',
          label: t('staff.weightHead'),
          cell: (row) => format.number(row.weight),
          sort: (row) => row.weight,
          numeric: true,
        },
        {
          key: 'cover',
          label: t('staff.cover'),
          cell: (row) => format.percent(row.cover / POINT),
          sort: (row) => row.cover,
          numeric: true,
        },
      ]}
    />
  );
}

function Raises({ of }: { of: Explanation }) {
  const t = useT();
  const format = useFormat();
  const label = useConceptLabels(of.raises.flatMap(({ skill }) => skill ?? []));
  if (of.raises.length === 0) return null;
  return (
    <section className="stack stack-s">
      <h3>{t('staff.help')}</h3>
      <ul>
        {of.raises.map((raise) => (
          <li key={raise.kind + (raise.skill ?? raise.language ?? '')}>
            {t(`staff.raise.${raise.kind}` as MessageId, {
              skill: raise.skill && label(raise.skill),
              language: raise.language && format.language(raise.language),
              level: raise.level,
              hours: raise.hoursPerWeek,
              gain: format.number(raise.gain / POINT, { maximumFractionDigits: 1 }),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gates({ of }: { of: Explanation }) {
  const t = useT();
  const format = useFormat();
  const words = (values: readonly string[]) =>
    values.length > 0 ? <bdi>{format.list([...values])}</bdi> : '–';
  return (
    <DataTable
      caption={t('staff.gates')}
      rows={of.gates.map((gate) => ({ ...gate, id: gate.code }))}
      columns={[
        { key: 'gate', label: t('staff.gate'), cell: (gate) => t(`staff.gate.${gate.code}` as MessageId) },
        {
          key: 'answer',
          label: t('staff.answer'),
          cell: (gate) => (
            <Tag tone={ANSWER_TONE[gate.answer]}>{t(`staff.answer.${gate.answer}` as MessageId)}</Tag>
          ),
        },
        { key: 'required', label: t('staff.required'), cell: (gate) => words(gate.required) },
        { key: 'actual', label: t('staff.actual'), cell: (gate) => words(gate.actual) },
      ]}
    />
  );
}

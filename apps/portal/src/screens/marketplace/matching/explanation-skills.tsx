import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import type { Explanation } from '#portal/screens/marketplace/matching/explanation-data';
import { Section } from '#portal/ui/page';
import { type Column, DataTable } from '#portal/ui/table';
import { Notice, Tag, type Tone } from '#portal/ui/text';

type Row = Explanation['skills'][number] & { id: string };
const EVIDENCE_TONE: Record<string, Tone> = { VERIFIED: 'good', EVIDENCED: 'info' };

/** Skill by skill: what is asked, what is held, how the two are related, and what shows it. */
export function Skills({ of, weights }: { of: Explanation['skills']; weights?: boolean }) {
  const t = useT();
  const format = useFormat();
  const label = useConceptLabels(of.flatMap(({ skill, matchedBy }) => [skill, matchedBy ?? []].flat()));
  if (of.length === 0) return <Notice>{t('match.noSkills')}</Notice>;
  const weight: Column<Row> = {
    key: 'weight',
    label: t('match.weightHead'),
    numeric: true,
    cell: (row) => format.number(row.weight),
    sort: (row) => row.weight,
  };
  return (
    <Section title={t('match.skills')}>
      <DataTable<Row>
        caption={t('match.skills')}
        hideCaption
        rows={of.map((skill) => ({ ...skill, id: skill.skill }))}
        columns={[
          {
            key: 'skill',
            label: t('match.asked'),
            cell: (row) => (
              <div>
                <bdi>{label(row.skill)}</bdi>{' '}
                {row.essential && <Tag tone="brand">{t('match.essential')}</Tag>}
              </div>
            ),
          },
          {
            key: 'held',
            label: t('match.held'),
            cell: (row) =>
              row.matchedBy ? <bdi>{label(row.matchedBy)}</bdi> : <Tag tone="warm">{t('match.missing')}</Tag>,
          },
          {
            key: 'relation',
            label: t('match.relation'),
            cell: (row) => (row.relation ? t(`match.relation.${row.relation}` as MessageId) : '–'),
          },
          {
            key: 'levels',
            label: t('match.levels'),
            cell: (row) => `${row.levelHeld ?? '–'} / ${row.levelAsked}`,
          },
          {
            key: 'evidence',
            label: t('match.evidence'),
            cell: (row) =>
              row.evidence ? (
                <Tag tone={EVIDENCE_TONE[row.evidence]}>{t(`evidence.${row.evidence}`)}</Tag>
              ) : (
                '–'
              ),
          },
          ...(weights ? [weight] : []),
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

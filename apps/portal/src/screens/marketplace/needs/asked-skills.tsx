import { type MessageId, useT } from '#portal/i18n/i18n';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { Section } from '#portal/ui/page';
import { Tag } from '#portal/ui/text';

interface AskedSkill {
  conceptUri: string;
  level: number;
  essential: boolean;
}

/** The skills that a need asks for, each with its level and whether it is essential. */
export function AskedSkills({ skills }: { skills: readonly AskedSkill[] }) {
  const t = useT();
  const label = useConceptLabels(skills.map(({ conceptUri }) => conceptUri));
  return (
    <Section title={t('need.skills')}>
      <ul>
        {skills.map(({ conceptUri, level, essential }) => (
          <li key={conceptUri}>
            <bdi>{label(conceptUri)}</bdi> · {t(`level.${level}` as MessageId)}{' '}
            {essential && <Tag tone="brand">{t('match.essential')}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

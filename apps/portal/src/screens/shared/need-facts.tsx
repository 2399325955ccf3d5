import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { AskedSkills } from '#portal/screens/shared/asked-skills';
import { useConceptLabels } from '#portal/screens/shared/taxonomy';
import { useFormat, useT, type MessageId } from '#portal/i18n/i18n';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

export const NeedFactsFragment = graphql(`
  fragment NeedFacts on Need {
    title
    objective
    country
    place
    modality
    startsOn
    endsOn
    minOverlapDays
    weeklyHours
    positions
    deadline
    clearanceLevel
    licence
    yearsPreferred
    childContact
    counterparts {
      role
      people
    }
    outputs {
      text
      indicator
      target
    }
    languages {
      code
      minimum
      preferred
    }
    skills {
      conceptUri
      essential
      level
    }
  }
`);

/** The terms of reference as a reader sees them. */
export function NeedFacts({ of }: { of: FragmentOf<typeof NeedFactsFragment> }) {
  const t = useT();
  const format = useFormat();
  const need = readFragment(NeedFactsFragment, of);
  const label = useConceptLabels(need.licence ? [need.licence] : []);
  const where = [need.place, format.country(need.country)].filter(Boolean).join(', ');
  const dates =
    need.startsOn && need.endsOn
      ? t('need.fromTo', { from: format.day(need.startsOn), to: format.day(need.endsOn) })
      : null;
  return (
    <div className="stack stack-l">
      {need.objective && (
        <Section title={t('need.objective')}>
          <p className="prose" dir="auto">
            {need.objective}
          </p>
        </Section>
      )}
      <SummaryList
        rows={[
          { label: t('need.where'), value: where },
          { label: t('need.modality'), value: need.modality && t(`modality.${need.modality}`) },
          { label: t('need.dates'), value: dates },
          {
            label: t('need.minOverlapDays'),
            value: need.minOverlapDays && t('match.days', { count: need.minOverlapDays }),
          },
          {
            label: t('need.weeklyHours'),
            value: need.weeklyHours && t('need.hours', { count: need.weeklyHours }),
          },
          { label: t('need.positions'), value: format.number(need.positions) },
          { label: t('need.deadline'), value: need.deadline && format.day(need.deadline) },
          {
            label: t('need.languages'),
            value: need.languages
              .map(({ code, minimum }) => `${format.language(code)} (${minimum})`)
              .join(', '),
          },
          {
            label: t('need.counterparts'),
            value: need.counterparts.map(({ role, people }) => `${role} (${people})`).join(', '),
          },
          {
            label: t('need.yearsPreferred'),
            value: need.yearsPreferred ? format.number(need.yearsPreferred) : null,
          },
          { label: t('need.licence'), value: need.licence && <bdi>{label(need.licence)}</bdi> },
          {
            label: t('need.clearanceLevel'),
            value: need.clearanceLevel > 0 && t(`clearanceLevel.${need.clearanceLevel}` as MessageId),
          },
          {
            label: t('need.childContact'),
            value: need.childContact && t(`childContact.${need.childContact}`),
          },
        ]}
      />
      <AskedSkills skills={need.skills} />
      {need.outputs.length > 0 && (
        <Section title={t('need.outputs')}>
          <ul>
            {need.outputs.map((output) => (
              <li key={output.text}>
                <bdi>{output.text}</bdi>{' '}
                <span className="muted">
                  ({output.indicator}
                  {output.target === null ? '' : `: ${output.target}`})
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

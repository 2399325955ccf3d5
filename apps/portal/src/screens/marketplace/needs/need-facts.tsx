import type { ComponentProps } from 'react';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { OwnWords } from '#portal/parts/taxonomy/own-words';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { AskedSkills } from '#portal/screens/marketplace/needs/asked-skills';
import { type Offered, SupportList } from '#portal/screens/marketplace/needs/support-list';
import { SummaryList, type SummaryRow } from '#portal/ui/lists';
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
    support {
      kind
      payer
      amount
      currency
      per
    }
    counterparts {
      role
      people
    }
    outputs {
      text
      indicator
      target
    }
    ownSkills
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

/** What anyone may read of a need. */
interface PublicFacts {
  objective: string;
  country: string;
  place: string | null;
  modality: 'ON_SITE' | 'VIRTUAL' | 'HYBRID' | null;
  startsOn: string | null;
  endsOn: string | null;
  weeklyHours: number | null;
  positions: number;
  deadline: string | null;
  languages: readonly { code: string; minimum: string }[];
  skills: ComponentProps<typeof AskedSkills>['skills'];
  ownSkills?: readonly string[];
  support: readonly Offered[];
}

/** The terms of reference that everyone reads, with what some read besides. */
export function NeedTerms({ need, more = [] }: { need: PublicFacts; more?: SummaryRow[] }) {
  const t = useT();
  const format = useFormat();
  const { startsOn, endsOn } = need;
  return (
    <div className="stack stack-l">
      {need.objective && (
        <Section title={t('need.objective')}>
          <p className="prose keep-lines" dir="auto">
            {need.objective}
          </p>
        </Section>
      )}
      <SummaryList
        rows={[
          {
            label: t('need.where'),
            value: <bdi>{[need.place, format.country(need.country)].filter(Boolean).join(', ')}</bdi>,
          },
          { label: t('need.modality'), value: need.modality && t(`modality.${need.modality}`) },
          {
            label: t('need.dates'),
            value:
              startsOn && endsOn && t('need.fromTo', { from: format.day(startsOn), to: format.day(endsOn) }),
          },
          {
            label: t('need.weeklyHours'),
            value: need.weeklyHours && t('need.hours', { count: need.weeklyHours }),
          },
          { label: t('need.positions'), value: format.number(need.positions) },
          { label: t('need.deadline'), value: need.deadline && format.day(need.deadline) },
          {
            label: t('need.languages'),
            value: format.list(
              need.languages.map(({ code, minimum }) => `${format.language(code)} (${minimum})`),
            ),
          },
          ...more,
        ]}
      />
      <SupportList title={t('support.title')} of={need.support} />
      <AskedSkills skills={need.skills} />
      <OwnWords of={need.ownSkills ?? []} />
    </div>
  );
}

/** The whole terms of reference, for those who are signed in. */
export function NeedFacts({ of }: { of: FragmentOf<typeof NeedFactsFragment> }) {
  const t = useT();
  const format = useFormat();
  const need = readFragment(NeedFactsFragment, of);
  const label = useConceptLabels(need.licence ? [need.licence] : []);
  const more = [
    {
      label: t('need.minOverlapDays'),
      value: need.minOverlapDays && t('match.days', { count: need.minOverlapDays }),
    },
    {
      label: t('need.counterparts'),
      value: format.list(need.counterparts.map(({ role, people }) => `${role} (${people})`)),
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
    { label: t('need.childContact'), value: need.childContact && t(`childContact.${need.childContact}`) },
  ];
  return (
    <div className="stack stack-l">
      <NeedTerms need={need} more={more} />
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

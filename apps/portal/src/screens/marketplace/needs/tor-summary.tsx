import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useConceptLabels, useSectors } from '#portal/parts/taxonomy/taxonomy';
import type { NeedValues } from '#portal/screens/marketplace/needs/need-terms';
import { TOR_STEPS, type TorStep } from '#portal/screens/marketplace/needs/tor-steps';
import { Button } from '#portal/ui/button';
import { SummaryList, type SummaryRow } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

/** All answers once more before they are saved or submitted, each step with the way back to it. */
export function TorSummary({ go }: { go: (step: number) => void }) {
  const t = useT();
  const rows = useRows();
  return (
    <div className="stack stack-l">
      {TOR_STEPS.map(({ key }, i) => {
        const name = t(`torStep.${key}`);
        return (
          <Section
            key={key}
            title={name}
            actions={
              <Button tone="bare" size="small" onClick={() => go(i)}>
                {t('torStep.change')}
                <span className="visually-hidden"> {name}</span>
              </Button>
            }
          >
            <SummaryList rows={rows[key]} />
          </Section>
        );
      })}
    </div>
  );
}

function useRows(): Record<TorStep, SummaryRow[]> {
  const t = useT();
  const format = useFormat();
  const { control } = useFormContext<NeedValues>();
  const need = useWatch({ control }) as NeedValues;
  const label = useConceptLabels([
    ...need.skills.map(({ conceptUri }) => conceptUri),
    ...(need.licence ? [need.licence] : []),
  ]);
  const sector = useSectors(need.sector).find(({ value }) => value === need.sector);
  const row = (name: string, value: ReactNode): SummaryRow => ({ label: t(name as MessageId), value });
  const words = (text: string) => text && <bdi className="keep-lines">{text}</bdi>;
  const day = (iso: string) => iso && format.day(iso);
  const lines = (texts: string[]) =>
    texts.length > 0 && (
      <ul>
        {texts.map((text, i) => (
          <li key={`${i} ${text}`}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    );
  return {
    TASK: [
      row('need.title', words(need.title)),
      row('need.objective', words(need.objective)),
      row('need.sector', sector?.label),
    ],
    RESULTS: [
      row(
        'need.outputs',
        lines(
          need.outputs.map(({ text, indicator, target }) =>
            [text, [indicator, target].filter(Boolean).join(': ')].filter(Boolean).join(' – '),
          ),
        ),
      ),
    ],
    PEOPLE: [
      row('need.counterparts', lines(need.counterparts.map(({ role, people }) => `${role} (${people})`))),
      row('need.childContact', need.childContact && t(`childContact.${need.childContact}` as MessageId)),
    ],
    SKILLS: [
      row(
        'need.skills',
        lines([
          ...need.skills.map(
            ({ conceptUri, level }) => `${label(conceptUri)} – ${t(`level.${level || 2}` as MessageId)}`,
          ),
          ...need.ownSkills,
        ]),
      ),
      row('need.yearsPreferred', need.yearsPreferred),
      row('need.licence', need.licence && <bdi>{label(need.licence)}</bdi>),
    ],
    PLACE: [
      row('need.modality', need.modality && t(`modality.${need.modality}` as MessageId)),
      row('need.place', words(need.place)),
      row('apply.from', day(need.startsOn)),
      row('apply.to', day(need.endsOn)),
      row('need.deadline', day(need.deadline)),
      row('need.minOverlapDays', need.minOverlapDays),
      row('need.weeklyHours', need.weeklyHours),
      row('need.positions', need.positions),
    ],
    CONDITIONS: [
      row(
        'support.ask',
        lines(
          need.support
            .filter(({ kind, payer }) => kind && payer)
            .map(({ kind, payer, amount, currency, per }) =>
              [
                t(`support.kind.${kind}` as MessageId),
                amount && `${amount} ${currency} ${t(`support.per.${per}` as MessageId)}`,
                t(`support.payer.${payer}` as MessageId),
              ]
                .filter(Boolean)
                .join(' – '),
            ),
        ),
      ),
      row(
        'need.languages',
        lines(
          need.languages
            .filter(({ code }) => code)
            .map(({ code, minimum, preferred }) => `${format.language(code)}: ${minimum} – ${preferred}`),
        ),
      ),
      row('need.clearanceLevel', t(`clearanceLevel.${need.clearanceLevel || 0}` as MessageId)),
    ],
  };
}

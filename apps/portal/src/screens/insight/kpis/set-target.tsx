import { useWatch } from 'react-hook-form';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { type Target, type TargetPeriod, useTargetWords } from '#portal/screens/insight/kpis/target-data';
import { choice, object, optionalAmount } from '#portal/ui/checks';
import { Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { toast } from '#portal/ui/toast';

const SetMutation = graphql(`
  mutation SetKpiTarget($target: KpiTargetInput!) {
    setKpiTarget(target: $target)
  }
`);
const schema = object({ figure: choice(), value: optionalAmount() });
const keyOf = ({ code, measure, group }: Target): string => [code, measure, group ?? ''].join(' ');

/** Sets the target of a figure, or with an empty field takes it away. */
export function SetTarget({ period, targets }: { period: TargetPeriod; targets: readonly Target[] }) {
  const t = useT();
  const format = useFormat();
  const words = useTargetWords();
  const set = useAct(SetMutation);
  return (
    <Section title={t('kpi.setTarget')}>
      <p className="muted prose">
        {t('kpi.setTargetText', { from: format.day(period.from), to: format.day(period.to) })}
      </p>
      <Form
        schema={schema}
        values={{ figure: '', value: '' }}
        send={t('kpi.setTargetSend')}
        submit={async ({ figure, value }) => {
          const chosen = targets.find((target) => keyOf(target) === figure);
          if (!chosen) return undefined;
          const { code, measure, group, unit } = chosen;
          const number = Number(value.replace(',', '.'));
          const { problem } = await set({
            target: {
              ...{ ...period, code, measure, group },
              value: value === '' ? null : unit === 'SHARE' ? number / 100 : number,
            },
          });
          if (!problem) toast(value === '' ? t('kpi.targetGone') : t('kpi.targetSet'));
          return problem;
        }}
      >
        <Select
          name="figure"
          label={t('kpi.figure')}
          options={targets.map((target) => ({
            value: keyOf(target),
            label:
              target.target === null
                ? words.name(target)
                : t('kpi.figureTarget', { figure: words.name(target), target: words.wanted(target) }),
          }))}
        />
        <Value targets={targets} />
      </Form>
    </Section>
  );
}

/** The field of the target, with the unit of the figure that is chosen. */
function Value({ targets }: { targets: readonly Target[] }) {
  const t = useT();
  const figure = useWatch({ name: 'figure' }) as string;
  const chosen = targets.find((target) => keyOf(target) === figure);
  const hint = chosen ? t(`kpi.targetHint.${chosen.unit}.${chosen.aim}` as never) : undefined;
  return (
    <TextField name="value" label={t('kpi.target')} inputMode="decimal" width="short" hint={hint} optional />
  );
}

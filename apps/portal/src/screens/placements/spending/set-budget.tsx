import { useAct } from '#portal/graphql/act';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useCurrencies } from '#portal/parts/amounts';
import { useProgrammes } from '#portal/parts/programmes';
import type { Budget } from '#portal/screens/placements/spending/budget-plots';
import { choice, day, money, object, pointed } from '#portal/ui/checks';
import { DateField, Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import type { Problem } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const Set = graphql(`
  mutation SetBudget($budget: BudgetInput!) {
    setBudget(budget: $budget) {
      id
    }
  }
`);
const Change = graphql(`
  mutation ChangeBudget($budgetId: ID!, $version: Int!, $amount: Amount!) {
    changeBudget(budgetId: $budgetId, version: $version, amount: $amount) {
      id
    }
  }
`);
type Given = VariablesOf<typeof Set>['budget'];
const schema = object({
  programmeId: choice(),
  currency: choice(),
  amount: money(),
  startsOn: day(),
  endsOn: day(),
});
const amountOnly = object({ amount: money() });
const ofForm = (problem: Problem): Problem => ({
  ...problem,
  fields: problem.fields.map(({ field, problem: what }) => ({
    field: field.replace(/^budget\./, ''),
    problem: what,
  })),
});

/** A budget of a programme for the days of a period. */
export function SetBudget() {
  const t = useT();
  const set = useAct(Set);
  const currencies = useCurrencies();
  const programmes = useProgrammes();
  return (
    <details className="card">
      <summary>{t('spending.set')}</summary>
      <Form
        schema={schema}
        values={{ programmeId: '', currency: 'USD', amount: '', startsOn: '', endsOn: '' }}
        send={t('spending.set')}
        submit={async (values) => {
          const { problem } = await set({ budget: { ...values, amount: pointed(values.amount) } as Given });
          if (problem) return ofForm(problem);
          toast(t('spending.wasSet'));
        }}
      >
        <Select
          name="programmeId"
          label={t('spending.programme')}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div className="form-grid">
          <TextField name="amount" label={t('spending.amount')} inputMode="decimal" width="short" />
          <Select name="currency" label={t('spending.currency')} options={currencies} />
        </div>
        <div className="form-grid">
          <DateField name="startsOn" label={t('spending.from')} />
          <DateField name="endsOn" label={t('spending.to')} />
        </div>
      </Form>
    </details>
  );
}

/** Another amount for a budget, never below what is used of it. */
export function ChangeBudget({
  budget: { id, version, amount: now, currency, ...budget },
}: {
  budget: Budget;
}) {
  const t = useT();
  const format = useFormat();
  const change = useAct(Change);
  return (
    <details className="card">
      <summary>
        {t('spending.change')}
        {': '}
        <bdi>{budget.programmeName}</bdi>, {currency},{' '}
        {t('spending.period', { from: format.day(budget.startsOn), to: format.day(budget.endsOn) })}
      </summary>
      <Form
        key={version}
        schema={amountOnly}
        values={{ amount: now }}
        send={t('spending.change')}
        submit={async (values) => {
          const { problem } = await change({ budgetId: id, version, amount: pointed(values.amount) });
          if (problem) return problem;
          toast(t('spending.changed'));
        }}
      >
        <TextField name="amount" label={t('spending.amount')} inputMode="decimal" width="short" />
      </Form>
    </details>
  );
}

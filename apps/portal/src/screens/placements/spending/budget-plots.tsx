import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { amountIn } from '#portal/parts/amounts';
import { Bars, Legend } from '#portal/ui/plots/bars';
import { Plot } from '#portal/ui/plots/plot';
import { Notice } from '#portal/ui/text';

export const BudgetFragment = graphql(`
  fragment BudgetParts on Budget @_unmask {
    id
    programmeName
    currency
    startsOn
    endsOn
    version
    amount
    paid
    waiting
    held
    left
  }
`);
export type Budget = ResultOf<typeof BudgetFragment>;

/** The budgets of each currency on a scale of their own: amounts of two currencies are never compared. */
export function BudgetPlots({ budgets }: { budgets: readonly Budget[] }) {
  const currencies = [...new Set(budgets.map(({ currency }) => currency))];
  return (
    <>
      {currencies.map((currency) => (
        <BudgetPlot
          key={currency}
          currency={currency}
          budgets={budgets.filter((budget) => budget.currency === currency)}
        />
      ))}
    </>
  );
}

function BudgetPlot({ currency, budgets }: { currency: string; budgets: readonly Budget[] }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const parts = [t('spending.paid'), t('spending.waitingSum'), t('spending.held'), t('spending.left')];
  const period = ({ startsOn, endsOn }: Budget) =>
    t('spending.period', { from: format.day(startsOn), to: format.day(endsOn) });
  const short = budgets.filter(({ left }) => left.startsWith('-'));
  return (
    <Plot
      title={t('spending.inCurrency', { currency })}
      note={<Legend parts={parts} />}
      file={`budgets-${currency.toLowerCase()}`}
      head={[t('spending.programme'), t('need.dates'), t('spending.budget'), ...parts]}
      rows={budgets.map((budget) => [
        budget.programmeName,
        period(budget),
        budget.amount,
        budget.paid,
        budget.waiting,
        budget.held,
        budget.left,
      ])}
    >
      {short.map(({ id, programmeName, left }) => (
        <Notice key={id} tone="bad" title={programmeName}>
          {t('spending.short', { left: amountIn(locale, left, currency) })}
        </Notice>
      ))}
      <Bars
        parts={4}
        bars={budgets.map((budget) => ({
          key: budget.id,
          label: `${budget.programmeName} · ${period(budget)}`,
          values: [budget.paid, budget.waiting, budget.held, budget.left].map((value) =>
            Math.max(0, Number(value)),
          ),
          words: t('spending.barWords', {
            paid: amountIn(locale, budget.paid, currency),
            left: amountIn(locale, budget.left, currency),
            amount: amountIn(locale, budget.amount, currency),
          }),
        }))}
      />
    </Plot>
  );
}

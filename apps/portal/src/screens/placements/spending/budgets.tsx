import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { BudgetFragment, BudgetPlots } from '#portal/screens/placements/spending/budget-plots';
import { IatiFiles } from '#portal/screens/placements/spending/iati-files';
import { PaymentFragment } from '#portal/screens/placements/spending/payment-data';
import { PaymentLine } from '#portal/screens/placements/spending/payment-line';
import { ChangeBudget, SetBudget } from '#portal/screens/placements/spending/set-budget';
import { Section } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

const BudgetsQuery = graphql(
  `
    query Budgets {
      budgets {
        ...BudgetParts
      }
    }
  `,
  [BudgetFragment],
);
const WaitingQuery = graphql(
  `
    query PaymentsToApprove {
      paymentsToApprove {
        ...PaymentParts
      }
    }
  `,
  [PaymentFragment],
);

/** What programmes may spend and what there is of it; before it the payments that wait for a second pair of eyes. */
export function Budgets() {
  const t = useT();
  const person = usePerson();
  const maySet = may(person, 'BUDGET_SET');
  return (
    <AreaPage title={t('spending.title')} lead={t('spending.lead')}>
      <div className="stack stack-l">
        {may(person, 'PAYMENT_STEP') && (
          <Section title={t('spending.waiting')}>
            <Load query={WaitingQuery} lines={3}>
              {({ paymentsToApprove }) =>
                paymentsToApprove.length === 0 ? (
                  <p className="muted">{t('spending.noneWaiting')}</p>
                ) : (
                  <ul className="rule-list">
                    {paymentsToApprove.map((payment) => (
                      <PaymentLine key={payment.id} payment={payment} linked />
                    ))}
                  </ul>
                )
              }
            </Load>
          </Section>
        )}
        <Section title={t('spending.budgets')}>
          <Load query={BudgetsQuery} lines={5}>
            {({ budgets }) =>
              budgets.length === 0 ? (
                <EmptyState title={t('spending.noBudget')} />
              ) : (
                <>
                  <BudgetPlots budgets={budgets} />
                  {maySet && budgets.map((budget) => <ChangeBudget key={budget.id} budget={budget} />)}
                </>
              )
            }
          </Load>
          {maySet && <SetBudget />}
        </Section>
        {may(person, 'IATI_EXPORT') && <IatiFiles />}
      </div>
    </AreaPage>
  );
}

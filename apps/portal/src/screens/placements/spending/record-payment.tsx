import { useAct } from '#portal/graphql/act';
import { PAYEE, SUPPORT_KIND } from '#portal/graphql/enums';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { SPENDING_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useCurrencies } from '#portal/parts/amounts';
import { choice, day, money, object, pointed, text } from '#portal/ui/checks';
import { DateField, Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const Record = graphql(`
  mutation RecordPayment($payment: PaymentInput!) {
    recordPayment(payment: $payment) {
      id
    }
  }
`);
type Payment = VariablesOf<typeof Record>['payment'];
const schema = object({
  kind: choice(),
  payee: choice(),
  amount: money(),
  currency: choice(),
  paidOn: day(),
  reference: text(SPENDING_LIMITS.reference),
});

/** What was paid for a placement, entered by one person so that another can approve it. */
export function RecordPayment({ placementId, currency }: { placementId: string; currency: string }) {
  const t = useT();
  const record = useAct(Record);
  const currencies = useCurrencies();
  return (
    <details className="card">
      <summary>{t('payment.record')}</summary>
      <p className="muted">{t('payment.recordHint')}</p>
      <Form
        schema={schema}
        values={{ kind: 'ALLOWANCE', payee: 'PROFESSIONAL', amount: '', currency, paidOn: '', reference: '' }}
        send={t('payment.send')}
        submit={async (values) => {
          const payment = { placementId, ...values, amount: pointed(values.amount) } as Payment;
          const { problem } = await record({ payment });
          if (problem)
            return {
              ...problem,
              fields: problem.fields.map(({ field, problem: what }) => ({
                field: field.replace(/^payment\./, ''),
                problem: what,
              })),
            };
          toast(t('payment.wasRecorded'));
        }}
      >
        <div className="form-grid">
          <Select
            name="kind"
            label={t('payment.kind')}
            options={SUPPORT_KIND.map((value) => ({ value, label: t(`support.kind.${value}`) }))}
          />
          <Select
            name="payee"
            label={t('payment.payee')}
            options={PAYEE.map((value) => ({ value, label: t(`payment.payee.${value}`) }))}
          />
        </div>
        <div className="form-grid">
          <TextField name="amount" label={t('spending.amount')} inputMode="decimal" width="short" />
          <Select name="currency" label={t('spending.currency')} options={currencies} />
        </div>
        <DateField name="paidOn" label={t('payment.paidOn')} />
        <TextField
          name="reference"
          label={t('payment.reference')}
          hint={t('payment.referenceHint')}
          dir="ltr"
        />
      </Form>
    </details>
  );
}

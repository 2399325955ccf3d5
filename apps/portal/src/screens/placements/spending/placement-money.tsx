import { graphql } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';
import { amountIn } from '#portal/parts/amounts';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { PaymentFragment } from '#portal/screens/placements/spending/payment-data';
import { PaymentLine } from '#portal/screens/placements/spending/payment-line';
import { RecordPayment } from '#portal/screens/placements/spending/record-payment';
import { Section } from '#portal/ui/page';

const PaymentsQuery = graphql(
  `
    query PlacementPayments($id: ID!) {
      payments(placementId: $id) {
        ...PaymentParts
      }
    }
  `,
  [PaymentFragment],
);
const CommitmentsQuery = graphql(`
  query PlacementCommitments($id: ID!) {
    commitments(placementId: $id) {
      currency
      amount
    }
  }
`);

/** What was paid for a placement: for the two sides what they got, for staff all of it with what was promised. */
export function PlacementMoney({ placementId: id }: { placementId: string }) {
  const t = useT();
  const person = usePerson();
  const isStaff = may(person, 'BUDGET_READ');
  if (!may(person, 'PAYMENT_READ')) return null;
  return (
    <Load query={PaymentsQuery} variables={{ id }} lines={2}>
      {({ payments }) =>
        isStaff || payments.length > 0 ? (
          <Section title={t(isStaff ? 'payment.title' : 'payment.own')}>
            {isStaff && <Promised id={id} />}
            {payments.length === 0 ? (
              <p className="muted">{t('payment.none')}</p>
            ) : (
              <ul className="rule-list">
                {payments.map((payment) => (
                  <PaymentLine key={payment.id} payment={payment} />
                ))}
              </ul>
            )}
            {isStaff && <MayRecord id={id} />}
          </Section>
        ) : null
      }
    </Load>
  );
}

function Promised({ id }: { id: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Load query={CommitmentsQuery} variables={{ id }} lines={1}>
      {({ commitments }) => (
        <>
          {commitments.map(({ amount, currency }) => (
            <p key={currency}>{t('payment.promised', { amount: amountIn(locale, amount, currency) })}</p>
          ))}
        </>
      )}
    </Load>
  );
}

function MayRecord({ id }: { id: string }) {
  return may(usePerson(), 'PAYMENT_RECORD') ? (
    <Load query={CommitmentsQuery} variables={{ id }} lines={1}>
      {({ commitments }) => <RecordPayment placementId={id} currency={commitments[0]?.currency ?? 'USD'} />}
    </Load>
  ) : null;
}

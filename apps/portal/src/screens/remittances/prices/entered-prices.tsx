import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { EnterPrice } from '#portal/screens/remittances/prices/enter-price';
import type { Batch } from '#portal/screens/remittances/prices/price-data';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { toast } from '#portal/ui/toast';

const EnteredQuery = graphql(`
  query EnteredPrices($id: ID!) {
    enteredPrices(batchId: $id) {
      rowNumber
      firm
      instrument
      speed
      payout
      currency
      amount
      fee
      marginPct
      totalPct
      cost
      received
      payoutCurrency
      collectedOn
    }
  }
`);
const RemoveMutation = graphql(`
  mutation RemovePrice($id: ID!, $row: Int!) {
    removePrice(batchId: $id, rowNumber: $row) {
      id
    }
  }
`);

/** The prices of a list that is entered one by one, with what each comes to, and the form for the next. */
export function EnteredPrices({ batch: { id }, mayChange }: { batch: Batch; mayChange: boolean }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  const mayEdit = may(usePerson(), 'PRICE_WRITE') && mayChange;
  return (
    <Section title={t('prices.entered')}>
      <Load query={EnteredQuery} variables={{ id }} lines={4}>
        {({ enteredPrices }) =>
          enteredPrices.length === 0 ? (
            <p className="muted prose">{t('prices.noneEntered')}</p>
          ) : (
            <DataTable
              caption={t('prices.entered')}
              hideCaption
              rows={enteredPrices.map((row) => ({ ...row, id: String(row.rowNumber) }))}
              columns={[
                {
                  key: 'firm',
                  label: t('money.firm'),
                  cell: (row) => <bdi>{row.firm}</bdi>,
                  sort: (row) => row.firm,
                },
                {
                  key: 'total',
                  label: t('money.total'),
                  cell: (row) => `${words.money(row.cost, row.currency)} (${words.percent(row.totalPct)})`,
                  sort: (row) => row.totalPct,
                },
                {
                  key: 'sent',
                  label: t('prices.sent'),
                  cell: (row) => words.money(row.amount, row.currency),
                },
                {
                  key: 'arrives',
                  label: t('prices.arrives'),
                  cell: (row) => words.money(row.received, row.payoutCurrency),
                },
                {
                  key: 'how',
                  label: t('money.how'),
                  cell: (row) => `${t(`money.speed.${row.speed}`)} · ${t(`money.payout.${row.payout}`)}`,
                },
                {
                  key: 'day',
                  label: t('prices.lookedUpOn'),
                  cell: (row) => row.collectedOn && format.day(row.collectedOn),
                },
                ...(mayEdit
                  ? [
                      {
                        key: 'remove',
                        label: t('action.remove'),
                        cell: (row: { rowNumber: number; firm: string }) => (
                          <Remove id={id} row={row.rowNumber} firm={row.firm} />
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Load>
      {mayEdit && <EnterPrice id={id} />}
    </Section>
  );
}

function Remove({ id, row, firm }: { id: string; row: number; firm: string }) {
  const t = useT();
  const remove = useAct(RemoveMutation);
  return (
    <ConfirmButton
      label={t('action.remove')}
      about={firm}
      title={t('prices.remove')}
      text={t('prices.removeText', { firm })}
      tone="danger"
      size="small"
      act={async () => {
        const { problem } = await remove({ id, row });
        if (problem) toast(problemText(t, problem));
        return !problem;
      }}
    />
  );
}

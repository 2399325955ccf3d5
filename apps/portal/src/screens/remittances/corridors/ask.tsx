import { useWatch } from 'react-hook-form';
import { object } from 'zod/mini';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { amountOf } from '#portal/screens/remittances/corridors/asked';
import type { CorridorRow } from '#portal/screens/remittances/corridors/corridor';
import { choice, optionalAmount } from '#portal/ui/checks';
import { Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';

const schema = object({ from: choice(), to: choice(), amount: optionalAmount() });

/** What a sender looks for; countries are ISO 3166-1 alpha-2. */
export interface Wanted {
  from: string;
  to: string;
  /** In the currency of the sender; undefined for the amounts of the survey. */
  amount: number | undefined;
}

/** Where from, where to and how much. */
export function Ask({
  corridors,
  wanted,
  onAsk,
}: {
  corridors: readonly CorridorRow[];
  wanted?: Wanted;
  onAsk: (wanted: Wanted) => void;
}) {
  const t = useT();
  const { from = '', to = '', amount } = wanted ?? {};
  return (
    <div className="no-print">
      <Form
        key={from + to}
        name="ask"
        wide
        schema={schema}
        values={{ from, to, amount: amount === undefined ? '' : String(amount) }}
        send={t('money.ask')}
        submit={async (asked) => onAsk({ ...asked, amount: amountOf(asked.amount.replace(',', '.')) })}
      >
        <div className="form-grid">
          <Countries corridors={corridors} wanted={wanted} />
          <TextField
            name="amount"
            label={t('money.amount')}
            hint={t('money.amountHint')}
            inputMode="decimal"
            optional
          />
        </div>
      </Form>
    </div>
  );
}

/** Both countries; those to send to are those that there are prices of. */
function Countries({ corridors, wanted }: { corridors: readonly CorridorRow[]; wanted?: Wanted }) {
  const t = useT();
  const from = useWatch({ name: 'from' }) as string;
  const origins = useCountriesOf(corridors.map((row) => row.from).concat(wanted?.from ?? []));
  const reached = corridors.filter((row) => !from || row.from === from);
  const targets = useCountriesOf(reached.map((row) => row.to).concat(wanted?.to ?? []));
  return (
    <>
      <Select name="from" label={t('money.from')} options={origins} />
      <Select name="to" label={t('money.to')} options={targets} />
    </>
  );
}

/** Countries once each, by name in the order of the reader's language. */
function useCountriesOf(codes: readonly string[]) {
  const locale = useLocale();
  const format = useFormat();
  return [...new Set(codes)]
    .map((value) => ({ value, label: format.country(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

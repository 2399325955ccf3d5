import { useEffect, useId, useState } from 'react';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { amountOf, type Asked } from '#portal/screens/remittances/corridors/asked';
import type { CorridorRow } from '#portal/screens/remittances/corridors/corridor';

const PAUSE_MS = 500;

/** Where from, where to and how much. */
export function Ask({
  corridors,
  asked,
  onAsk,
}: {
  corridors: readonly CorridorRow[];
  asked: Asked;
  onAsk: (asked: Asked) => void;
}) {
  const t = useT();
  const { from, to, amount } = asked;
  const origins = useCountriesOf(corridors.map((row) => row.from).concat(from ?? []));
  const reached = corridors.filter((row) => !from || row.from === from);
  const targets = useCountriesOf(reached.map((row) => row.to).concat(to ?? []));
  return (
    <div className="form-grid">
      <Filter
        label={t('money.from')}
        none={t('money.choose')}
        value={from ?? ''}
        options={origins}
        onChange={(value) => onAsk({ ...asked, from: value || undefined })}
      />
      <Filter
        label={t('money.to')}
        none={t('money.choose')}
        value={to ?? ''}
        options={targets}
        onChange={(value) => onAsk({ ...asked, to: value || undefined })}
      />
      <Amount value={amount} onChange={(value) => onAsk({ ...asked, amount: value })} />
    </div>
  );
}

/** An own amount, once the reader pauses; empty for those of the survey. */
function Amount({ value, onChange }: { value?: number; onChange: (value: number | undefined) => void }) {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  useEffect(() => {
    if (amountOf(typed) === value) return undefined;
    const timer = setTimeout(() => onChange(amountOf(typed)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('money.amount')}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min="0"
        step="any"
        className="input"
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="field-hint" id={`${id}-hint`}>
        {t('money.amountHint')}
      </p>
    </div>
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

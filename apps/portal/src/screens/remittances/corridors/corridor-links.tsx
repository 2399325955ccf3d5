import { Link } from '@tanstack/react-router';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import type { CorridorRow } from '#portal/screens/remittances/corridors/corridor';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { Section } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

/** Which corridors there are prices of: all, or those from or to a country. */
export function CorridorLinks({
  corridors,
  from,
  to,
}: {
  corridors: readonly CorridorRow[];
  from?: string;
  to?: string;
}) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  if (corridors.length === 0)
    return <EmptyState title={t('money.nothing')}>{t('money.nothingText')}</EmptyState>;
  const near = corridors.filter((row) => (from ? row.from === from : !to || row.to === to));
  const shown = near.length > 0 ? near : corridors;
  const countries = [...new Set(shown.map((row) => row.from))].sort((a, b) =>
    format.country(a).localeCompare(format.country(b), locale),
  );
  return (
    <Section title={t('money.corridors')}>
      <ul className="cols">
        {countries.map((country) => (
          <li key={country} className="card stack stack-s">
            <h3>{t('money.fromCountry', { country: format.country(country) })}</h3>
            <CountryLinks rows={shown.filter((row) => row.from === country)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CountryLinks({ rows }: { rows: readonly CorridorRow[] }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  return (
    <ul className="stack stack-s">
      {rows.map(({ from, to, meanPct, period }) => (
        <li key={to}>
          <Link to="/send-money/$from/$to" params={{ from, to }} search={{ guess: true }}>
            {t('money.toCountry', { country: format.country(to) })}
          </Link>
          {meanPct !== null && (
            <span className="muted small">
              {' '}
              {t('money.meanShort', { percent: words.percent(meanPct) })} · {words.quarter(period)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

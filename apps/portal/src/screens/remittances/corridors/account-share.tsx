import { useFormat, useT } from '#portal/i18n/i18n';
import type { Corridor } from '#portal/screens/remittances/corridors/corridor';

/** How many adults have an account where money is sent to, and who says so. */
export function AccountShare({
  to,
  share: { percent, year, attribution },
}: {
  to: string;
  share: NonNullable<Corridor['accountShare']>;
}) {
  const t = useT();
  const format = useFormat();
  return (
    <p>
      {t('money.fact.ACCOUNT_FOR_RECEIVER', {
        to: format.country(to),
        percent: format.number(percent / 100, { style: 'percent' }),
        year: String(year),
      })}{' '}
      <span className="muted small">{attribution}</span>
    </p>
  );
}

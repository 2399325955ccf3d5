import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import {
  type AmountRange,
  AmountsQuery,
  type Corridor,
  CorridorQuery,
  type CorridorRow,
} from '#portal/screens/remittances/corridors/corridor';
import { CorridorLinks } from '#portal/screens/remittances/corridors/corridor-links';
import { Credits } from '#portal/screens/remittances/corridors/credits';
import { Figures } from '#portal/screens/remittances/corridors/figures';
import { History } from '#portal/screens/remittances/corridors/history';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { Offers } from '#portal/screens/remittances/corridors/offers';
import { EmptyState, Notice } from '#portal/ui/text';

interface Wanted {
  from: string;
  to: string;
  amount: number | null;
}

/** What one corridor costs; for an amount that there are no prices for, those of the survey. */
export function CorridorAnswer({
  from,
  to,
  amount,
  corridors,
}: Wanted & { corridors: readonly CorridorRow[] }) {
  return (
    <Load query={AmountsQuery} variables={{ from, to }} lines={8}>
      {({ corridor: { amounts } }) => {
        const isInside = amounts.some(
          ({ least, most }) => amount !== null && amount >= least && amount <= most,
        );
        return (
          <>
            {amount !== null && !isInside && amounts.length > 0 && <Outside amounts={amounts} />}
            <Load query={CorridorQuery} variables={{ from, to, amount: isInside ? amount : null }} lines={8}>
              {({ corridor }) => <Answer corridor={corridor} corridors={corridors} />}
            </Load>
          </>
        );
      }}
    </Load>
  );
}

function Outside({ amounts }: { amounts: readonly AmountRange[] }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  const ranges = amounts.map(({ currency, least, most }) =>
    t('money.range', { least: words.money(least, currency), most: words.money(most, currency) }),
  );
  return (
    <Notice tone="warm" live>
      {t('money.outside', { ranges: format.list(ranges) })}
    </Notice>
  );
}

function Answer({ corridor, corridors }: { corridor: Corridor; corridors: readonly CorridorRow[] }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  const { from, to, period, figures, offers } = corridor;
  const names = { from: format.country(from), to: format.country(to) };
  const isOld = figures.some(({ age }) => age !== 'CURRENT');
  return (
    <div className="stack stack-l">
      {period === null ? (
        <>
          <EmptyState title={t('money.none', names)}>{t('money.noneText')}</EmptyState>
          <CorridorLinks corridors={corridors} from={from} to={to} />
        </>
      ) : (
        <>
          <h2>{t('money.result', names)}</h2>
          {isOld && (
            <Notice tone="warm" title={t('money.old')}>
              {t('money.oldText', { quarter: words.quarter(period) })}
            </Notice>
          )}
          <Figures figures={figures} />
          <Offers offers={offers} />
        </>
      )}
      {corridor.history.length > 0 && (
        <>
          <History corridor={corridor} />
          <Credits corridor={corridor} />
        </>
      )}
    </div>
  );
}

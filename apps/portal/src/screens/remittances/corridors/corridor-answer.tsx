import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { AccountShare } from '#portal/screens/remittances/corridors/account-share';
import { CheapestThree } from '#portal/screens/remittances/corridors/cheapest-three';
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
  /** What the reader guessed that it costs, in per cent; null without a guess. */
  guessed: number | null;
}

/** What one corridor costs; for an amount that there are no prices for, those of the survey. */
export function CorridorAnswer({
  from,
  to,
  amount,
  guessed,
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
              {({ corridor }) => <Answer corridor={corridor} corridors={corridors} guessed={guessed} />}
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

function Answer({
  corridor,
  corridors,
  guessed,
}: {
  corridor: Corridor;
  corridors: readonly CorridorRow[];
  guessed: number | null;
}) {
  const t = useT();
  const format = useFormat();
  const { from, to, period, figures, offers } = corridor;
  return (
    <div className="stack stack-l">
      {period === null ? (
        <>
          <EmptyState title={t('money.none', { from: format.country(from), to: format.country(to) })}>
            {t('money.noneText')}
          </EmptyState>
          <CorridorLinks corridors={corridors} from={from} to={to} />
        </>
      ) : (
        <>
          {guessed !== null && <Guessed guessed={guessed} figures={figures} />}
          <Age period={period} figures={figures} />
          <CheapestThree offers={offers} />
          <Figures figures={figures} />
          {corridor.accountShare && <AccountShare to={to} share={corridor.accountShare} />}
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

/** The guess beside the mean of the services; nothing where there is no mean. */
function Guessed({ guessed, figures }: { guessed: number; figures: Corridor['figures'] }) {
  const t = useT();
  const words = useMoneyWords();
  const mean = figures.find(({ tier, meanPct }) => tier === 200 && meanPct !== null)?.meanPct;
  if (mean == null) return null;
  return (
    <Notice tone="info" live title={t('money.guessed', { percent: words.percent(guessed) })}>
      {t(mean > guessed ? 'money.guessedLess' : 'money.guessedMore', { percent: words.percent(mean) })}
    </Notice>
  );
}

/** Says that prices are old: beside those of more than a year ago, and that those of half a year more are history. */
function Age({ period, figures }: { period: string; figures: Corridor['figures'] }) {
  const t = useT();
  const words = useMoneyWords();
  const age = figures.find((figure) => figure.age !== 'CURRENT')?.age;
  if (!age) return null;
  return (
    <Notice tone="warm" title={t(age === 'HISTORY' ? 'money.ancient' : 'money.old')}>
      {t(age === 'HISTORY' ? 'money.ancientText' : 'money.oldText', { quarter: words.quarter(period) })}
    </Notice>
  );
}

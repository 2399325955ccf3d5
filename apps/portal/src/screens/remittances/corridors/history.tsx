import { useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import type { Corridor } from '#portal/screens/remittances/corridors/corridor';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { Button } from '#portal/ui/button';
import { Bars } from '#portal/ui/plots/bars';
import { Plot } from '#portal/ui/plots/plot';
import { useLowData } from '#portal/ui/preferences';

/** The mean of each quarter for about 200 US dollars, with the quarters that have none; drawn on request when data is spared. */
export function History({ corridor: { from, to, history, gaps } }: { corridor: Corridor }) {
  const t = useT();
  const words = useMoneyWords();
  const lowData = useLowData();
  const [isAsked, setAsked] = useState(false);
  // The survey's own figure before a published average: the sources are named in the table.
  const rows = history.filter(({ tier }) => tier === 200);
  const periods = [...new Set([...rows.map(({ period }) => period), ...gaps])].sort();
  const means = new Map(
    periods.map((period) => {
      const known = rows.filter((row) => row.period === period);
      return [period, known.find(({ source }) => source !== 'WORLD_BANK_AVERAGES') ?? known[0]];
    }),
  );
  return (
    <Plot
      title={t('money.history')}
      note={t('money.historyNote')}
      file={`${from}-${to}-history`}
      head={[t('money.quarterHead'), t('money.meanHead'), t('money.cheapestHead'), t('money.sourceHead')]}
      rows={[...means].map(([period, row]) => [
        words.quarter(period),
        row?.meanPct ?? null,
        row?.cheapestServicesPct ?? null,
        row ? t(`money.source.${row.source}`) : null,
      ])}
    >
      {lowData && !isAsked ? (
        <Button tone="quiet" onClick={() => setAsked(true)}>
          {t('money.draw')}
        </Button>
      ) : (
        <Bars
          bars={[...means].map(([period, row]) => ({
            key: period,
            label: words.quarter(period),
            values: [row?.meanPct ?? null],
            words: row ? words.percent(row.meanPct) : t('money.gap'),
          }))}
        />
      )}
    </Plot>
  );
}

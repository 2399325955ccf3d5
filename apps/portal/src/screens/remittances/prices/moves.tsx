import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { useBatchWords } from '#portal/screens/remittances/prices/batch-words';
import { MovesQuery } from '#portal/screens/remittances/prices/price-data';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';

/** The corridors whose mean moved most since the quarter before: a wrong price shows here first. */
export function Moves({ id }: { id: string }) {
  const t = useT();
  const format = useFormat();
  const money = useMoneyWords();
  const words = useBatchWords();
  return (
    <Section title={t('prices.moves')}>
      <Load query={MovesQuery} variables={{ id }} lines={4}>
        {({ largestMoves }) =>
          largestMoves.length === 0 ? (
            <p className="muted prose">{t('prices.noMoves')}</p>
          ) : (
            <DataTable
              caption={t('prices.movesText')}
              rows={largestMoves.map((row) => ({
                ...row,
                id: row.from + row.to + row.period,
                change: Math.round((row.meanPct - row.formerPct) * 100) / 100,
              }))}
              columns={[
                {
                  key: 'corridor',
                  label: t('prices.corridor'),
                  cell: (row) => words.corridor(row.from, row.to),
                  sort: (row) => words.corridor(row.from, row.to),
                },
                {
                  key: 'change',
                  label: t('prices.change'),
                  cell: (row) =>
                    t('prices.points', {
                      points: format.number(row.change, {
                        signDisplay: 'always',
                        minimumFractionDigits: 2,
                        maximumFractionDigits: 2,
                      }),
                    }),
                  sort: (row) => Math.abs(row.change),
                  numeric: true,
                },
                {
                  key: 'before',
                  label: t('prices.before'),
                  cell: (row) => <At percent={money.percent(row.formerPct)} period={row.formerPeriod} />,
                },
                {
                  key: 'now',
                  label: t('prices.now'),
                  cell: (row) => <At percent={money.percent(row.meanPct)} period={row.period} />,
                },
              ]}
            />
          )
        }
      </Load>
    </Section>
  );
}

function At({ percent, period }: { percent: string; period: string }) {
  const words = useMoneyWords();
  return (
    <>
      {percent} <span className="muted small">{words.quarter(period)}</span>
    </>
  );
}

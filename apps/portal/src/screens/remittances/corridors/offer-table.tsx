import type { ReactNode } from 'react';
import { useFormat, useT } from '#portal/i18n/i18n';
import type { Offer } from '#portal/screens/remittances/corridors/corridor';
import { CostBar } from '#portal/screens/remittances/corridors/cost-bar';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';

type Row = Offer & { id: string };

/** Services with what they cost in money and in per cent, part by part. */
export function OfferTable({ caption, offers }: { caption: string; offers: readonly Offer[] }) {
  const t = useT();
  const most = Math.max(...offers.map(({ totalPct }) => totalPct));
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={offers.map((offer, i): Row => ({ ...offer, id: String(i) }))}
      columns={[
        {
          key: 'firm',
          label: t('money.firm'),
          cell: (row) => <Firm row={row} />,
          sort: ({ firm }) => firm,
        },
        {
          key: 'total',
          label: t('money.total'),
          cell: (row) => <Total row={row} most={most} />,
          sort: ({ totalPct }) => totalPct,
        },
        {
          key: 'fee',
          label: t('money.fee'),
          cell: ({ fee, feePct, currency }) => <Part amount={fee} percent={feePct} currency={currency} />,
          sort: ({ feePct }) => feePct ?? 0,
        },
        {
          key: 'margin',
          label: t('money.margin'),
          cell: ({ marginCost, marginPct, currency, transparency }) =>
            transparency === 'UNDISCLOSED' ? (
              t('money.notDisclosed')
            ) : (
              <Part amount={marginCost} percent={marginPct} currency={currency}>
                {transparency === 'DOUBTFUL' && <Tag tone="warm">{t('money.doubtful')}</Tag>}
              </Part>
            ),
          sort: ({ marginPct }) => marginPct ?? 0,
        },
        {
          key: 'how',
          label: t('money.how'),
          cell: (row) => <How row={row} />,
          sort: ({ payout }) => payout,
        },
        { key: 'source', label: t('money.priceOf'), cell: (row) => <Source row={row} /> },
      ]}
    />
  );
}

function Firm({ row: { firm, firmKind } }: { row: Row }) {
  const t = useT();
  return (
    <>
      <bdi>{firm}</bdi>
      <span className="muted small"> {t(`money.firmKind.${firmKind}`)}</span>
    </>
  );
}

/** The total with the mark that it keeps; of an undisclosed margin there is none. */
function Total({ row, most }: { row: Row; most: number }) {
  const t = useT();
  const words = useMoneyWords();
  const { cost, currency, totalPct, amount, isEstimate, isRanked, received, payoutCurrency } = row;
  return (
    <div className="stack stack-s">
      <p>
        <strong>{words.money(cost, currency)}</strong> ({words.percent(totalPct)}){' '}
        {isRanked && <Mark totalPct={totalPct} />}{' '}
        {isEstimate && <Tag tone="info">{t('money.estimate')}</Tag>}
      </p>
      <CostBar fee={row.feePct} margin={row.marginPct} most={most} />
      <p className="muted small">
        {t('money.ofAmount', { amount: words.money(amount, currency) })}
        {received !== null && ` ${t('money.arrives', { amount: words.money(received, payoutCurrency) })}`}
      </p>
    </div>
  );
}

function Mark({ totalPct }: { totalPct: number }) {
  const t = useT();
  if (totalPct <= 3) return <Tag tone="good">{t('money.mark3')}</Tag>;
  if (totalPct <= 5) return <Tag tone="brand">{t('money.mark5')}</Tag>;
  return <Tag tone="warm">{t('money.markAbove')}</Tag>;
}

function Part({
  amount,
  percent,
  currency,
  children,
}: {
  amount: string | null;
  percent: number | null;
  currency: string | null;
  children?: ReactNode;
}) {
  const words = useMoneyWords();
  return (
    <>
      {words.money(amount, currency)} <span className="muted small">{words.percent(percent)}</span> {children}
    </>
  );
}

function How({ row: { speed, payout, instrument, accessPoint } }: { row: Row }) {
  const t = useT();
  return (
    <>
      {t(`money.speed.${speed}`)}
      <span className="muted small">
        {' · '}
        {t('money.paidOut', { payout: t(`money.payout.${payout}`) })} · {t(`money.instrument.${instrument}`)}{' '}
        · {t(`money.access.${accessPoint}`)}
      </span>
    </>
  );
}

/** The day on which it was collected; where the source does not say, its quarter. */
function Source({ row: { source, collectedOn, period } }: { row: Row }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  return (
    <>
      {collectedOn ? format.day(collectedOn) : words.quarter(period)}
      <span className="muted small"> {t(`money.source.${source}`)}</span>
    </>
  );
}

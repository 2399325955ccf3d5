import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { PRICE_CREDITS } from '#domain/remittances/prices/credit';
import { CorridorQueries, type FigureRow } from '#features/remittances/corridors/corridor.queries';
import { type Offer, offersAt } from '#features/remittances/corridors/offer.rows';
import { type Cell, csvOf, xlsxOf } from '#platform/tables/table-file';

export type PriceExportFormat = 'csv' | 'xlsx';

const COLUMNS = [
  'kind',
  'source',
  'period',
  'from',
  'to',
  'tier_usd',
  'currency',
  'amount',
  'firm',
  'firm_kind',
  'instrument',
  'access_point',
  'speed',
  'payout',
  'coverage',
  'transparency',
  'fee',
  'fee_pct',
  'margin_pct',
  'total_pct',
  'cost',
  'flags',
  'collected_on',
  'services',
  'firms',
  'mean_pct',
  'median_pct',
  'cheapest_three_services_pct',
  'cheapest_three_firms_pct',
  'state',
  'rule',
  'attribution',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** Prices as files for everybody; each row says whom it comes from. */
@Injectable()
export class PriceExportsService {
  constructor(private readonly corridors: CorridorQueries) {}

  /** The prices of a corridor in its newest quarter, and its figures of all quarters. Throws NOT_FOUND when nothing is known. */
  async corridor(from: string, to: string, format: PriceExportFormat): Promise<Buffer> {
    const { offers, history, period } = await this.corridors.corridor(from, to, null);
    if (history.length === 0) throw new DomainError('NOT_FOUND');
    const rows: Row[] = [
      ...[...offersAt(offers, 200), ...offersAt(offers, 500)].map((offer) => ({
        ...offerRow(offer),
        period,
        from,
        to,
      })),
      ...history.map(figureRow),
    ];
    const table = {
      name: `${from}-${to}`,
      columns: COLUMNS,
      rows: rows.map((row) => COLUMNS.map((column) => row[column] ?? null)),
    };
    return format === 'csv' ? csvOf(table) : xlsxOf(table);
  }
}

const offerRow = (offer: Offer): Row => ({
  kind: 'PRICE',
  source: offer.source,
  tier_usd: offer.tier,
  currency: offer.currency,
  amount: offer.amount,
  firm: offer.firm,
  firm_kind: offer.firmKind,
  instrument: offer.instrument,
  access_point: offer.accessPoint,
  speed: offer.speed,
  payout: offer.payout,
  coverage: offer.coverage,
  transparency: offer.transparency,
  fee: offer.fee,
  fee_pct: offer.feePct,
  margin_pct: offer.marginPct,
  total_pct: offer.totalPct,
  cost: offer.cost,
  flags: offer.flags.join(' '),
  collected_on: offer.collectedOn,
  attribution: PRICE_CREDITS[offer.source].attribution,
});

const figureRow = (figure: FigureRow): Row => ({
  kind: 'FIGURE',
  source: figure.source,
  period: figure.period,
  from: figure.from,
  to: figure.to,
  tier_usd: figure.tier,
  currency: figure.currency,
  amount: figure.amount,
  services: figure.services,
  firms: figure.firms,
  mean_pct: figure.meanPct,
  median_pct: figure.medianPct,
  cheapest_three_services_pct: figure.cheapestServicesPct,
  cheapest_three_firms_pct: figure.cheapestFirmsPct,
  state: figure.state,
  rule: figure.rule,
  attribution: PRICE_CREDITS[figure.source].attribution,
});

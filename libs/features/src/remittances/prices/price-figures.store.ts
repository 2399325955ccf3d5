import { Injectable } from '@nestjs/common';
import { decimalText, type Fraction, fraction, ZERO } from '#domain/kernel/fraction';
import type { RuleVersion } from '#domain/remittances/corridors/cheapest.rules';
import { type CountedOffer, figureOf } from '#domain/remittances/corridors/figure.rules';
import type { Tier } from '#domain/remittances/prices/quote';
import type { Tx } from '#platform/db/tx';

interface OfferRow extends Omit<CountedOffer, 'totalPct'> {
  readonly totalPct: string;
  readonly to: string;
  readonly period: string;
  readonly tier: Tier;
  readonly currency: string | null;
  readonly amount: string | null;
  readonly collectedOn: string | null;
}

/** Figures that one statement carries. */
const CHUNK = 1_000;

/** Makes the figures of a batch from its quotes. */
@Injectable()
export class PriceFiguresStore {
  /** Makes every figure of a batch again, or those of some corridors (`GBSO`) alone. */
  async make(
    tx: Tx,
    batchId: string,
    rule: RuleVersion,
    corridors: readonly string[] | null = null,
  ): Promise<void> {
    await tx.query(
      `DELETE FROM corridor_figure WHERE batch_id = $1 AND ($2::text[] IS NULL OR from_country || to_country = ANY($2))`,
      [batchId, corridors],
    );
    const from = await tx.query<{ country: string }[]>(
      `SELECT DISTINCT from_country AS country FROM price_quote
        WHERE batch_id = $1 AND ($2::text[] IS NULL OR from_country || to_country = ANY($2)) ORDER BY 1`,
      [batchId, corridors],
    );
    for (const { country } of from) await this.makeFrom(tx, batchId, rule, country, corridors);
  }

  private async makeFrom(
    tx: Tx,
    batchId: string,
    rule: RuleVersion,
    country: string,
    corridors: readonly string[] | null,
  ): Promise<void> {
    const rows = await tx.query<OfferRow[]>(
      `SELECT q.to_country AS "to", q.period, q.tier, q.instrument, q.speed, q.coverage, q.payout, q.transparency,
              q.total_pct::text AS "totalPct", q.flags, q.currency, q.amount::text AS amount,
              q.collected_on::text AS "collectedOn", coalesce(f.merged_into, f.id) AS firm
         FROM price_quote q JOIN price_firm f ON f.id = q.firm_id
        WHERE q.batch_id = $1 AND q.from_country = $2 AND ($3::text[] IS NULL OR q.from_country || q.to_country = ANY($3))
        ORDER BY q.to_country, q.period, q.tier`,
      [batchId, country, corridors],
    );
    const groups = new Map<string, OfferRow[]>();
    for (const row of rows) {
      const key = `${row.to} ${row.period} ${row.tier}`;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    const figures = [...groups.values()].map((group) => figureRow(batchId, country, group, rule));
    for (let at = 0; at < figures.length; at += CHUNK)
      await tx.query(
        `INSERT INTO corridor_figure SELECT * FROM jsonb_populate_recordset(NULL::corridor_figure, $1)`,
        [JSON.stringify(figures.slice(at, at + CHUNK))],
      );
  }
}

const text = (value: Fraction | null): string | null => value && decimalText(value);

/** A figure as a row of its table. */
function figureRow(batchId: string, fromCountry: string, rows: readonly OfferRow[], version: RuleVersion) {
  const figure = figureOf(
    rows.map((row) => ({ ...row, totalPct: fraction(row.totalPct) ?? ZERO })),
    version,
  );
  const days = rows.flatMap(({ collectedOn }) => collectedOn ?? []).sort();
  const [first] = rows;
  return {
    batch_id: batchId,
    period: first?.period ?? '',
    from_country: fromCountry,
    to_country: first?.to ?? '',
    tier: first?.tier ?? 200,
    currency: same(rows.map(({ currency }) => currency)),
    amount: same(rows.map(({ amount }) => amount)),
    services: figure.services,
    firms: figure.firms,
    undisclosed: figure.undisclosed,
    mean_pct: text(figure.mean),
    mean_of_all_pct: text(figure.meanOfAll),
    median_pct: text(figure.median),
    p10_pct: text(figure.p10),
    p90_pct: text(figure.p90),
    cheapest_services_pct: text(figure.cheapestServices),
    cheapest_firms_pct: text(figure.cheapestFirms),
    qualifying_services: figure.qualifyingServices,
    qualifying_firms: figure.qualifyingFirms,
    state: figure.state,
    rule: figure.rule,
    payouts: figure.payouts.map(({ payout, services, mean }) => ({
      payout,
      services,
      meanPct: decimalText(mean),
    })),
    first_day: days[0] ?? null,
    last_day: days.at(-1) ?? null,
  };
}

/** What all of them are; null when they differ. */
const same = (values: readonly (string | null)[]): string | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

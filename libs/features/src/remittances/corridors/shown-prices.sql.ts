/**
 * The figures that readers see, one row for each source, quarter, corridor and amount: a condition on these may follow.
 * A list that an officer entered for one corridor is shown beside a survey of all of them.
 */
export const SHOWN_FIGURES = `
  FROM price_shown s
  JOIN corridor_figure f ON f.batch_id = s.batch_id AND f.period = s.period
  JOIN price_batch b ON b.id = s.batch_id
 WHERE (s.corridor = '' OR s.corridor = f.from_country || f.to_country)`;

/** The columns of a figure, as numbers to two decimals: they are for reading, and nothing is added to them. */
export const FIGURE_COLUMNS = `
  s.source, f.batch_id AS "batchId", f.period, f.from_country AS "from", f.to_country AS "to", f.tier, f.currency,
  f.amount::float AS amount, f.services, f.firms, f.undisclosed,
  round(f.mean_pct, 2)::float AS "meanPct", round(f.mean_of_all_pct, 2)::float AS "meanOfAllPct",
  round(f.median_pct, 2)::float AS "medianPct", round(f.p10_pct, 2)::float AS "p10Pct", round(f.p90_pct, 2)::float AS "p90Pct",
  round(f.cheapest_services_pct, 2)::float AS "cheapestServicesPct",
  round(f.cheapest_firms_pct, 2)::float AS "cheapestFirmsPct", f.qualifying_services AS "qualifyingServices",
  f.qualifying_firms AS "qualifyingFirms", f.state, f.rule, f.payouts, f.first_day::text AS "firstDay",
  f.last_day::text AS "lastDay", b.published_at AS "publishedAt"`;

/** Prices with their firms, under the name that all of a firm's names were merged into. */
export const OFFERS = `
  FROM price_quote q JOIN price_firm f ON f.id = q.firm_id LEFT JOIN price_firm g ON g.id = f.merged_into
  JOIN price_batch b ON b.id = q.batch_id`;

/** The columns of a price; numbers as exact text. */
export const OFFER_COLUMNS = `
  b.source, q.period, q.row_number AS "rowNumber", q.batch_id AS "batchId", q.tier, coalesce(g.name, f.name) AS firm,
  coalesce(g.id, f.id) AS "firmId", q.firm_kind AS "firmKind", q.instrument, q.access_point AS "accessPoint",
  q.speed, q.payout, q.coverage, q.transparency, q.currency, q.payout_currency AS "payoutCurrency",
  q.amount::text AS amount, q.fee::text AS fee, q.applied::text AS applied, q.interbank::text AS interbank,
  q.margin_pct::text AS "marginPct", q.total_pct::text AS "totalPct", q.flags,
  q.collected_on::text AS "collectedOn", b.published_at AS "publishedAt"`;

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CountedOffer } from '#domain/remittances/corridors/figure.rules';
import type { Tier } from '#domain/remittances/prices/quote';
import { readRpwHeader } from '#domain/remittances/prices/rpw-columns';
import { type ReadRow, readRpwRow } from '#domain/remittances/prices/rpw-row.rules';
import { priceData } from '#testing/vectors';

/** The sample of real rows, read by the rules of the domain. */
export function sampleRows(): ReadRow[] {
  const [header = [], ...rows]: string[][] = parse(readFileSync(priceData('rpw/rpw-rows-sample.csv')));
  const { places } = readRpwHeader(header);
  return rows.map((cells) => readRpwRow(places, { cells, least: header.length }));
}

/** The offers of one corridor, quarter and amount among rows that were read. */
export const offersOf = (
  rows: readonly ReadRow[],
  corridor: string,
  period: string,
  tier: Tier,
): CountedOffer[] =>
  rows.flatMap(({ service, prices }) =>
    service && service.period === period && service.from + service.to === corridor
      ? prices.filter((price) => price.tier === tier).map((price) => ({ ...service, ...price }))
      : [],
  );

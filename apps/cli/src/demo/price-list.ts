import { stringify } from 'csv-stringify/sync';
import type { IsoDate } from '#domain/kernel/dates';
import { quarterOf } from '#domain/remittances/prices/period.rules';

/** The amounts of the survey in pounds: about 200 and 500 US dollars. */
const AMOUNTS = [120, 300];

/** An invented firm, what it asks for any amount in pounds, and its margin in per cent. */
export type FirmPrice = readonly [firm: string, fee: number, marginPct: number];

const HEADER = [
  'period',
  'source_code',
  'destination_code',
  'firm',
  'firm_type',
  'payment instrument',
  'access point',
  'speed actual',
  ...[1, 2].flatMap((place) => ['amount', 'code', 'fee', 'total'].map((part) => columnOf(place, part))),
  'transparent',
  'receiving network coverage',
  'pickup method',
  'date',
];

function columnOf(place: number, part: string): string {
  return part === 'total' ? `cc${place} total cost %` : `cc${place} lcu ${part}`;
}

/** A file of made-up prices from the United Kingdom to Ghana, collected on this day, under the columns of the survey. */
export function priceList(day: IsoDate, prices: readonly FirmPrice[]): Buffer {
  const rows = prices.map(([firm, fee, marginPct]) => [
    quarterOf(day),
    'GBR',
    'GHA',
    firm,
    'Money Transfer Operator',
    'Debit card',
    'Internet',
    'Same day',
    ...AMOUNTS.flatMap((amount) => [amount, 'GBP', fee, ((100 * fee) / amount + marginPct).toFixed(2)]),
    'Yes',
    'High',
    'Mobile wallet',
    day,
  ]);
  return Buffer.from(stringify([HEADER, ...rows]));
}

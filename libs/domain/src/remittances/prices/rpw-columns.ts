/** The columns of Remittance Prices Worldwide that are read, as the workbook calls them. */
export const RPW_COLUMNS = {
  id: 'id',
  period: 'period',
  from: 'source_code',
  to: 'destination_code',
  firm: 'firm',
  firmKind: 'firm_type',
  instrument: 'payment instrument',
  accessPoint: 'access point',
  speed: 'speed actual',
  amount1: 'cc1 lcu amount',
  currency1: 'cc1 lcu code',
  fee1: 'cc1 lcu fee',
  rate1: 'cc1 lcu fx rate',
  margin1: 'cc1 fx margin',
  total1: 'cc1 total cost %',
  amount2: 'cc2 lcu amount',
  currency2: 'cc2 lcu code',
  fee2: 'cc2 lcu fee',
  rate2: 'cc2 lcu fx rate',
  margin2: 'cc2 fx margin',
  total2: 'cc2 total cost %',
  interbank: 'inter lcu bank fx',
  transparent: 'transparent',
  note: 'standard note',
  coverage: 'receiving network coverage',
  payout: 'pickup method',
  date: 'date',
  corridor: 'corridor',
} as const;
export type RpwColumn = keyof typeof RPW_COLUMNS;

/** Columns without which a file is not one of Remittance Prices Worldwide. */
const NEEDED: readonly RpwColumn[] = [
  'period',
  'from',
  'to',
  'firm',
  'amount1',
  'currency1',
  'fee1',
  'total1',
  'transparent',
];

/** Columns that hold numbers. */
export const NUMBER_COLUMNS: readonly RpwColumn[] = [
  'amount1',
  'fee1',
  'rate1',
  'margin1',
  'total1',
  'amount2',
  'fee2',
  'rate2',
  'margin2',
  'total2',
  'interbank',
];

/** Where each column is; -1 for one that the file does not have. */
export type RpwPlaces = Readonly<Record<RpwColumn, number>>;

/** What the first row of a file says. */
export interface RpwHeader {
  readonly places: RpwPlaces;
  /** Needed columns that it lacks, as the workbook calls them; a file that lacks any is refused. */
  readonly missing: readonly string[];
  /** Numbers of the columns without a name, from 0. */
  readonly unlabelled: readonly number[];
}

/** Reads the first row; names are compared without regard to capitals, spaces and underscores. */
export function readRpwHeader(cells: readonly string[]): RpwHeader {
  const same = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, ' ');
  const names = cells.map(same);
  const places = Object.fromEntries(
    Object.entries(RPW_COLUMNS).map(([column, name]) => [column, names.indexOf(same(name))]),
  ) as Record<RpwColumn, number>;
  return {
    places,
    missing: NEEDED.filter((column) => places[column] < 0).map((column) => RPW_COLUMNS[column]),
    unlabelled: names.flatMap((name, i) => (name === '' ? [i] : [])),
  };
}

import { fraction, rounded, whole } from '#domain/kernel/fraction';
import { costOf } from '#domain/remittances/prices/cost.rules';
import type { ImportFindingKind } from '#domain/remittances/prices/import-findings';
import { RPW_COLUMNS, type RpwColumn } from '#domain/remittances/prices/rpw-columns';

/** A made-up cell: its text, and how a workbook keeps it. */
export interface MadeCell {
  readonly text: string;
  readonly as: 'NUMBER' | 'TEXT' | 'FORMULA';
}

/** What was planted, kept apart from the rows: how often an import has to find each thing, and what it has to keep. */
export interface Ledger {
  readonly findings: Partial<Record<ImportFindingKind, number>>;
  rows: number;
  refused: number;
  quotes: number;
}

/** What can be planted in a row, and in how many of a million. */
const PLANTS = {
  TEXT_NUMBER: 65_000,
  FORMULA_CELL: 32_500,
  DOUBTFUL: 55_000,
  UNDISCLOSED: 6_000,
  NOTE_SAYS_UNDISCLOSED: 1_400,
  MARGIN_NEGATIVE: 9_000,
  KOSOVO: 470,
  TWIN: 920,
  DATE_OUTSIDE: 890,
  EXTREME: 300,
  FORMULA: 380,
  FORMULA_FAR: 120,
  AMOUNT_BLANK: 500,
  INTERBANK_ZERO: 300,
  FEE_NEGATIVE: 100,
  CURRENCY_READ_AS: 900,
  CURRENCY_UNKNOWN: 100,
  WORD_UNKNOWN: 200,
  CORRIDOR_DIFFERS: 200,
  COUNTRY_UNKNOWN: 120,
  PERIOD_UNREADABLE: 100,
  FIRM_MISSING: 80,
  PRICE_MISSING: 120,
  KEY_REPEATED: 200,
} as const;
type Plant = keyof typeof PLANTS;

const SENDING = 'GBR USA DEU FRA ITA ESP CAN AUS ARE SAU KWT ZAF NLD SWE CHE AUT BEL JPN KOR SGP'.split(' ');
const RECEIVING = 'SOM NGA GHA KEN ETH UGA RWA IND PAK BGD NPL LKA PHL VNM EGY MAR SEN MLI'.split(' ');
const INSTRUMENTS = [
  'Cash',
  'Bank account transfer',
  'Debit card',
  'Credit card',
  'DEBIT card',
  'Mobile money',
];
const SPEEDS = ['Less than one hour', 'Same day', 'Next day', '2 days', '3-5 days', '6 days or more'];
/** Quarters of the survey: 2016 Q2 to 2025 Q3, without 2025 Q2. */
const PERIODS = Array.from({ length: 38 }, (_, i) => i + 1)
  .map((i) => `${2016 + Math.floor(i / 4)}_${(i % 4) + 1}Q`)
  .filter((period) => period !== '2025_2Q');
const UNLABELLED = 5;

/** The header of the made-up file, with five columns that have no name. */
export const MADE_HEADER: readonly string[] = [
  ...Object.values(RPW_COLUMNS),
  ...Array<string>(UNLABELLED).fill(''),
];
const COLUMNS = Object.keys(RPW_COLUMNS) as RpwColumn[];
const NUMBERS = /^(amount|fee|rate|margin|total)[12]$|^interbank$/;

/** Rows of Remittance Prices Worldwide as they might be, with every drift of fourteen years planted by chance. */
export class PriceRows {
  readonly ledger: Ledger = { findings: { COLUMN_UNLABELLED: UNLABELLED }, rows: 0, refused: 0, quotes: 0 };
  private last: Record<RpwColumn, string> | null = null;

  constructor(private readonly random: () => number) {}

  /** So many rows. */
  *rows(count: number): Generator<MadeCell[]> {
    for (let number = 1; number <= count; number++) yield this.row(number);
  }

  private row(number: number): MadeCell[] {
    const plant = this.last ? this.draw() : undefined;
    let row = this.good(number);
    if (plant === 'TWIN' && this.last) row = { ...this.last, id: row.id };
    if (plant === 'KEY_REPEATED' && this.last)
      row = { ...row, id: this.last.id, period: this.last.period, date: this.last.date };
    if (plant) this.spoil(plant, row);
    const keeps = plant === undefined || !REFUSING.includes(plant);
    this.ledger.rows += 1;
    if (keeps) this.ledger.quotes += row.total2 === '' ? 1 : 2;
    else this.ledger.refused += 1;
    // what was planted in the row before is not planted a second time by copying it
    this.last = plant === undefined ? row : null;
    return COLUMNS.map((column): MadeCell => {
      const as =
        !NUMBERS.test(column) || (plant === 'TEXT_NUMBER' && column === 'total1')
          ? 'TEXT'
          : plant === 'FORMULA_CELL' && column === 'total1'
            ? 'FORMULA'
            : 'NUMBER';
      return { text: row[column], as };
    }).concat(
      Array.from({ length: UNLABELLED }, () => ({ text: number % 50 === 0 ? 'x' : '', as: 'TEXT' as const })),
    );
  }

  private spoil(plant: Plant, row: Record<RpwColumn, string>): void {
    const found = (kind: ImportFindingKind, times = 1) =>
      (this.ledger.findings[kind] = (this.ledger.findings[kind] ?? 0) + times);
    const single = () =>
      Object.assign(row, { amount2: '', currency2: '', fee2: '', rate2: '', margin2: '', total2: '' });
    switch (plant) {
      case 'DOUBTFUL':
        single();
        Object.assign(row, {
          rate1: '1',
          interbank: '1',
          margin1: '0',
          total1: this.total(row.amount1, row.fee1, '1', '1'),
        });
        break;
      case 'UNDISCLOSED':
        row.transparent = 'no';
        break;
      case 'NOTE_SAYS_UNDISCLOSED':
        row.note = 'This RSP is not transparent.';
        found('UNDISCLOSED');
        return;
      case 'MARGIN_NEGATIVE':
        single();
        row.rate1 = rounded(fraction(String(Number(row.interbank) * 1.004)) ?? whole(1), 6);
        row.margin1 = '-0.4';
        row.fee1 = '5';
        row.total1 = this.total(row.amount1, row.fee1, row.rate1, row.interbank);
        break;
      case 'KOSOVO':
        Object.assign(row, { to: 'KSV', corridor: `${row.from}XKX` });
        break;
      case 'DATE_OUTSIDE':
        row.date = '2010-01-15';
        break;
      case 'EXTREME':
        single();
        row.fee1 = String(Number(row.amount1) * 0.6);
        row.total1 = this.total(row.amount1, row.fee1, row.rate1, row.interbank);
        break;
      case 'FORMULA':
      case 'FORMULA_FAR':
        row.total1 = (Number(row.total1) + (plant === 'FORMULA' ? 0.3 : 2.5)).toFixed(2);
        break;
      case 'AMOUNT_BLANK':
        row.amount1 = this.random() < 0.5 ? '' : '0';
        break;
      case 'INTERBANK_ZERO':
        row.interbank = '0';
        break;
      case 'FEE_NEGATIVE':
        row.fee1 = '-1';
        break;
      case 'CURRENCY_READ_AS':
        row.currency1 = 'CFA';
        break;
      case 'CURRENCY_UNKNOWN':
        row.currency1 = 'QQQ';
        break;
      case 'WORD_UNKNOWN':
        row.instrument = 'Carrier pigeon';
        break;
      case 'CORRIDOR_DIFFERS':
        row.corridor = 'MEXGTM';
        break;
      case 'COUNTRY_UNKNOWN':
        row.from = 'ZZZ';
        break;
      case 'PERIOD_UNREADABLE':
        row.period = '2019-2';
        break;
      case 'FIRM_MISSING':
        row.firm = '..';
        break;
      case 'PRICE_MISSING':
        row.total1 = '..';
        row.total2 = '';
        break;
      case 'TEXT_NUMBER':
      case 'FORMULA_CELL':
      case 'TWIN':
      case 'KEY_REPEATED':
        break;
    }
    found(plant);
  }

  private good(number: number): Record<RpwColumn, string> {
    const from = this.pick(SENDING);
    const to = this.pick(RECEIVING);
    const period = PERIODS[(number * 7) % PERIODS.length] ?? '';
    const interbank = (0.5 + this.random() * 300).toFixed(6);
    const rate = (Number(interbank) * (1 - this.random() * 0.05)).toFixed(6);
    const fee = (this.random() * 12).toFixed(2);
    const margin = (100 * (1 - Number(rate) / Number(interbank))).toFixed(2);
    const [year = '', quarter = '1'] = period.split(/[_Q]/);
    const day = `${year}-${String(Number(quarter) * 3 - 1).padStart(2, '0')}-${10 + (number % 15)}`;
    // from 2025 the source counts days from 1900
    const date =
      year === '2025' ? String(Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569) : day;
    return {
      id: String(1_000_000 + number),
      period,
      from,
      to,
      firm: this.pick(['Wise', 'Transferwise', 'Azimo', 'azimo', `Firm ${number % 400}`]),
      firmKind: 'Money Transfer Operator',
      instrument: this.pick(INSTRUMENTS),
      accessPoint: 'Internet',
      speed: this.pick(SPEEDS),
      amount1: '120',
      currency1: 'GBP',
      fee1: fee,
      rate1: rate,
      margin1: margin,
      total1: this.total('120', fee, rate, interbank),
      amount2: '300',
      currency2: 'GBP',
      fee2: fee,
      rate2: rate,
      margin2: margin,
      total2: this.total('300', fee, rate, interbank),
      interbank,
      transparent: number % 2 === 0 ? 'Yes' : 'yes',
      note: '',
      coverage: this.pick(['High', 'Medium', 'Low']),
      payout: this.pick(['Cash', 'Bank account', 'Mobile wallet']),
      date,
      corridor: from + to,
    };
  }

  private total(amount: string, fee: string, applied: string, interbank: string): string {
    const { totalPct } = costOf({
      amount: fraction(amount),
      fee: fraction(fee),
      applied: fraction(applied),
      interbank: fraction(interbank),
    });
    return totalPct ? rounded(totalPct, 2) : '0';
  }

  private draw(): Plant | undefined {
    let left = this.random() * 1_000_000;
    return (Object.keys(PLANTS) as Plant[]).find((plant) => (left -= PLANTS[plant]) < 0);
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }
}

const REFUSING: readonly Plant[] = [
  'COUNTRY_UNKNOWN',
  'PERIOD_UNREADABLE',
  'FIRM_MISSING',
  'PRICE_MISSING',
  'KEY_REPEATED',
];

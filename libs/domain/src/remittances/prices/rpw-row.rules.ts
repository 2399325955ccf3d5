import { isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { compare, type Fraction, over, plus, times, whole } from '#domain/kernel/fraction';
import { agreement, costOf, isExtreme, readNumber } from '#domain/remittances/prices/cost.rules';
import { alpha2Of, isKosovo } from '#domain/remittances/prices/country-codes';
import { currencyMeant } from '#domain/remittances/prices/currency';
import type { ImportFinding, ImportFindingKind } from '#domain/remittances/prices/import-findings';
import { type Period, periodOf, quarterOf } from '#domain/remittances/prices/period.rules';
import type { Price, QuoteFlag, Service, Tier, Transparency } from '#domain/remittances/prices/quote';
import {
  NUMBER_COLUMNS,
  RPW_COLUMNS,
  type RpwColumn,
  type RpwPlaces,
} from '#domain/remittances/prices/rpw-columns';
import { codeOf, isBlank, saysUndisclosed } from '#domain/remittances/prices/rpw-words';

/** How a cell is kept in a workbook, where that matters: a number as text, or the result of a formula. */
export type CellMark = 'TEXT' | 'FORMULA' | undefined;

/** One row of a file as it was read. */
export interface RawRow {
  readonly cells: readonly string[];
  /** By cell; without it, the file knows no kinds of cell. */
  readonly marks?: readonly CellMark[];
  /** So many cells a row has at least; fewer is a row that was cut off. */
  readonly least?: number;
}

/** A row that was read: refused when it has no service. */
export interface ReadRow {
  readonly service: Service | null;
  readonly prices: readonly Price[];
  readonly findings: readonly ImportFinding[];
}

/** Words of a cell that are kept in a finding. */
const VALUE_KEPT = 60;
const HUNDRED = whole(100);

/** A row of Remittance Prices Worldwide, in our words, with everything that is odd about it. */
export function readRpwRow(places: RpwPlaces, raw: RawRow): ReadRow {
  const findings: ImportFinding[] = [];
  const text = (column: RpwColumn): string => raw.cells[places[column]]?.trim() ?? '';
  const found = (kind: ImportFindingKind, column: RpwColumn | null): void => {
    const value = column === null ? null : text(column).slice(0, VALUE_KEPT);
    findings.push({ kind, column: column && RPW_COLUMNS[column], value });
  };
  const refused = (kind: ImportFindingKind, column: RpwColumn | null): ReadRow => {
    found(kind, column);
    return { service: null, prices: [], findings };
  };

  if (raw.least !== undefined && raw.cells.length < raw.least) return refused('ROW_TOO_SHORT', null);
  const period = periodOf(text('period'));
  if (period === null) return refused('PERIOD_UNREADABLE', 'period');
  const from = alpha2Of(text('from').toUpperCase());
  if (from === undefined) return refused('COUNTRY_UNKNOWN', 'from');
  const to = alpha2Of(text('to').toUpperCase());
  if (to === undefined || to === from) return refused('COUNTRY_UNKNOWN', 'to');
  const firm = text('firm').replace(/\s+/g, ' ');
  if (isBlank(firm)) return refused('FIRM_MISSING', 'firm');

  for (const code of ['from', 'to'] as const) if (isKosovo(text(code).toUpperCase())) found('KOSOVO', code);
  const written = text('corridor').toUpperCase();
  if (!isBlank(written) && !(alpha2Of(written.slice(0, 3)) === from && alpha2Of(written.slice(3)) === to))
    found('CORRIDOR_DIFFERS', 'corridor');
  if (raw.marks) noteMarks(places, raw.marks, text, found);

  const transparency = transparencyOf(text);
  if (transparency === 'UNDISCLOSED') found('UNDISCLOSED', 'transparent');
  if (transparency === 'DOUBTFUL') found('DOUBTFUL', 'rate1');
  if (readNumber(text('interbank'))?.n === 0n) found('INTERBANK_ZERO', 'interbank');

  const prices = ([200, 500] as const).flatMap(
    (tier) => readPrice(tier, from, transparency, text, found) ?? [],
  );
  if (prices.length === 0) return refused('PRICE_MISSING', 'total1');

  const worded = <V extends 'instrument' | 'accessPoint' | 'speed' | 'payout' | 'coverage' | 'firmKind'>(
    name: V,
  ) => {
    const code = codeOf(name, text(name));
    if (code === undefined) found('WORD_UNKNOWN', name);
    return code;
  };
  const service: Service = {
    period,
    from,
    to,
    firm,
    firmKind: worded('firmKind') ?? 'OTHER',
    instrument: worded('instrument') ?? 'OTHER',
    accessPoint: worded('accessPoint') ?? 'OTHER',
    speed: worded('speed') ?? 'UNKNOWN',
    payout: worded('payout') ?? 'OTHER',
    coverage: worded('coverage') ?? 'UNKNOWN',
    transparency,
    collectedOn: dayOf(text('date'), period, found),
    sourceId: isBlank(text('id')) ? null : text('id'),
  };
  return { service, prices, findings };
}

type Text = (column: RpwColumn) => string;
type Found = (kind: ImportFindingKind, column: RpwColumn | null) => void;

function noteMarks(places: RpwPlaces, marks: readonly CellMark[], text: Text, found: Found): void {
  const marked = (mark: CellMark) =>
    NUMBER_COLUMNS.find((column) => marks[places[column]] === mark && !isBlank(text(column)));
  const asText = marked('TEXT');
  if (asText) found('TEXT_NUMBER', asText);
  const asFormula = marked('FORMULA');
  if (asFormula) found('FORMULA_CELL', asFormula);
}

function transparencyOf(text: Text): Transparency {
  const note = text('note');
  if (text('transparent').toLowerCase() === 'no' || saysUndisclosed(note)) return 'UNDISCLOSED';
  const isOne = (column: RpwColumn) => text(column) !== '' && isSame(readNumber(text(column)), 1);
  const leftOut =
    isOne('rate1') && isOne('interbank') && isSame(readNumber(text('margin1')), 0) && isBlank(note);
  return leftOut ? 'DOUBTFUL' : 'DISCLOSED';
}

/** The price for one amount; undefined when the source gives no total for it. */
function readPrice(
  tier: Tier,
  from: string,
  transparency: Transparency,
  text: Text,
  found: Found,
): Price | undefined {
  const at = <N extends 'amount' | 'fee' | 'rate' | 'margin' | 'total' | 'currency'>(name: N) =>
    `${name}${tier === 200 ? 1 : 2}` as const;
  const number = (column: RpwColumn): Fraction | null => {
    const value = isBlank(text(column)) ? null : readNumber(text(column));
    if (value === null && !isBlank(text(column))) found('NUMBER_UNREADABLE', column);
    return value;
  };
  const totalPct = number(at('total'));
  if (totalPct === null) return undefined;
  const asked = {
    amount: number(at('amount')),
    fee: number(at('fee')),
    applied: number(at('rate')),
    interbank: number('interbank'),
  };
  const marginPct = number(at('margin'));
  const cost = costOf(asked);
  const recomputedPct = cost.totalPct ?? (cost.feePct && marginPct ? plus(cost.feePct, marginPct) : null);

  const flags: QuoteFlag[] = [];
  const flag = (kind: ImportFindingKind, as: QuoteFlag, column: RpwColumn): void => {
    found(kind, column);
    if (!flags.includes(as)) flags.push(as);
  };
  if (asked.amount === null || asked.amount.n <= 0n) flag('AMOUNT_BLANK', 'NOT_DERIVABLE', at('amount'));
  if (asked.fee === null || asked.fee.n < 0n) flag('FEE_NEGATIVE', 'NOT_DERIVABLE', at('fee'));
  if (asked.interbank?.n === 0n) flags.push('NOT_DERIVABLE');
  if (marginPct && marginPct.n < 0n) flag('MARGIN_NEGATIVE', 'NEGATIVE_MARGIN', at('margin'));
  if (totalPct.n < 0n) flag('TOTAL_NEGATIVE', 'NEGATIVE_TOTAL', at('total'));
  if (isExtreme(totalPct)) flag('EXTREME', 'EXTREME', at('total'));
  if (recomputedPct && transparency !== 'UNDISCLOSED' && !flags.includes('NOT_DERIVABLE')) {
    const how = agreement(totalPct, recomputedPct);
    if (how === 'DIFFERS') flag('FORMULA', 'FORMULA', at('total'));
    if (how === 'FAR') flag('FORMULA_FAR', 'FORMULA_FAR', at('total'));
  }
  return {
    tier,
    currency: currencyOf(at('currency'), from, text, found),
    ...asked,
    marginPct,
    totalPct,
    recomputedPct: flags.includes('NOT_DERIVABLE') ? null : recomputedPct,
    flags: [...new Set(flags)],
  };
}

function currencyOf(column: RpwColumn, from: string, text: Text, found: Found): string | null {
  const code = text(column);
  const currency = currencyMeant(code, from);
  if (currency === undefined) found('CURRENCY_UNKNOWN', column);
  else if (currency !== code.toUpperCase()) found('CURRENCY_READ_AS', column);
  return currency ?? null;
}

/** Day 1 of a workbook's calendar is 1 January 1900; it believes in a 29 February of that year. */
const WORKBOOK_DAY_0 = Date.UTC(1899, 11, 30);

/** The day that a cell gives: written out, or counted from 1900 as workbooks do. */
function dayOf(cell: string, period: Period, found: Found): IsoDate | null {
  if (isBlank(cell)) return null;
  const serial = /^\d{5}(\.\d+)?$/.test(cell) ? Math.floor(Number(cell)) : null;
  const day =
    serial === null
      ? cell.slice(0, 10)
      : new Date(WORKBOOK_DAY_0 + serial * 86_400_000).toISOString().slice(0, 10);
  if (!isIsoDate(day)) {
    found('DATE_UNREADABLE', 'date');
    return null;
  }
  if (quarterOf(day) !== period) found('DATE_OUTSIDE', 'date');
  return day;
}

const isSame = (value: Fraction | null, other: number): boolean =>
  value !== null && compare(value, whole(other)) === 0;

/**
 * The margin of a price in per cent: as published, or what the total leaves beside the fee; null when neither is known.
 */
export function marginOf(price: Price): Fraction | null {
  if (price.marginPct) return price.marginPct;
  if (!price.amount || price.amount.n <= 0n || !price.fee) return null;
  const feePct = over(times(HUNDRED, price.fee), price.amount);
  return plus(price.totalPct, { n: -feePct.n, d: feePct.d });
}

/** What makes two rows of one quarter the same service when the source gives them no id. */
export const identityOf = (service: Service, prices: readonly Price[]): string =>
  JSON.stringify([
    service.period,
    service.from,
    service.to,
    service.firm.toLowerCase(),
    service.instrument,
    service.accessPoint,
    service.speed,
    service.payout,
    service.coverage,
    service.transparency,
    ...prices.flatMap(({ tier, currency, amount, fee, applied, totalPct }) => [
      tier,
      currency,
      ...[amount, fee, applied, totalPct].map((value) => value && `${value.n}/${value.d}`),
    ]),
  ]);

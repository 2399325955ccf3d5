import type { IsoDate } from '#domain/kernel/dates';
import type { Fraction } from '#domain/kernel/fraction';
import type { Period } from '#domain/remittances/prices/period.rules';

/** Where prices come from. */
export const PRICE_SOURCES = ['WORLD_BANK_RPW', 'WORLD_BANK_AVERAGES', 'NATIONAL_SITE', 'OFFICER'] as const;
export type PriceSource = (typeof PRICE_SOURCES)[number];

/** How a transfer is paid for. */
export const INSTRUMENTS = [
  'CASH',
  'BANK_TRANSFER',
  'DEBIT_CARD',
  'CREDIT_CARD',
  'PREPAID_CARD',
  'MOBILE_MONEY',
  'CASH_TO_CASH',
  'CASH_TO_ACCOUNT',
  'ACCOUNT_TO_CASH',
  'ACCOUNT_TO_ACCOUNT',
  'SAME_BANK',
  'OTHER',
  'UNKNOWN',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Where a transfer is ordered. */
export const ACCESS_POINTS = [
  'AGENT',
  'BANK_BRANCH',
  'POST_OFFICE',
  'INTERNET',
  'MOBILE_PHONE',
  'CALL_CENTRE',
  'OTHER',
  'UNKNOWN',
] as const;
export type AccessPoint = (typeof ACCESS_POINTS)[number];

/** How the money is paid out. */
export const PAYOUTS = ['CASH', 'ACCOUNT', 'WALLET', 'CARD', 'OTHER', 'UNKNOWN'] as const;
export type Payout = (typeof PAYOUTS)[number];

/** How long it takes. */
export const SPEEDS = [
  'WITHIN_AN_HOUR',
  'SAME_DAY',
  'NEXT_DAY',
  'TWO_DAYS',
  'ONE_TO_THREE_DAYS',
  'THREE_TO_FIVE_DAYS',
  'SIX_DAYS_OR_MORE',
  'UNKNOWN',
] as const;
export type Speed = (typeof SPEEDS)[number];

/** How many places pay the money out. */
export const COVERAGES = ['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const;
export type Coverage = (typeof COVERAGES)[number];

export const FIRM_KINDS = [
  'MONEY_TRANSFER_OPERATOR',
  'BANK',
  'POST_OFFICE',
  'MOBILE_OPERATOR',
  'NON_BANK',
  'OTHER',
  'UNKNOWN',
] as const;
export type FirmKind = (typeof FIRM_KINDS)[number];

/**
 * Whether the margin is known. UNDISCLOSED: the source says that it is not, or its note does. DOUBTFUL: it says so, but
 * both rates are 1 and the margin is 0, as if it had been left out; counted as the source counts it, and marked.
 */
export const TRANSPARENCIES = ['DISCLOSED', 'DOUBTFUL', 'UNDISCLOSED'] as const;
export type Transparency = (typeof TRANSPARENCIES)[number];

/** The amounts that a survey asks for: about USD 200, and about USD 500. */
export const TIERS = [200, 500] as const;
export type Tier = (typeof TIERS)[number];

/** What is odd about one price. It is kept; one with NOT_DERIVABLE, NEGATIVE_TOTAL or UNDISCLOSED is in no ranking. */
export const QUOTE_FLAGS = [
  'NOT_DERIVABLE',
  'NEGATIVE_MARGIN',
  'NEGATIVE_TOTAL',
  'EXTREME',
  'FORMULA',
  'FORMULA_FAR',
] as const;
export type QuoteFlag = (typeof QUOTE_FLAGS)[number];

/** A firm's way of sending money along a corridor in one quarter. */
export interface Service {
  readonly period: Period;
  /** ISO 3166-1 alpha-2. */
  readonly from: string;
  readonly to: string;
  readonly firm: string;
  readonly firmKind: FirmKind;
  readonly instrument: Instrument;
  readonly accessPoint: AccessPoint;
  readonly speed: Speed;
  readonly payout: Payout;
  readonly coverage: Coverage;
  readonly transparency: Transparency;
  readonly collectedOn: IsoDate | null;
  /** The id that the source gives the row; null when it gives none. */
  readonly sourceId: string | null;
}

/** What a service costs for one amount. All numbers are exact; null where the source does not give them. */
export interface Price {
  readonly tier: Tier;
  readonly currency: string | null;
  readonly amount: Fraction | null;
  readonly fee: Fraction | null;
  readonly applied: Fraction | null;
  readonly interbank: Fraction | null;
  /** In per cent of the amount, as published. */
  readonly marginPct: Fraction | null;
  readonly totalPct: Fraction;
  /** The total of the parts; null when it cannot be derived. */
  readonly recomputedPct: Fraction | null;
  readonly flags: readonly QuoteFlag[];
}

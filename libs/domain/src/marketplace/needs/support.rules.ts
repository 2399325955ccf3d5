import type { Finding } from '#domain/kernel/findings';
import { minorOf, written } from '#domain/kernel/money/money.rules';

/** What a placement comes with for the person who takes it. */
export const SUPPORT_KINDS = ['ALLOWANCE', 'TRAVEL', 'LODGING', 'INSURANCE', 'VISA', 'EQUIPMENT'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Who pays for it: IOM from the programme, the host, or another funder. */
export const SUPPORT_PAYERS = ['IOM', 'HOST', 'OTHER'] as const;
export type SupportPayer = (typeof SUPPORT_PAYERS)[number];

/** How often an amount is paid. */
export const SUPPORT_PERIODS = ['ONCE', 'DAY', 'WEEK', 'MONTH'] as const;
export type SupportPeriod = (typeof SUPPORT_PERIODS)[number];

/** One thing that is offered; without an amount it is offered as it is, such as a room. */
export interface Support {
  readonly kind: SupportKind;
  readonly payer: SupportPayer;
  /** Decimal number in units of the currency; null for what is offered in kind. */
  readonly amount: string | null;
  /** ISO 4217; null exactly when there is no amount. */
  readonly currency: string | null;
  /** Null exactly when there is no amount. */
  readonly per: SupportPeriod | null;
}

/** What is wrong with what is offered, field by field. */
export const supportProblems = (support: readonly Support[]): Finding[] =>
  support.flatMap(({ kind, payer, amount, currency, per }, i): Finding[] => {
    const at = `support.${i}`;
    const isTwice = support.findIndex((other) => other.kind === kind && other.payer === payer) !== i;
    const twice: Finding[] = isTwice ? [{ field: at, code: 'DUPLICATE' }] : [];
    if (amount === null) {
      const stray = currency ?? per;
      return stray === null ? twice : [...twice, { field: `${at}.amount`, code: 'MISSING' }];
    }
    const missing = (['currency', 'per'] as const).filter((field) => ({ currency, per })[field] === null);
    if (currency === null || missing.length > 0)
      return [...twice, ...missing.map((field): Finding => ({ field: `${at}.${field}`, code: 'MISSING' }))];
    const minor = minorOf({ amount, currency }, `${at}.amount`);
    return typeof minor === 'bigint' ? twice : [...twice, minor];
  });

/** The same with every amount in all decimals of its currency. */
export const cleanSupport = (support: readonly Support[]): Support[] =>
  support.map((offered) =>
    offered.amount !== null && offered.currency !== null
      ? { ...offered, amount: written({ amount: offered.amount, currency: offered.currency }) }
      : offered,
  );

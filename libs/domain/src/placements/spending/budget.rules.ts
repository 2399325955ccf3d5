import { type DateWindow, windowDays } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { inUnits, minorOf } from '#domain/kernel/money/money.rules';
import type { Support, SupportPeriod } from '#domain/marketplace/needs/support.rules';

/** What there is of a budget, in minor units of its currency. */
export interface BudgetFigures {
  readonly currency: string;
  readonly amount: bigint;
  /** Approved payments. */
  readonly paid: bigint;
  /** Payments that wait for approval. */
  readonly waiting: bigint;
  /** What agreed placements hold beyond what was paid for them. */
  readonly held: bigint;
}

/** What is free; below nothing when more was agreed than there is. */
export const leftOf = ({ amount, paid, waiting, held }: BudgetFigures): bigint =>
  amount - paid - waiting - held;

/** Who gets a payment: the professional, the host, or who was paid for them, such as an airline. */
export const PAYEES = ['PROFESSIONAL', 'HOST', 'PROVIDER'] as const;
export type Payee = (typeof PAYEES)[number];

const DAYS_A_WEEK = 7;
/** More than any budget holds, and what the database keeps: a slip in the terms must not stop the count. */
const MOST_PROMISED = 9_000_000_000_000_000_000n;

/** Months that have begun in a window, from its first day on: 1 March to 31 May are three. */
function monthsBegun({ from, to }: DateWindow): number {
  const [years, months, day] = parts(to).map((part, i) => part - (parts(from)[i] ?? 0)) as [
    number,
    number,
    number,
  ];
  return years * 12 + months + (day >= 0 ? 1 : 0);
}
const parts = (date: string): number[] => date.split('-').map(Number);

const TIMES: Readonly<Record<SupportPeriod, (window: DateWindow) => number>> = {
  ONCE: () => 1,
  DAY: windowDays,
  WEEK: (window) => Math.ceil(windowDays(window) / DAYS_A_WEEK),
  MONTH: monthsBegun,
};

/** What IOM has promised with an offer for the days of the work, in minor units by currency. What others bear is not in it. */
export function promised(support: readonly Support[], window: DateWindow): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { payer, amount, currency, per } of support) {
    if (payer !== 'IOM' || amount === null || currency === null || per === null) continue;
    const minor = minorOf({ amount, currency });
    if (typeof minor !== 'bigint') continue;
    const sum = (sums.get(currency) ?? 0n) + minor * BigInt(TIMES[per](window));
    sums.set(currency, sum < MOST_PROMISED ? sum : MOST_PROMISED);
  }
  return sums;
}

/**
 * Lets a payment pass that the budget has left: what its placement holds itself, and what is free.
 * @param own what the placement holds of the budget beyond what was paid for it
 * @throws DomainError BUDGET_EXCEEDED with what is left for it.
 */
export function assertLeft(figures: BudgetFigures, own: bigint, minor: bigint): void {
  const left = leftOf(figures);
  const unspent = figures.amount - figures.paid - figures.waiting;
  const free = own + (left > 0n ? left : 0n);
  const most = free < unspent ? free : unspent;
  if (minor > most) refuse(figures.currency, most);
}

/** @throws DomainError BUDGET_EXCEEDED when a payment that waits is no longer covered. */
export function assertCovered({ currency, amount, paid }: BudgetFigures, minor: bigint): void {
  if (paid + minor > amount) refuse(currency, amount - paid);
}

/** @throws DomainError BUDGET_EXCEEDED for a budget below what is paid, waits and is held. */
export function assertCovers(figures: BudgetFigures, amount: bigint): void {
  const used = figures.paid + figures.waiting + figures.held;
  if (amount < used) throw new DomainError('BUDGET_EXCEEDED', { used: inUnits(used, figures.currency) });
}

function refuse(currency: string, most: bigint): never {
  throw new DomainError('BUDGET_EXCEEDED', {
    field: 'amount',
    left: inUnits(most > 0n ? most : 0n, currency),
  });
}

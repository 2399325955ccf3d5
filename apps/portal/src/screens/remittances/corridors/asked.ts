import { TRANSFER_PAYOUT, TRANSFER_SPEED } from '#portal/graphql/enums';

/** What a reader asks of one corridor, as its address holds it, so that it can be shared. */
export interface Asked {
  /** In the currency of the sender. */
  amount?: number;
  /** Whether the reader is asked for a guess before the figures. */
  guess?: boolean;
  /** How prices that are listed are paid out, and how long they take at most. */
  payout?: (typeof TRANSFER_PAYOUT)[number];
  speed?: (typeof TRANSFER_SPEED)[number];
}

const LARGEST = 1e12;

/** An amount that is above 0; undefined for anything else. */
export function amountOf(value: unknown): number | undefined {
  const amount = value === '' ? NaN : Number(value);
  return amount > 0 && amount < LARGEST ? amount : undefined;
}

/** Reads an address; what is not understood is left out. */
export function askedOf(search: Record<string, unknown>): Asked {
  const amount = amountOf(search.amount);
  const payout = TRANSFER_PAYOUT.find((value) => value === search.payout);
  const speed = TRANSFER_SPEED.find((value) => value === search.speed);
  return {
    ...(amount && { amount }),
    ...(search.guess === true && { guess: true }),
    ...(payout && { payout }),
    ...(speed && { speed }),
  };
}

/** What became of everybody who was asked, by the final dispositions of AAPOR (Standard Definitions, 9th edition). */
export interface Dispositions {
  /** Complete answers. */
  readonly complete: number;
  /** Answers that are complete enough. */
  readonly partial: number;
  readonly refused: number;
  readonly notReached: number;
  /** Could not answer, for any other reason. */
  readonly other: number;
  /** Not known whether there is anybody to answer. */
  readonly unknownPlace: number;
  /** Not known whether they are of those who are asked. */
  readonly unknownPerson: number;
}

/** Response rates from 0 to 1: 1, 3 and 5 of complete answers, 2, 4 and 6 of partial ones too. */
export interface ResponseRates {
  /** Counts everybody unknown as asked: the lowest. */
  readonly rr1: number;
  readonly rr2: number;
  /** Counts so many of the unknown as asked as `eligible` says; null without it. */
  readonly rr3: number | null;
  readonly rr4: number | null;
  /** Counts nobody unknown: the highest. */
  readonly rr5: number;
  readonly rr6: number;
}

/**
 * The response rates of a wave with invitations; null when nobody was asked. An open link has no such rate: nobody knows
 * whom it reached. `eligible` is the share of the unknown who belong to those that are asked, from 0 to 1.
 */
export function responseRates(of: Dispositions, eligible: number | null = null): ResponseRates | null {
  const known = of.complete + of.partial + of.refused + of.notReached + of.other;
  const unknown = of.unknownPlace + of.unknownPerson;
  if (known === 0) return null;
  const rate = (answers: number, share: number): number => answers / (known + share * unknown);
  const some = of.complete + of.partial;
  return {
    rr1: rate(of.complete, 1),
    rr2: rate(some, 1),
    rr3: eligible === null ? null : rate(of.complete, eligible),
    rr4: eligible === null ? null : rate(some, eligible),
    rr5: rate(of.complete, 0),
    rr6: rate(some, 0),
  };
}

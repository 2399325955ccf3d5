/** A pair in a list by score, with what decides where it is shown. */
export interface Turn {
  /** Place by score, from 1. */
  readonly rank: number;
  /** 0…100 000. */
  readonly score: number;
  /** Essential skills that people read of as missing. */
  readonly gaps: number;
  /** Invitations that the person has not answered yet. */
  readonly openInvitations: number;
}

/** The same with the place in which it is shown, from 1. */
export type Placed<T extends Turn> = T & { readonly place: number };

/**
 * The order in which a list is shown: scores within one band of so many points (0…`width` − 1, `width`…, and so on from
 * zero) say the same, so there whoever lacks fewer essential skills comes first, among these whoever has fewer open
 * invitations, and then the rank. A width of 0 or 1 keeps the ranks. Nobody enters or leaves, and no band is passed; see `docs/adr/0006-turns-within-bands.md`.
 */
export function inFairOrder<T extends Turn>(list: readonly T[], width: number): Placed<T>[] {
  const band = ({ score }: T): number => (width > 1 ? Math.floor(score / width) : 0);
  const gaps = ({ gaps: missing }: T): number => (width > 1 ? missing : 0);
  const turn = ({ openInvitations }: T): number => (width > 1 ? openInvitations : 0);
  return [...list]
    .sort((a, b) => band(b) - band(a) || gaps(a) - gaps(b) || turn(a) - turn(b) || a.rank - b.rank)
    .map((pair, i) => ({ ...pair, place: i + 1 }));
}

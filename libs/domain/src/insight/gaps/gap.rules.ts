import type { StaffRole } from '#domain/kernel/actor';
import { type Actor, holdsRole } from '#domain/kernel/actor';

const READERS: readonly StaffRole[] = ['CASE_OFFICER', 'ANALYST', 'APPROVER'];

/** Where supply is kept back it may be anything below this. */
const KEPT_BACK_BELOW = 15;
/** Skills that a need drafted from a gap begins with. */
export const GAP_SKILLS = 3;

/** Whether the actor may see the gaps of a country: staff who reach it, or whose institution is there. */
export const mayReadGaps = (actor: Actor, country: string, hostCountries: readonly string[]): boolean =>
  hostCountries.includes(country) || holdsRole(actor, READERS, { country });

/** What is asked of a group of skills, and who is there; `present` is null where it is kept back. */
export interface Gap {
  readonly positions: number;
  readonly present: number | null;
}

/** Positions asked for each person who is there. Few people count as the most that they may be. */
export const gapRatio = ({ positions, present }: Gap): number =>
  positions / Math.max(present ?? 0, KEPT_BACK_BELOW);

/** The widest gaps first; of those that are alike, where most is asked, and then where most people are. */
export const widestFirst = (a: Gap, b: Gap): number =>
  gapRatio(b) - gapRatio(a) || b.positions - a.positions || (b.present ?? 0) - (a.present ?? 0);

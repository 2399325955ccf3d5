import { intersect } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { PlacementTerms } from '#domain/placements/placements/amendment.rules';
import type { Modality } from '#domain/reference/vocabulary';

/** What a need asks for, as far as an offer depends on it. */
export interface AskedTerms {
  readonly modality: Modality | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly weeklyHours: number | null;
}

/** What the person has offered in the application. */
export interface OfferedTime {
  readonly availableFrom: string | null;
  readonly availableTo: string | null;
  readonly weeklyHours: number | null;
}

/** The days that need and person share, and the fewer hours of the two; `null` when they share no day. */
export function sharedTerms(need: AskedTerms, person: OfferedTime): PlacementTerms | null {
  const { modality, startsOn, endsOn } = need;
  if (!modality || !startsOn || !endsOn) return null;
  const window = { from: startsOn, to: endsOn };
  const free = { from: person.availableFrom ?? startsOn, to: person.availableTo ?? endsOn };
  const shared = intersect(window, free);
  if (!shared) return null;
  const weeklyHours = Math.min(need.weeklyHours ?? 60, person.weeklyHours ?? 60);
  return { modality, startsOn: shared.from, endsOn: shared.to, weeklyHours };
}

/**
 * The terms of an offer.
 * @throws DomainError NO_COMMON_DATES
 */
export function offeredTerms(need: AskedTerms, person: OfferedTime): PlacementTerms {
  const shared = sharedTerms(need, person);
  if (!shared) throw new DomainError('NO_COMMON_DATES');
  return shared;
}

/**
 * The lowest free position of a need, from 1.
 * @throws DomainError NEED_FULL
 */
export function freePosition(taken: readonly number[], positions: number): number {
  for (let position = 1; position <= positions; position++) {
    if (!taken.includes(position)) return position;
  }
  throw new DomainError('NEED_FULL', { positions });
}

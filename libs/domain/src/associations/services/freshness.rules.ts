import { addDays, daysBetween, type IsoDate } from '#domain/kernel/dates';

/** How far what a directory says can be relied on. */
export type Freshness = 'FRESH' | 'DUE' | 'STALE' | 'UNLISTED';

/**
 * Days after the last check: somebody is asked, then the service is shown last and takes no referral, then it is no
 * longer listed.
 */
const FRESHNESS_DAYS = { DUE: 150, STALE: 180, UNLISTED: 365 } as const;

/** A capacity that nobody has renewed for longer says nothing. */
const CAPACITY_DAYS = 14;

/** How fresh a service is that was last checked on a day. */
export function freshnessOn(assuredOn: IsoDate, today: IsoDate): Freshness {
  const days = daysBetween(assuredOn, today);
  if (days >= FRESHNESS_DAYS.UNLISTED) return 'UNLISTED';
  if (days >= FRESHNESS_DAYS.STALE) return 'STALE';
  return days >= FRESHNESS_DAYS.DUE ? 'DUE' : 'FRESH';
}

/** Free places as of a day, or null for "not known": what was said more than fourteen days ago. */
export const capacityOn = (
  capacity: { readonly available: number; readonly on: IsoDate } | null,
  today: IsoDate,
): number | null =>
  capacity !== null && daysBetween(capacity.on, today) <= CAPACITY_DAYS ? capacity.available : null;

/** The last day of a check with which a service is as old as this, or older. */
export const dayOfCheck = (freshness: keyof typeof FRESHNESS_DAYS, today: IsoDate): IsoDate =>
  addDays(today, -FRESHNESS_DAYS[freshness]);

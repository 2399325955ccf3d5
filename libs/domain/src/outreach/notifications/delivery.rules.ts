/** How long one process may take over a delivery before another may take it up, in milliseconds. */
export const LEASE_MS = 30_000;

/** Failures after which a delivery is given up: with the pauses below, about six hours. */
export const MAX_ATTEMPTS = 16;

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** When to try again after so many failures: 2 s, 4 s, 8 s … never more than an hour; null to give up. */
export function retryAt(failures: number, now: Date): Date | null {
  if (failures >= MAX_ATTEMPTS) return null;
  return new Date(now.getTime() + Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS));
}

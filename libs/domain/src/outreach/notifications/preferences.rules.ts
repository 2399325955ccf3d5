import { refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { MANDATORY_KINDS, type Preferences } from '#domain/outreach/notifications/notification';
import { minutesOf } from '#domain/outreach/notifications/quiet-hours';

/** Refuses preferences that cannot be: a mandatory kind switched off, quiet hours that are no times of day. */
export function assertGoodPreferences({ off, quietHours }: Preferences): void {
  const problems: Finding[] = [];
  if (off.some(({ kind }) => MANDATORY_KINDS.includes(kind)))
    problems.push({ field: 'off', code: 'ALWAYS_TOLD' });
  for (const field of ['from', 'to'] as const)
    if (quietHours && minutesOf(quietHours[field]) === null)
      problems.push({ field: `quietHours.${field}`, code: 'TIME_FORM' });
  refuseProblems(problems);
}

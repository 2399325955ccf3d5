import { type FieldProblem, refuseProblems } from '#domain/errors';
import { MANDATORY_KINDS, type Preferences } from '#domain/notification/notification';
import { minutesOf } from '#domain/notification/quiet-hours';

/** Refuses preferences that cannot be: a mandatory kind switched off, quiet hours that are no times of day. */
export function assertGoodPreferences({ off, quietHours }: Preferences): void {
  const problems: FieldProblem[] = [];
  if (off.some(({ kind }) => MANDATORY_KINDS.includes(kind)))
    problems.push({ field: 'off', problem: 'Security and placement news cannot be switched off.' });
  for (const field of ['from', 'to'] as const)
    if (quietHours && minutesOf(quietHours[field]) === null)
      problems.push({ field: `quietHours.${field}`, problem: 'Use a time of day such as 22:00.' });
  refuseProblems(problems);
}

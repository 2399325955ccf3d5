import { days, type DeadlineRule } from '#domain/casework/deadlines/deadline.rules';

/** The deadlines of checks; they are the same in every programme. */
export const CLEARANCE_DEADLINES = {
  CLEARANCES: { ...days(30), escalate: 31 },
} as const satisfies Record<string, DeadlineRule>;

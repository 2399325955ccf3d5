import { type DeadlineRule, working } from '#domain/casework/deadlines/deadline.rules';

/** How long an institution that applies waits for an answer. */
export const INSTITUTION_DEADLINES = {
  INSTITUTION_REVIEW: working(5),
} as const satisfies Record<string, DeadlineRule>;

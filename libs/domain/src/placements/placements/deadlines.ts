import { days, type DeadlineRule } from '#domain/casework/deadlines/deadline.rules';
import type { ProgrammeDeadlines } from '#domain/parties/programmes/rules';

/** The deadlines of placements, from what a programme decides. */
export const placementDeadlines = (programme: ProgrammeDeadlines) =>
  ({
    OFFER: { ...days(programme.offerDays), lapse: programme.offerDays + 1 },
    WORK_PLAN: { ...days(14), escalate: 15 },
    SUSPENSION_REVIEW: { ...days(14), escalate: 15 },
    CLOSURE: { ...days(30), escalate: 31 },
  }) satisfies Record<string, DeadlineRule>;

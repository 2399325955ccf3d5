import { days, type DeadlineRule, working } from '#domain/casework/deadlines/deadline.rules';
import type { ProgrammeDeadlines } from '#domain/parties/programmes/rules';

/** The deadlines of needs, from what a programme decides. */
export const needDeadlines = (programme: ProgrammeDeadlines) =>
  ({
    NEED_REVIEW: working(programme.needReviewWorkingDays),
    SHORTLIST: { ...days(programme.shortlistDays), escalate: programme.shortlistDays + 1 },
  }) satisfies Record<string, DeadlineRule>;

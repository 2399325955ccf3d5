import type { DeadlineRule } from '#domain/casework/deadlines/deadline.rules';
import type { ProgrammeDeadlines } from '#domain/parties/programmes/rules';

/** The deadlines of reports, from what a programme decides. */
export const reportDeadlines = (programme: ProgrammeDeadlines) =>
  ({
    REPORT: { counts: 'DAYS', due: 0, remind: [0, 5], lapse: programme.reportOverdueDays },
  }) satisfies Record<string, DeadlineRule>;

import { days, type DeadlineRule, working } from '#domain/casework/deadlines/deadline.rules';
import type { ProgrammeDeadlines } from '#domain/parties/programmes/rules';

/** For how long an offered time can be expected to stay free. */
const DAYS_TO_CHOOSE = 5;

/** The deadlines of candidacies, from what a programme decides; the last day of an answer is followed by its consequence. */
export const candidacyDeadlines = (programme: ProgrammeDeadlines) =>
  ({
    PRESCREEN: working(5),
    HOST_ANSWER: {
      counts: 'WORKING_DAYS',
      due: programme.firstAnswerWorkingDays,
      remind: programme.firstAnswerReminderWorkingDays,
      escalate: programme.firstAnswerReminderWorkingDays.at(-1),
      lapse: programme.firstAnswerLapseWorkingDays,
    },
    INVITATION: { ...days(programme.invitationDays), lapse: programme.invitationDays + 1 },
    INTERVIEW_TIME: { ...days(DAYS_TO_CHOOSE), escalate: DAYS_TO_CHOOSE + 1 },
    SELECTION: working(5),
  }) satisfies Record<string, DeadlineRule>;

import type { ProgrammeDeadlines } from '#domain/parties/programmes/rules';

/** The deadlines of profiles, from what a programme decides. */
export const profileDeadlines = (programme: ProgrammeDeadlines) => ({
  PROFILE_HEARTBEAT: {
    counts: 'DAYS' as const,
    due: programme.heartbeatDays,
    remind: [programme.heartbeatDays],
    lapse: programme.staleDays,
  },
});

import type { DeadlineRule } from '#domain/casework/deadlines/deadline.rules';
import { INSTITUTION_DEADLINES } from '#domain/casework/deadlines/deadlines';
import { candidacyDeadlines } from '#domain/marketplace/candidacies/deadlines';
import { needDeadlines } from '#domain/marketplace/needs/deadlines';
import { profileDeadlines } from '#domain/parties/professionals/deadlines';
import type { ProgrammeDeadlines } from '#domain/parties/programmes/rules';
import { CLEARANCE_DEADLINES } from '#domain/placements/clearances/deadlines';
import { placementDeadlines } from '#domain/placements/placements/deadlines';
import { reportDeadlines } from '#domain/placements/reports/deadlines';

/** Every deadline that runs, from what a programme decides. */
export const deadlinesOf = (programme: ProgrammeDeadlines) =>
  ({
    ...INSTITUTION_DEADLINES,
    ...needDeadlines(programme),
    ...candidacyDeadlines(programme),
    ...placementDeadlines(programme),
    ...CLEARANCE_DEADLINES,
    ...reportDeadlines(programme),
    ...profileDeadlines(programme),
  }) satisfies Record<string, DeadlineRule>;
export type DeadlineName = keyof ReturnType<typeof deadlinesOf>;

import { FollowInstitutionJob } from '#worker/casework/deadlines/follow-institution.job';
import { RunDeadlinesJob } from '#worker/casework/deadlines/run-deadlines.job';

/** Who does the jobs of deadlines. */
export const CASEWORK_HANDLERS = [FollowInstitutionJob, RunDeadlinesJob];

import { RunDeadlinesJob } from '#worker/casework/deadlines/run-deadlines.job';

/** Who does the jobs of deadlines. */
export const CASEWORK_HANDLERS = [RunDeadlinesJob];

import { KeepNeedsOpenJob } from '#worker/demonstration/keep-needs-open.job';

/** Who does the jobs of the demonstration. */
export const DEMONSTRATION_HANDLERS = [KeepNeedsOpenJob];

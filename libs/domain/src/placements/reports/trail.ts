import { trailOf } from '#domain/kernel/trail';
import { REPORT_EVENT } from '#domain/placements/reports/events';

/** What the events of reports say was done. */
export const REPORT_TRAIL = trailOf('report', REPORT_EVENT);

import type { Alike, EventDeadline, EventPlace, EventsWith } from '#domain/kernel/event';
import type { ReportCommand } from '#domain/placements/reports/report.states';

/** The event that each command of a report appends. */
export const REPORT_EVENT = {
  schedule: 'report.scheduled',
  save: 'report.saved',
  submit: 'report.submitted',
  return: 'report.returned',
  accept: 'report.accepted',
  overdue: 'report.overdue',
  waive: 'report.waived',
} as const satisfies Record<ReportCommand, string>;

/** Every event of a report; `due` is its reminder. */
export const REPORT_EVENTS = [...Object.values(REPORT_EVENT), 'report.due'] as const;

interface ReportFacts extends EventPlace, Pick<EventDeadline, 'due'> {
  readonly placementId: string;
  readonly kind: string;
  readonly receiverIds: readonly string[];
}

/** What single events of a report say besides where it belongs: the day of the deadline. */
export type ReportEventFacts = Alike<(typeof REPORT_EVENTS)[number]> &
  Alike<'report.due', { readonly day?: number }>;

export type ReportEventData = EventsWith<ReportFacts, ReportEventFacts>;

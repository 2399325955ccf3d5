import type { Alike, EventPlace, EventStep, EventsWith } from '#domain/kernel/event';
import type { ClearanceCommand } from '#domain/placements/clearances/clearance.states';

/** The event that each command of a check appends. */
export const CLEARANCE_EVENT = {
  require: 'clearance.required',
  exempt: 'clearance.not-required',
  submit: 'clearance.submitted',
  clear: 'clearance.cleared',
  reject: 'clearance.rejected',
  waive: 'clearance.waived',
  expire: 'clearance.expired',
  reopen: 'clearance.reopened',
} as const satisfies Record<ClearanceCommand, string>;

/** Every event of a check; an alert says that one ran out while the person was at work. */
export const CLEARANCE_EVENTS = [
  ...Object.values(CLEARANCE_EVENT),
  'clearance.expiring',
  'clearance.alert',
  'clearance.template-published',
] as const;

interface ClearanceFacts extends EventPlace {
  readonly placementId: string;
  readonly needId: string;
  /** The type of the check. */
  readonly item: string;
  /** Its last day. */
  readonly date: string | null;
}

/** What single events of a check say besides whose it is. */
export type ClearanceEventFacts = Alike<'clearance.alert'> &
  Alike<(typeof CLEARANCE_EVENT)[ClearanceCommand], EventStep> &
  /** Days until the last one. */
  Alike<'clearance.expiring', { readonly days: number }>;

/** What each event of a check carries. */
export type ClearanceEventData = EventsWith<ClearanceFacts, ClearanceEventFacts>;

export type ClearanceTemplateEventData = Alike<
  'clearance.template-published',
  { readonly programmeId: string }
>;

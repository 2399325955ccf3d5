import type { EventOf, EventPlace, EventStep } from '#domain/kernel/event';
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

export type ClearanceEvent = EventOf<
  Exclude<(typeof CLEARANCE_EVENTS)[number], 'clearance.template-published'>,
  EventPlace &
    EventStep & {
      readonly placementId: string;
      readonly needId: string;
      /** The type of the check. */
      readonly item: string;
      /** Its last day. */
      readonly date: string | null;
      /** Days until then. */
      readonly days?: number;
    }
>;

export type ClearanceTemplateEvent = EventOf<
  'clearance.template-published',
  { readonly programmeId: string }
>;

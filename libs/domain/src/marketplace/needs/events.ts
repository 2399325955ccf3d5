import type { EventDeadline, EventOf, EventPlace } from '#domain/kernel/event';
import type { NeedCommand } from '#domain/marketplace/needs/need.states';

/** The event that each command of a need appends. */
export const NEED_EVENT = {
  create: 'need.created',
  submit: 'need.submitted',
  requestChanges: 'need.changes-requested',
  approve: 'need.published',
  reject: 'need.rejected',
  revise: 'need.revised',
  pause: 'need.paused',
  resume: 'need.resumed',
  fill: 'need.filled',
  reopen: 'need.reopened',
  expire: 'need.expired',
  cancel: 'need.cancelled',
  close: 'need.closed',
} as const satisfies Record<NeedCommand, string>;

/** Every event of a need; an edit changes the text and not the state. */
export const NEED_EVENTS = [
  ...Object.values(NEED_EVENT),
  'need.edited',
  'need.reminded',
  'need.review-overdue',
] as const;

export type NeedEvent = EventOf<
  (typeof NEED_EVENTS)[number],
  Omit<EventPlace, 'professionalId'> &
    EventDeadline & {
      readonly action?: string;
      /** The parts of the text that an edit changed. */
      readonly parts?: readonly string[];
    }
>;

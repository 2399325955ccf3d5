import type { Alike, EventDeadline, EventPlace, EventsWith } from '#domain/kernel/event';
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
  'need.word-mapped',
  'need.word-returned',
  'need.reminded',
  'need.review-overdue',
] as const;

/** A day of a deadline, and who is to act. */
interface NeedReminder extends Pick<EventDeadline, 'day' | 'waitingOn'> {
  readonly action: string;
}

/** What single events of a need say besides where it belongs. */
export type NeedEventFacts = Alike<(typeof NEED_EVENTS)[number]> &
  Alike<'need.reminded' | 'need.review-overdue', NeedReminder> &
  /** The parts of the text that an edit changed. */
  Alike<'need.revised' | 'need.word-mapped' | 'need.word-returned', { readonly parts: readonly string[] }>;

export type NeedEventData = EventsWith<Omit<EventPlace, 'professionalId'>, NeedEventFacts>;

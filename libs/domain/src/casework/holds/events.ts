import type { HeldId } from '#domain/catalogue/hold-subjects';
import type { Alike } from '#domain/kernel/event';

/** A hold has no coded reason in its event: its reason is read by safeguarding officers only. */
export const HOLD_EVENTS = ['hold.placed', 'hold.lifted'] as const;

/** What each event of a hold carries: the thing that is paused. */
export type HoldEventData = Alike<
  (typeof HOLD_EVENTS)[number],
  { readonly subject: string } & Readonly<Partial<Record<HeldId, string>>>
>;

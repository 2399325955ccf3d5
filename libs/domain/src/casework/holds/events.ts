import type { EventOf } from '#domain/kernel/event';

/** A hold has no coded reason in its event: its reason is read by safeguarding officers only. */
export const HOLD_EVENTS = ['hold.placed', 'hold.lifted', 'concern.raised', 'concern.updated'] as const;

export type HoldEvent = EventOf<
  Extract<(typeof HOLD_EVENTS)[number], `hold.${string}`>,
  {
    readonly subject: string;
    readonly professionalId?: string;
    readonly institutionId?: string;
    readonly placementId?: string;
  }
>;

/** No more than what decides which officers are notified. */
export type ConcernEvent = EventOf<
  Extract<(typeof HOLD_EVENTS)[number], `concern.${string}`>,
  { readonly country?: string }
>;

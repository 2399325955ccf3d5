/** A hold has no coded reason in its event: its reason is read by safeguarding officers only. */
export const HOLD_EVENTS = ['hold.placed', 'hold.lifted', 'concern.raised', 'concern.updated'] as const;

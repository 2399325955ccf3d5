import type { Alike } from '#domain/kernel/event';

/** What happens in the messages between a person and IOM; the words stay with them. */
export const DIRECT_EVENTS = ['direct.written', 'direct.answered'] as const;

/** What each event of these messages carries: whose they are, and who is written to. */
export type DirectEventData = Alike<
  (typeof DIRECT_EVENTS)[number],
  { readonly professionalId: string; readonly messageId: string; readonly receiverIds: readonly string[] }
>;

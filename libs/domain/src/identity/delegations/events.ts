import type { Alike } from '#domain/kernel/event';

/** Events of handing over work for some days. */
export const DELEGATION_EVENTS = ['work.delegated', 'work.delegation-ended'] as const;

/** What each event of handing over work carries. */
export type DelegationEventData = Alike<(typeof DELEGATION_EVENTS)[number], { readonly fromId: string }>;

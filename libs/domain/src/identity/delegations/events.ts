import type { EventOf } from '#domain/kernel/event';

/** Events of handing over work for some days. */
export const DELEGATION_EVENTS = ['work.delegated', 'work.delegation-ended'] as const;

export type DelegationEvent = EventOf<(typeof DELEGATION_EVENTS)[number], { readonly fromId: string }>;

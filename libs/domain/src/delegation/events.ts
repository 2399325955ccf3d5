/** Events of handing over work for some days. */
export const DELEGATION_EVENTS = ['work.delegated', 'work.delegation-ended'] as const;

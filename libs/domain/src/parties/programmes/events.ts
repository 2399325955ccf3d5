import type { EventOf } from '#domain/kernel/event';

/** Events of programmes. */
export const PROGRAMME_EVENTS = [
  'programme.created',
  'programme.rules-published',
  'programme.closed',
  'programme.reopened',
] as const;

export type ProgrammeEvent = EventOf<
  (typeof PROGRAMME_EVENTS)[number],
  { readonly programmeId: string; readonly rulesVersion: number }
>;

import type { Alike } from '#domain/kernel/event';

/** Events of programmes. */
export const PROGRAMME_EVENTS = [
  'programme.created',
  'programme.rules-published',
  'programme.closed',
  'programme.reopened',
] as const;

/** What each event of a programme carries. */
export type ProgrammeEventData = Alike<
  (typeof PROGRAMME_EVENTS)[number],
  { readonly programmeId: string; readonly rulesVersion: number }
>;

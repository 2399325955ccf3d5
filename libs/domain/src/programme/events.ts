/** Events of programmes. */
export const PROGRAMME_EVENTS = [
  'programme.created',
  'programme.rules-published',
  'programme.closed',
  'programme.reopened',
] as const;

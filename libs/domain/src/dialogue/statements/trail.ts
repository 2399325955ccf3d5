import { STATEMENT_EVENT, type STATEMENT_EVENTS } from '#domain/dialogue/statements/events';
import { trailOf } from '#domain/kernel/trail';

/** What the events of statements say was done. */
export const STATEMENT_TRAIL = trailOf<'statement', (typeof STATEMENT_EVENTS)[number]>(
  'statement',
  STATEMENT_EVENT,
);

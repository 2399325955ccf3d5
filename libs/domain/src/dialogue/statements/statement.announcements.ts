import type { STATEMENT_EVENTS } from '#domain/dialogue/statements/events';
import { type Announcements, notify } from '#domain/kernel/announcement';

/** Those who moderate hear of what waits; who wrote hears that something was decided, in a notice that quotes nothing. */
export const STATEMENT_ANNOUNCEMENTS = {
  'statement.added': [notify('CASE_OFFICERS', 'REVIEW', 'statement.toModerate', 'moderate')],
  'statement.begun': [],
  'statement.published': [],
  'statement.refused': [],
  'statement.removed': [],
  'statement.withheld': [],
  'statement.withdrawn': [],
  'statement.appealed': [notify('CASE_OFFICERS', 'REVIEW', 'statement.appealed', 'moderate')],
  'statement.upheld': [],
  'statement.overturned': [],
  'statement.decided': [notify('ACCOUNT', 'DIALOGUE', 'statement.decided', 'seeVoice')],
} as const satisfies Announcements<(typeof STATEMENT_EVENTS)[number]>;

import type { StatementCommand } from '#domain/dialogue/statements/statement.states';
import type { Alike, EventPlace, EventsWith } from '#domain/kernel/event';

/** The event that each command of a statement appends. */
export const STATEMENT_EVENT = {
  add: 'statement.added',
  begin: 'statement.begun',
  publish: 'statement.published',
  refuse: 'statement.refused',
  remove: 'statement.removed',
  withhold: 'statement.withheld',
  withdraw: 'statement.withdrawn',
  appeal: 'statement.appealed',
  uphold: 'statement.upheld',
  overturn: 'statement.overturned',
} as const satisfies Record<StatementCommand, string>;

/** Every event of statements. The last one names who wrote, and no statement. */
export const STATEMENT_EVENTS = [...Object.values(STATEMENT_EVENT), 'statement.decided'] as const;

/** What single events of a statement say besides where it belongs. */
export type StatementEventFacts = Alike<(typeof STATEMENT_EVENTS)[number]> &
  Alike<(typeof STATEMENT_EVENT)[StatementCommand], { readonly from?: string }> &
  /** Who wrote something that was decided on. */
  Alike<'statement.decided', { readonly accountId: string }>;

export type StatementEventData = EventsWith<
  Pick<EventPlace, 'programmeId' | 'country'> & { readonly consultationId: string },
  StatementEventFacts
>;

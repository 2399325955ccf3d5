import type { StatementCommand } from '#domain/dialogue/statements/statement.states';
import type { EventOf } from '#domain/kernel/event';

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

export type StatementEvent = EventOf<
  (typeof STATEMENT_EVENTS)[number],
  {
    readonly consultationId: string;
    readonly institutionId?: string;
    readonly programmeId: string;
    readonly country: string;
    readonly from?: string | null;
    /** Who wrote something that was decided on. */
    readonly accountId?: string;
  }
>;

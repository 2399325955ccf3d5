import { DomainError } from '#domain/kernel/errors';
import { type Machine, personReasons } from '#domain/kernel/machine';

/** Whether something is asked of the person who takes a step. */
export const DEMANDS = ['REQUIRED', 'OPTIONAL', 'NOT_ASKED'] as const;
export type Demand = (typeof DEMANDS)[number];

/** What a step asks of the person who takes it. */
export interface Asks {
  /** The codes of which one is the reason; empty when none is asked for. */
  readonly reasons: readonly string[];
  readonly reason: Demand;
  /** Words for whoever reads the decision. */
  readonly comment: Demand;
  /** A day: the last one of an approval, of a waiver or of a pause, the one of a review. */
  readonly day: Demand;
}

/** A step that asks for no more than to be taken. */
export const ASKS_NOTHING: Asks = {
  reasons: [],
  reason: 'NOT_ASKED',
  comment: 'NOT_ASKED',
  day: 'NOT_ASKED',
};

/** What a command asks of the person who gives it, as the table of its state machine says. */
export function asksOf<S extends string, C extends string>(machine: Machine<S, C>, command: C): Asks {
  const reasons = personReasons(machine, command);
  const demanded = command in machine.reasons ? 'REQUIRED' : 'OPTIONAL';
  return {
    reasons,
    reason: reasons.length > 0 ? demanded : 'NOT_ASKED',
    comment: machine.comments?.[command] ?? 'NOT_ASKED',
    day: machine.days?.[command] ?? 'NOT_ASKED',
  };
}

/** @throws DomainError REASON_REQUIRED when the command asks for words and there are none. */
export function assertComment<S extends string, C extends string>(
  machine: Machine<S, C>,
  command: C,
  comment?: string | null,
): void {
  if (asksOf(machine, command).comment === 'REQUIRED' && !comment?.trim())
    throw new DomainError('REASON_REQUIRED', { field: 'comment', machine: machine.name, command });
}

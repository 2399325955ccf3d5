import { DomainError } from '#domain/kernel/errors';
import {
  type ActionName,
  type Excluded,
  type FourEyes,
  type Machine,
  transition,
  type Who,
} from '#domain/kernel/machine';

/** A command with its rule, wherever the command is defined: in a table or beside it. */
export interface Ruled extends FourEyes {
  readonly name: ActionName;
}

/** Who wants to give a command: the account, and everything that it is to the record. */
export interface Giver {
  readonly accountId: string;
  readonly sides: readonly Who[];
}

/** One entry of the audit trail as the rule reads it: which account, and what it did where a rule may name that. */
export interface Done {
  readonly actorId: string;
  readonly action: ActionName | undefined;
}

/** The rule of a step of a table. */
export const ruleOf = <S extends string, C extends string>(
  machine: Machine<S, C>,
  from: S | null,
  command: C,
): Ruled => ({ ...transition(machine, from, command), name: `${machine.name}.${command}` });

/** What was done in the present round: after the last action that began it. */
function inRound(trail: readonly Done[], since: readonly ActionName[] = []): readonly Done[] {
  const begin = trail.findLastIndex(({ action }) => action !== undefined && since.includes(action));
  return trail.slice(begin + 1);
}

/**
 * What closes a command to somebody: an earlier action of the same account, whomever it acted for, or the side of the
 * record on which it is. Undefined when nothing does.
 * @param trail what was done on the record and on those that are linked with it, oldest first
 */
export function closedBy(
  { not = [], since }: FourEyes,
  { accountId, sides }: Giver,
  trail: readonly Done[],
): Excluded | undefined {
  const side = not.find((excluded) => sides.some((who) => who === excluded));
  if (side) return side;
  return inRound(trail, since)
    .filter((done) => done.actorId === accountId)
    .map(({ action }) => action)
    .find((action) => action !== undefined && (not.includes(action) || not.includes('*')));
}

/** @throws DomainError FOUR_EYES_REQUIRED with the earlier action in the way, or the side. */
export function assertOtherEyes(rule: Ruled, giver: Giver, trail: readonly Done[]): void {
  const earlier = closedBy(rule, giver, trail);
  if (earlier) throw new DomainError('FOUR_EYES_REQUIRED', { command: rule.name, earlier });
}

/** Whether the trail has to be read before a command can be offered. */
export const asksForOthers = ({ not }: FourEyes): boolean => not !== undefined && not.length > 0;

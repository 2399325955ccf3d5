import { describe, expect, it } from '@jest/globals';
import {
  commandsOf,
  type Machine,
  nextState,
  reachableStates,
  statesOf,
  transition,
} from '#domain/kernel/machine';

/** One line of a contract. */
interface Clause {
  readonly to: string;
  readonly by: readonly string[];
  readonly needsReason: boolean;
}

/**
 * A contract line by line: `STATE[,STATE…] command[†] NEXT WHO[,WHO…]`. `-` means "does not exist yet", † for a
 * command that demands a coded reason.
 */
function clausesOf(contract: string): Map<string, Clause> {
  const lines = contract.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [states = '', command = '', to = '', by = ''] = line.trim().split(/\s+/);
      const clause = { to, by: by.split(',').sort(), needsReason: command.endsWith('†') };
      return states.split(',').map((state) => [`${state} ${command.replace('†', '')}`, clause] as const);
    }),
  );
}

/**
 * Holds a table against its contract, which a person has written down a second time: every pair of state and command,
 * who may give it and whether it demands a reason; a pair that the contract does not name is refused.
 */
export function keepsContract(machine: Machine<string, string>, contract: string): void {
  const clauses = clausesOf(contract);
  const grid = ['-', ...statesOf(machine)].flatMap((from) =>
    commandsOf(machine).map((command) => ({ from, command })),
  );

  describe(`the state machine of a ${machine.name}`, () => {
    it.each(grid)('$from $command', ({ from, command }) => {
      const state = from === '-' ? null : from;
      const clause = clauses.get(`${from} ${command}`);
      if (!clause) {
        expect(() => nextState(machine, state, command)).toThrow('ILLEGAL_TRANSITION');
        return;
      }
      const { to, by } = transition(machine, state, command);
      const needsReason = machine.reasons[command] !== undefined;
      expect({ to, by: [...by].sort(), needsReason }).toEqual(clause);
    });

    it('has every pair of the contract', () => {
      const pairs = grid.map(({ from, command }) => `${from} ${command}`);
      expect(pairs).toEqual(expect.arrayContaining([...clauses.keys()]));
    });

    it('reaches every state', () => {
      expect([...reachableStates(machine)].sort()).toEqual([...statesOf(machine)].sort());
    });
  });
}

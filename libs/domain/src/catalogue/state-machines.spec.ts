import { describe, expect, it } from '@jest/globals';
import { STATE_MACHINES } from '#domain/catalogue/state-machines';
import {
  allowedCommands,
  commandsOf,
  isEnd,
  isPath,
  type Machine,
  nextState,
  pathTo,
  reachableStates,
  statesOf,
  takeStep,
  transition,
  type Who,
} from '#domain/kernel/machine';
import { markdownTable, mermaid } from '#domain/kernel/machine.drawing';

const EVERYBODY: readonly Who[] = [
  'PROFESSIONAL',
  'FOCAL_POINT',
  'CASE_OFFICER',
  'APPROVER',
  'SAFEGUARDING_OFFICER',
  'SYSTEM',
];
const machines = STATE_MACHINES.map((machine) => [machine.name, machine as Machine<string, string>] as const);

describe.each(machines)('the state machine of a %s', (_, machine) => {
  const grid = [null, ...statesOf(machine)].flatMap((from) =>
    commandsOf(machine).map((command) => ({ from, command })),
  );
  const known = grid.filter(({ from, command }) => allowedCommands(machine, from).includes(command));
  const absent = grid.filter((cell) => !known.includes(cell));

  it.each(known)('takes $command in $from', ({ from, command }) => {
    const { to, by } = transition(machine, from, command);
    const reason = machine.reasons[command]?.[0];
    expect(statesOf(machine)).toContain(to);
    for (const who of EVERYBODY) {
      const attempt = () => takeStep(machine, from, command, { as: [who], reason });
      if (by.includes(who)) expect(attempt()).toBe(to);
      else expect(attempt).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    }
    if (reason) {
      expect(() => takeStep(machine, from, command, { as: by, reason: null })).toThrow(
        expect.objectContaining({ code: 'REASON_REQUIRED' }),
      );
    }
  });

  it.each(absent)('refuses $command in $from', ({ from, command }) => {
    expect(() => nextState(machine, from, command)).toThrow(
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
    );
  });

  it('reaches every state from nothing', () => {
    expect([...reachableStates(machine)].sort()).toEqual(statesOf(machine).sort());
  });

  it('can be followed to each state, and such a trail is a path', () => {
    for (const goal of statesOf(machine)) {
      let at: string | null = null;
      const trail = (pathTo(machine, goal) ?? []).map((command) => ({
        command,
        to: (at = nextState(machine, at, command)),
      }));
      expect(trail.at(-1)?.to).toBe(goal);
      expect(isPath(machine, trail)).toBe(true);
    }
  });

  it('can be left in every state, or is over', () => {
    for (const state of statesOf(machine)) {
      const ways = allowedCommands(machine, state).map((command) => nextState(machine, state, command));
      expect(isEnd(machine, state) || ways.some((to) => to !== state)).toBe(true);
    }
  });

  it('demands reasons only of commands that it has', () => {
    expect(commandsOf(machine)).toEqual(expect.arrayContaining(Object.keys(machine.reasons)));
  });

  it('draws every row', () => {
    expect(markdownTable(machine).split('\n')).toHaveLength(known.length + 2);
    for (const { from, command } of known) {
      expect(mermaid(machine)).toMatch(
        new RegExp(`${from ?? '\\[\\*\\]'} --> ${nextState(machine, from, command)}: .*${command}`),
      );
    }
  });
});

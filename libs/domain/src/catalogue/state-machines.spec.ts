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
const lives = STATE_MACHINES.map((life) => [life.name, life as Machine<string, string>] as const);

describe.each(lives)('the state machine of a %s', (_, life) => {
  const grid = [null, ...statesOf(life)].flatMap((from) =>
    commandsOf(life).map((command) => ({ from, command })),
  );
  const known = grid.filter(({ from, command }) => allowedCommands(life, from).includes(command));
  const absent = grid.filter((cell) => !known.includes(cell));

  it.each(known)('takes $command in $from', ({ from, command }) => {
    const { to, by } = transition(life, from, command);
    const reason = life.reasons[command]?.[0];
    expect(statesOf(life)).toContain(to);
    for (const who of EVERYBODY) {
      const attempt = () => takeStep(life, from, command, { as: [who], reason });
      if (by.includes(who)) expect(attempt()).toBe(to);
      else expect(attempt).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    }
    if (reason) {
      expect(() => takeStep(life, from, command, { as: by, reason: null })).toThrow(
        expect.objectContaining({ code: 'REASON_REQUIRED' }),
      );
    }
  });

  it.each(absent)('refuses $command in $from', ({ from, command }) => {
    expect(() => nextState(life, from, command)).toThrow(
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
    );
  });

  it('reaches every state from nothing', () => {
    expect([...reachableStates(life)].sort()).toEqual(statesOf(life).sort());
  });

  it('can be followed to each state, and such a trail is a path', () => {
    for (const goal of statesOf(life)) {
      let at: string | null = null;
      const trail = (pathTo(life, goal) ?? []).map((command) => ({
        command,
        to: (at = nextState(life, at, command)),
      }));
      expect(trail.at(-1)?.to).toBe(goal);
      expect(isPath(life, trail)).toBe(true);
    }
  });

  it('can be left in every state, or is over', () => {
    for (const state of statesOf(life)) {
      const ways = allowedCommands(life, state).map((command) => nextState(life, state, command));
      expect(isEnd(life, state) || ways.some((to) => to !== state)).toBe(true);
    }
  });

  it('demands reasons only of commands that it has', () => {
    expect(commandsOf(life)).toEqual(expect.arrayContaining(Object.keys(life.reasons)));
  });

  it('draws every row', () => {
    expect(markdownTable(life).split('\n')).toHaveLength(known.length + 2);
    for (const { from, command } of known) {
      expect(mermaid(life)).toMatch(
        new RegExp(`${from ?? '\\[\\*\\]'} --> ${nextState(life, from, command)}: .*${command}`),
      );
    }
  });
});

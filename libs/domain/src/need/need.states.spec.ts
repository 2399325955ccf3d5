import { describe, expect, it } from '@jest/globals';
import { commandsOf, nextState, reachableStates, statesOf } from '#domain/machine';
import { NEED, NEED_STATES } from '#domain/need/need.states';

/** The contract, written out once more and independently of the table: `from command to`. */
const CONTRACT = `
  DRAFT submit SUBMITTED
  SUBMITTED requestChanges CHANGES_REQUESTED
  CHANGES_REQUESTED submit SUBMITTED
  SUBMITTED approve PUBLISHED
  SUBMITTED reject REJECTED
  PUBLISHED revise SUBMITTED
  PUBLISHED pause PAUSED
  PAUSED resume PUBLISHED
  PUBLISHED fill FILLED
  FILLED reopen PUBLISHED
  PUBLISHED expire EXPIRED
  PAUSED expire EXPIRED
  DRAFT cancel CANCELLED
  SUBMITTED cancel CANCELLED
  CHANGES_REQUESTED cancel CANCELLED
  PUBLISHED cancel CANCELLED
  PAUSED cancel CANCELLED
  FILLED cancel CANCELLED
  PUBLISHED close CLOSED
  FILLED close CLOSED`;
const contract = new Map(
  CONTRACT.trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([from, command, to]) => [`${from} ${command}`, to]),
);

describe('the life of a need', () => {
  const grid = NEED_STATES.flatMap((from) => commandsOf(NEED).map((command) => ({ from, command })));

  it.each(grid)('$from $command', ({ from, command }) => {
    const expected = contract.get(`${from} ${command}`);
    if (expected) expect(nextState(NEED, from, command)).toBe(expected);
    else expect(() => nextState(NEED, from, command)).toThrow('not possible in the present state');
  });

  it('reaches every state', () => {
    expect([...reachableStates(NEED)].sort()).toEqual([...NEED_STATES].sort());
    expect(statesOf(NEED)).toEqual(NEED_STATES);
  });
});

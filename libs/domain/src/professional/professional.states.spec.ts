import { describe, expect, it } from '@jest/globals';
import { commandsOf, type Machine, nextState, reachableStates, statesOf } from '#domain/machine';
import { INSTITUTION } from '#domain/institution/institution.states';
import { EVIDENCE } from '#domain/professional/evidence.states';
import { PROFESSIONAL } from '#domain/professional/professional.states';

/** The contracts, written out once more and independently of the tables: `from command to`. */
const CONTRACTS = {
  professional: `
    DRAFT activate ACTIVE
    ACTIVE pause PAUSED
    ACTIVE confirm ACTIVE
    ACTIVE expire EXPIRED
    PAUSED resume ACTIVE
    PAUSED expire EXPIRED
    EXPIRED confirm ACTIVE
    DRAFT erase ERASED
    ACTIVE erase ERASED
    PAUSED erase ERASED
    EXPIRED erase ERASED`,
  institution: `
    APPLIED requestChanges CHANGES_REQUESTED
    APPLIED approve ACTIVE
    APPLIED reject REJECTED
    CHANGES_REQUESTED resubmit APPLIED
    CHANGES_REQUESTED reject REJECTED
    ACTIVE suspend SUSPENDED
    ACTIVE renew ACTIVE
    ACTIVE expire EXPIRED
    SUSPENDED reinstate ACTIVE
    EXPIRED renew ACTIVE`,
  evidence: `
    CLAIMED evidence EVIDENCED
    EVIDENCED evidence EVIDENCED
    EVIDENCED verify VERIFIED
    EVIDENCED dismiss CLAIMED
    VERIFIED dismiss CLAIMED`,
} as const;

const LIVES = [PROFESSIONAL, INSTITUTION, EVIDENCE] as unknown as Machine<string, string>[];

describe.each(LIVES)('the life of $name', (life) => {
  const contract = new Map(
    CONTRACTS[life.name as keyof typeof CONTRACTS]
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' '))
      .map(([from, command, to]) => [`${from} ${command}`, to]),
  );
  const grid = statesOf(life).flatMap((from) => commandsOf(life).map((command) => ({ from, command })));

  it.each(grid)('$from $command', ({ from, command }) => {
    const expected = contract.get(`${from} ${command}`);
    if (expected) expect(nextState(life, from, command)).toBe(expected);
    else expect(() => nextState(life, from, command)).toThrow('not possible in the present state');
  });

  it('reaches every state', () => {
    expect([...reachableStates(life)].sort()).toEqual([...statesOf(life)].sort());
  });
});

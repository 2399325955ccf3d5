import { expect, it } from '@jest/globals';
import { allowedCommands, isEnd, type Machine, nextState, statesOf } from '#domain/kernel/machine';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { PLACEMENT } from '#domain/placements/placements/placement.states';
import { CANDIDACY_STAGES, PLACEMENT_STAGES } from '#portal/parts/stages';

/** The states that some command leads to from this one. */
const nextOf = (machine: Machine<string, string>, state: string | null): string[] =>
  allowedCommands(machine, state).map((command) => nextState(machine, state, command));

it.each<[string, Machine<string, string>, readonly string[]]>([
  ['candidacy', CANDIDACY, CANDIDACY_STAGES],
  ['placement', PLACEMENT, PLACEMENT_STAGES],
])('the way of a %s follows its table', (_, machine, stages) => {
  expect(nextOf(machine, null)).toContain(stages[0]);
  stages.slice(1).forEach((stage, i) => {
    const before = stages.slice(0, i + 1);
    expect(before.some((state) => nextOf(machine, state).includes(stage))).toBe(true);
  });
});

it('a placement passes every state that is no end', () => {
  expect([...PLACEMENT_STAGES].sort()).toEqual(
    statesOf(PLACEMENT)
      .filter((state) => !isEnd(PLACEMENT, state))
      .sort(),
  );
});

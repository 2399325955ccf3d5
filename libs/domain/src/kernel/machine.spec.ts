import { describe, expect, it } from '@jest/globals';
import {
  allowedCommands,
  commandsOf,
  isEnd,
  isPath,
  type Machine,
  nextState,
  openStates,
  pathTo,
  reachableStates,
  statesOf,
  takeStep,
} from '#domain/kernel/machine';
import { markdownTable, mermaid } from '#domain/kernel/machine.drawing';

const DOOR: Machine<'OPEN' | 'SHUT' | 'BRICKED', 'build' | 'open' | 'shut' | 'brick'> = {
  name: 'door',
  reasons: { brick: ['DRAUGHT'] },
  start: { build: { to: 'SHUT', by: ['CASE_OFFICER'] } },
  table: {
    OPEN: { shut: { to: 'SHUT', by: ['FOCAL_POINT', 'CASE_OFFICER'] } },
    SHUT: {
      open: { to: 'OPEN', by: ['FOCAL_POINT'] },
      brick: { to: 'BRICKED', by: ['APPROVER'], guard: 'mortar' },
    },
    BRICKED: {},
  },
};

describe('a machine', () => {
  it('follows its table', () => {
    expect(nextState(DOOR, null, 'build')).toBe('SHUT');
    expect(nextState(DOOR, 'SHUT', 'open')).toBe('OPEN');
  });

  it('refuses a pair that its table does not have, and says which', () => {
    expect(() => nextState(DOOR, 'BRICKED', 'open')).toThrow(
      expect.objectContaining({
        code: 'ILLEGAL_TRANSITION',
        details: { machine: 'door', from: 'BRICKED', command: 'open' },
      }),
    );
  });

  it('does not take a command from the prototype', () => {
    expect(() => nextState(DOOR, 'OPEN', 'toString' as 'open')).toThrow(
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
    );
  });

  it('asks who gives a command and why', () => {
    expect(takeStep(DOOR, 'SHUT', 'brick', { as: ['CASE_OFFICER', 'APPROVER'], reason: 'DRAUGHT' })).toBe(
      'BRICKED',
    );
    expect(() => takeStep(DOOR, 'SHUT', 'brick', { as: ['CASE_OFFICER'], reason: 'DRAUGHT' })).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
    expect(() => takeStep(DOOR, 'SHUT', 'brick', { as: ['APPROVER'], reason: 'WHIM' })).toThrow(
      expect.objectContaining({ code: 'REASON_REQUIRED' }),
    );
    expect(() => takeStep(DOOR, 'OPEN', 'brick', { as: ['APPROVER'] })).toThrow(
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
    );
  });

  it('lists states, ends and commands', () => {
    expect(statesOf(DOOR)).toEqual(['OPEN', 'SHUT', 'BRICKED']);
    expect(commandsOf(DOOR)).toEqual(['build', 'shut', 'open', 'brick']);
    expect(allowedCommands(DOOR, 'SHUT', 'FOCAL_POINT')).toEqual(['open']);
    expect(isEnd(DOOR, 'BRICKED')).toBe(true);
    expect(openStates(DOOR)).toEqual(['OPEN', 'SHUT']);
  });

  it('knows what can be reached, and how', () => {
    const island = {
      ...DOOR,
      table: { ...DOOR.table, SHUT: { open: { to: 'OPEN', by: ['FOCAL_POINT'] } } },
    } satisfies typeof DOOR;
    expect(reachableStates(DOOR)).toEqual(new Set(['SHUT', 'OPEN', 'BRICKED']));
    expect(reachableStates(island)).toEqual(new Set(['SHUT', 'OPEN']));
    expect(pathTo(DOOR, 'BRICKED')).toEqual(['build', 'brick']);
    expect(pathTo(island, 'BRICKED')).toBeNull();
  });

  it('tells a recorded trail from an impossible one', () => {
    expect(
      isPath(DOOR, [
        { command: 'build', to: 'SHUT' },
        { command: 'open', to: 'OPEN' },
      ]),
    ).toBe(true);
    expect(
      isPath(DOOR, [
        { command: 'build', to: 'SHUT' },
        { command: 'open', to: 'BRICKED' },
      ]),
    ).toBe(false);
    expect(isPath(DOOR, [{ command: 'open', to: 'OPEN' }])).toBe(false);
  });

  it('draws itself', () => {
    expect(mermaid(DOOR).split('\n')).toEqual([
      'stateDiagram-v2',
      '  [*] --> SHUT: build',
      '  OPEN --> SHUT: shut',
      '  SHUT --> OPEN: open',
      '  SHUT --> BRICKED: brick',
      '  BRICKED --> [*]',
    ]);
    expect(markdownTable(DOOR)).toContain('| SHUT | brick† | BRICKED | APPROVER | mortar |');
  });
});

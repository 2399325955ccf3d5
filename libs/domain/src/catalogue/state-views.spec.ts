import { describe, expect, it } from '@jest/globals';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { isEnd, type Machine, statesOf, type Who } from '#domain/kernel/machine';
import { allowedCommands } from '#domain/kernel/machine';
import { NEED } from '#domain/marketplace/needs/need.states';
import { PLACEMENT } from '#domain/placements/placements/placement.states';
import { CANDIDACY_VIEW, NEED_VIEW, PLACEMENT_VIEW, STATE_KEYS } from '#domain/catalogue/state-views';
import { standingOf, type StateView } from '#domain/casework/deadlines/view';

const since = new Date('2026-03-01T00:00:00Z');
const due = new Date('2026-03-05T00:00:00Z');

function rowsOf<S extends string, C extends string>(machine: Machine<S, C>, views: Record<S, StateView>) {
  return statesOf(machine).map((state) => ({
    name: `${machine.name} ${state}`,
    isOver: isEnd(machine, state),
    view: views[state],
    commands: (who: Who) => allowedCommands(machine, state, who).length,
  }));
}
const rows = [
  ...rowsOf(NEED, NEED_VIEW),
  ...rowsOf(CANDIDACY, CANDIDACY_VIEW),
  ...rowsOf(PLACEMENT, PLACEMENT_VIEW),
];

describe('how states read', () => {
  it.each(rows)('$name has a holder only while it is open', ({ isOver, view }) => {
    if (isOver) expect([view.holder, view.clock]).toEqual([null, null]);
  });

  it('never shows a professional that a shortlist exists', () => {
    expect(CANDIDACY_VIEW.PRESCREENED.says.PR).toBe(CANDIDACY_VIEW.SHORTLISTED.says.PR);
    expect(CANDIDACY_VIEW.PRESCREENED.says.FP).not.toBe(CANDIDACY_VIEW.SHORTLISTED.says.FP);
    expect(CANDIDACY_VIEW.INELIGIBLE.says.PR).toBe(CANDIDACY_VIEW.NOT_SELECTED.says.PR);
  });

  it('says who holds the ball until when', () => {
    expect(standingOf(PLACEMENT_VIEW.OFFERED, 'FP', { since, due, isHeld: false })).toEqual({
      key: 'placement.offered',
      holder: 'PR',
      since,
      due,
    });
  });

  it('reads the same under a hold, whatever the state', () => {
    const held = Object.values(PLACEMENT_VIEW).map((view) =>
      standingOf(view, 'PR', { since, due, isHeld: true }),
    );
    expect(new Set(held.map(({ key }) => key))).toEqual(new Set(['paused']));
  });

  it('lists each sentence once', () => {
    expect(new Set(STATE_KEYS).size).toBe(STATE_KEYS.length);
    expect(STATE_KEYS).toContain('candidacy.considered');
  });
});

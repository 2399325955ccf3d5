import { describe, expect, it } from '@jest/globals';
import { type StateView, statusOf } from '#domain/casework/deadlines/view';
import { STATE_KEYS } from '#domain/catalogue/state-views';
import { daysBetween } from '#domain/kernel/dates';
import { isEnd, type Machine, statesOf, type Who } from '#domain/kernel/machine';
import { allowedCommands } from '#domain/kernel/machine';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { CANDIDACY_VIEW } from '#domain/marketplace/candidacies/views';
import { NEED } from '#domain/marketplace/needs/need.states';
import { NEED_VIEW } from '#domain/marketplace/needs/views';
import { PLACEMENT } from '#domain/placements/placements/placement.states';
import { PLACEMENT_VIEW } from '#domain/placements/placements/views';

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
  it.each(rows)('$name has a waitingOn only while it is open', ({ isOver, view }) => {
    if (isOver) expect([view.waitingOn, view.deadline]).toEqual([null, null]);
  });

  it('never shows a professional that a shortlist exists', () => {
    expect(CANDIDACY_VIEW.PRESCREENED.says.PROFESSIONAL).toBe(CANDIDACY_VIEW.SHORTLISTED.says.PROFESSIONAL);
    expect(CANDIDACY_VIEW.PRESCREENED.says.FOCAL_POINT).not.toBe(CANDIDACY_VIEW.SHORTLISTED.says.FOCAL_POINT);
    expect(CANDIDACY_VIEW.INELIGIBLE.says.PROFESSIONAL).toBe(CANDIDACY_VIEW.NOT_SELECTED.says.PROFESSIONAL);
  });

  it('says who acts next until when', () => {
    expect(
      statusOf(PLACEMENT_VIEW.OFFERED, 'FOCAL_POINT', { since, due, isHeld: false, now: since }),
    ).toEqual({
      key: 'placement.offered',
      waitingOn: 'PROFESSIONAL',
      since,
      due,
      daysLeft: daysBetween(since.toISOString().slice(0, 10), due.toISOString().slice(0, 10)),
    });
  });

  it.each([
    ['2029-05-02T08:00:00Z', 0],
    ['2029-05-03T00:00:00Z', 1],
    ['2029-05-12T23:59:00Z', 10],
    ['2029-05-02T06:59:00Z', -1],
    ['2029-04-30T23:00:00Z', -2],
  ])('counts the days until %s as %i, and never calls what has passed "today"', (dueAt, days) => {
    const facts = { since, due: new Date(dueAt), isHeld: false, now: new Date('2029-05-02T07:00:00Z') };
    expect(statusOf(PLACEMENT_VIEW.OFFERED, 'PROFESSIONAL', facts).daysLeft).toBe(days);
    expect(statusOf(PLACEMENT_VIEW.OFFERED, 'PROFESSIONAL', { ...facts, due: null }).daysLeft).toBeNull();
  });

  it('reads the same under a hold, whatever the state', () => {
    const held = Object.values(PLACEMENT_VIEW).map((view) =>
      statusOf(view, 'PROFESSIONAL', { since, due, isHeld: true, now: since }),
    );
    expect(new Set(held.map(({ key }) => key))).toEqual(new Set(['paused']));
  });

  it('lists each sentence once', () => {
    expect(new Set(STATE_KEYS).size).toBe(STATE_KEYS.length);
    expect(STATE_KEYS).toContain('candidacy.considered');
  });
});

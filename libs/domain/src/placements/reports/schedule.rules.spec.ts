import { expect, it } from '@jest/globals';
import { PLACEMENT_STATES, type PlacementState } from '#domain/placements/placements/placement.states';
import type { ReportState } from '#domain/placements/reports/report.states';
import { reportsOwed, scheduleChanges } from '#domain/placements/reports/schedule.rules';

const WINDOW = { from: '2030-03-01', to: '2030-05-31' };
const owed = (state: PlacementState, window = WINDOW) => reportsOwed(state, window, 4);
const kept = (state: ReportState = 'DUE') =>
  owed('ACTIVE').map(({ kind, period, dueOn }) => ({
    kind,
    state,
    periodFrom: period.from,
    periodTo: period.to,
    dueOn,
  }));

it('owes nothing before the clearances and after a cancellation, and the follow-ups at the end', () => {
  const counts = Object.fromEntries(PLACEMENT_STATES.map((state) => [state, owed(state).length]));
  expect(counts).toEqual({
    OFFERED: 0,
    CLEARANCE: 0,
    PLANNING: 6,
    READY: 6,
    ACTIVE: 6,
    SUSPENDED: 6,
    REPORTING: 6,
    COMPLETED: 6,
    TERMINATED_EARLY: 6,
    FOLLOW_UP: 8,
    CLOSED: 8,
    DECLINED: 0,
    LAPSED: 0,
    CANCELLED: 0,
  });
});

it('changes nothing when nothing has changed', () => {
  expect(scheduleChanges(kept(), owed('ACTIVE'))).toEqual({ add: [], move: [], drop: [] });
});

it('follows new dates with what is not submitted', () => {
  const longer = owed('ACTIVE', { from: WINDOW.from, to: '2030-06-30' });
  const { add, move, drop } = scheduleChanges(kept(), longer);
  expect(add.map(({ kind, period }) => `${kind} ${period.to}`)).toEqual(['PROGRESS 2030-05-31']);
  expect(move.map(({ to }) => `${to.kind} ${to.dueOn}`)).toEqual([
    'FINAL 2030-07-14',
    'HOST_EVALUATION 2030-07-14',
    'COLLEAGUE_SURVEY 2030-07-14',
  ]);
  expect(drop).toEqual([]);
  expect(scheduleChanges(kept('SUBMITTED'), longer).move).toEqual([]);
});

it('drops what is no longer owed, but nothing that was submitted', () => {
  const shorter = owed('TERMINATED_EARLY', { from: WINDOW.from, to: '2030-04-10' });
  expect(scheduleChanges(kept(), shorter).drop.map(({ periodFrom }) => periodFrom)).toEqual(['2030-04-01']);
  expect(scheduleChanges(kept('DRAFT'), []).drop).toHaveLength(6);
  expect(scheduleChanges(kept('ACCEPTED'), []).drop).toEqual([]);
});

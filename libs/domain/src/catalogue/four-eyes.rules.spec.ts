import { describe, expect, it } from '@jest/globals';
import { ALL_DEEDS, deedOf } from '#domain/catalogue/actions';
import { ACTS } from '#domain/catalogue/acts';
import type { EventName } from '#domain/catalogue/events';
import { STATE_MACHINES } from '#domain/catalogue/state-machines';
import { assertOtherEyes, closedBy, type Done, type Ruled, ruleOf } from '#domain/kernel/four-eyes.rules';
import {
  type ActionName,
  allowedCommands,
  isEnd,
  type Machine,
  statesOf,
  transition,
} from '#domain/kernel/machine';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { NEED } from '#domain/marketplace/needs/need.states';
import { CLEARANCE } from '#domain/placements/clearances/clearance.states';
import { PLACEMENT } from '#domain/placements/placements/placement.states';

type AnyMachine = Machine<string, string>;
const machines = STATE_MACHINES.map((machine) => [machine.name, machine as AnyMachine] as const);

const rowsOf = (machine: AnyMachine) =>
  [null, ...statesOf(machine)].flatMap((from) =>
    allowedCommands(machine, from).map((command) => ({
      from,
      command,
      ...transition(machine, from, command),
    })),
  );

/** Nobody reaches these alone: the ends, and what others rely on. */
const isGuarded = (machine: AnyMachine, state: string): boolean =>
  isEnd(machine, state) || (machine.settled ?? []).includes(state);

/** One account, with every role and for everybody. */
const X = { accountId: 'x', sides: [] };

/** What some rule looks at; nothing else has to be remembered, so the searches end. */
const REMEMBERED = new Set<string>(
  [...STATE_MACHINES.flatMap((machine) => rowsOf(machine as AnyMachine)), ...ACTS].flatMap(
    ({ not = [], since = [], after = [] }) => [...not, ...since, ...after],
  ),
);

/** The trail with one more entry; of each action the last time counts, in the order of time. */
function withAction(trail: readonly Done[], action: ActionName, actorId: string): readonly Done[] {
  if (!REMEMBERED.has(action)) return trail;
  return [...trail.filter((done) => done.action !== action), { actorId, action }];
}

const keyOf = (trail: readonly Done[]): string =>
  trail.map(({ action, actorId }) => `${action}${actorId}`).join(' ');

/** What X, or the system for X, makes of a record: nothing when the step is closed to X. */
function tryStep(machine: AnyMachine, at: string | null, command: string, trail: readonly Done[]) {
  const rule = ruleOf(machine, at, command);
  const { by, after = [], to, alone } = transition(machine, at, command);
  const isSystem = by.every((who) => who === 'SYSTEM');
  // What has to be done first, X does as well; then X asks for the step itself.
  const missing = after.filter((action) => !trail.some((done) => done.action === action));
  const prepared = missing.reduce((sum, action) => withAction(sum, action, 'x'), trail);
  if (!isSystem && closedBy(rule, X, prepared)) return undefined;
  return { to, alone, trail: withAction(prepared, rule.name, isSystem ? 'system:clock' : 'x') };
}

interface Taken {
  readonly from: string | null;
  readonly command: string;
  readonly to: string;
  readonly alone: string | undefined;
}

/** Every step that X can take in one record, with nobody else but the system. */
function stepsOfOne(machine: AnyMachine): Taken[] {
  const queue: { at: string | null; trail: readonly Done[] }[] = [{ at: null, trail: [] }];
  const seen = new Set<string>();
  const taken: Taken[] = [];
  for (const { at, trail } of queue) {
    for (const command of allowedCommands(machine, at)) {
      const step = tryStep(machine, at, command, trail);
      if (!step) continue;
      taken.push({ from: at, command, to: step.to, alone: step.alone });
      const key = `${step.to} ${keyOf(step.trail)}`;
      if (!seen.has(key)) queue.push({ at: step.to, trail: step.trail });
      seen.add(key);
    }
  }
  return taken;
}

describe.each(machines)('four eyes on a %s', (_, machine) => {
  it('is a rule of every row: it names others, or says why one person is enough, or the system takes it', () => {
    const silent = rowsOf(machine).filter(
      ({ by, not = [], alone }) => !by.every((who) => who === 'SYSTEM') && not.length === 0 && !alone,
    );
    expect(silent).toEqual([]);
  });

  it('names only what can have been done', () => {
    const named = rowsOf(machine).flatMap(({ not = [], since = [], after = [] }) => [
      ...not,
      ...since,
      ...after,
    ]);
    expect(named.filter((action) => action.includes('.') && !ALL_DEEDS.has(action as ActionName))).toEqual(
      [],
    );
  });

  it('cannot be brought to an end, or to what others rely on, by one account alone', () => {
    const silent = stepsOfOne(machine).filter(({ to, alone }) => isGuarded(machine, to) && !alone);
    expect(silent).toEqual([]);
  });
});

describe('acts beside the tables', () => {
  it.each(ACTS.map((act) => [act.name, act] as const))('%s names others or says why not', (_, act: Ruled) => {
    expect((act.not ?? []).length > 0 || act.alone).toBeTruthy();
    const named = [...(act.not ?? []), ...(act.since ?? [])].filter((action) => action.includes('.'));
    expect(named.filter((action) => !ALL_DEEDS.has(action as ActionName))).toEqual([]);
  });
});

describe('one account from a need to a finished placement', () => {
  /** The records of one case side by side; X moves any of them, and each waits for the others as in the product. */
  const CHAIN: Readonly<Record<string, AnyMachine>> = {
    need: NEED,
    candidacy: CANDIDACY,
    placement: PLACEMENT,
    clearance: CLEARANCE,
  };
  type Case = Readonly<Record<string, string | null>>;
  const WAITS: Readonly<Record<string, (c: Case) => boolean>> = {
    'candidacy.suggest': (c) => c['need'] === 'PUBLISHED',
    'candidacy.apply': (c) => c['need'] === 'PUBLISHED',
    'candidacy.select': (c) => c['need'] === 'PUBLISHED',
    'placement.offer': (c) => c['candidacy'] === 'SELECTED',
    'clearance.require': (c) => c['placement'] === 'CLEARANCE',
    'clearance.exempt': () => false,
    'placement.clear': (c) => c['clearance'] === 'CLEARED' || c['clearance'] === 'WAIVED',
  };
  /** Steps that lead nowhere new: they only make the search larger. */
  const LEFT_OUT =
    /\.(lapse|expire|cancel|decline|withdraw|dismiss|notSelect|pause|fill|close|reject|refuse)$/;

  function reached(start: Case): Case[] {
    const queue: { at: Case; trail: readonly Done[] }[] = [{ at: start, trail: [] }];
    const seen = new Set<string>();
    for (const { at, trail } of queue) {
      for (const [name, machine] of Object.entries(CHAIN)) {
        for (const command of allowedCommands(machine, at[name] ?? null)) {
          const action: ActionName = `${name}.${command}`;
          if (LEFT_OUT.test(action) || !(WAITS[action]?.(at) ?? true)) continue;
          const step = tryStep(machine, at[name] ?? null, command, trail);
          if (!step) continue;
          const next = { at: { ...at, [name]: step.to }, trail: step.trail };
          const key = `${JSON.stringify(next.at)} ${keyOf(next.trail)}`;
          if (!seen.has(key)) queue.push(next);
          seen.add(key);
        }
      }
    }
    return queue.map(({ at }) => at);
  }
  const NOTHING: Case = { need: null, candidacy: null, placement: null, clearance: null };

  it('does not get past its own need', () => {
    const seen = reached(NOTHING);
    expect(seen.some(({ need }) => need === 'SUBMITTED')).toBe(true);
    expect(seen.filter(({ need }) => need === 'PUBLISHED')).toEqual([]);
  });

  it('with a need that others have published, does not select the person it has brought', () => {
    const seen = reached({ ...NOTHING, need: 'PUBLISHED' });
    expect(seen.some(({ candidacy }) => candidacy === 'APPLIED')).toBe(true);
    expect(seen.filter(({ candidacy }) => candidacy === 'PRESCREENED')).toEqual([]);
  });

  it('does not give both preferences, select and accept, whoever has brought the person so far', () => {
    const seen = reached({ ...NOTHING, need: 'PUBLISHED', candidacy: 'INTERVIEW' });
    expect(seen.filter(({ candidacy }) => candidacy === 'PREFERRED')).toEqual([]);
    const chosen = reached({ ...NOTHING, need: 'PUBLISHED', candidacy: 'PREFERRED' });
    expect(chosen.some(({ placement }) => placement === 'OFFERED')).toBe(true);
    expect(chosen.filter(({ placement }) => placement === 'CLEARANCE')).toEqual([]);
  });

  it('does not settle a check alone and find the checks complete', () => {
    const seen = reached({
      need: 'PUBLISHED',
      candidacy: 'SELECTED',
      placement: 'CLEARANCE',
      clearance: 'REQUIRED',
    });
    expect(seen.some(({ clearance }) => clearance === 'SUBMITTED')).toBe(true);
    expect(seen.some(({ clearance }) => clearance === 'WAIVED')).toBe(true);
    expect(seen.filter(({ clearance }) => clearance === 'CLEARED')).toEqual([]);
    expect(seen.filter(({ placement }) => placement !== 'CLEARANCE')).toEqual([]);
  });
});

describe('an earlier step', () => {
  const clear = ruleOf(CLEARANCE, 'SUBMITTED', 'clear');
  const did = (name: EventName, actorId: string): Done => ({ actorId, action: deedOf({ name }) });

  it('closes a later one to the account that took it, and to nobody else', () => {
    const trail = [did('clearance.required', 'system:clearances'), did('clearance.submitted', 'x')];
    expect(() => assertOtherEyes(clear, X, trail)).toThrow(
      expect.objectContaining({
        code: 'FOUR_EYES_REQUIRED',
        details: { command: 'clearance.clear', earlier: 'clearance.submit' },
      }),
    );
    expect(() => assertOtherEyes(clear, { accountId: 'y', sides: ['CASE_OFFICER'] }, trail)).not.toThrow();
  });

  it('no longer counts when a new round has begun', () => {
    const again = [did('clearance.submitted', 'x'), did('clearance.rejected', 'y')];
    expect(closedBy(clear, X, again)).toBeUndefined();
    expect(closedBy(clear, X, [...again, did('clearance.submitted', 'x')])).toBe('clearance.submit');
  });

  it('is not needed where the account speaks for one of the sides', () => {
    expect(closedBy(clear, { accountId: 'z', sides: ['FOCAL_POINT', 'CASE_OFFICER'] }, [])).toBe(
      'FOCAL_POINT',
    );
  });

  it('of any kind closes what is closed to all who took part', () => {
    const rule: Ruled = { name: 'objection.resolve', not: ['*'] };
    expect(closedBy(rule, X, [did('report.saved', 'x')])).toBe('report.save');
    expect(closedBy(rule, X, [did('report.saved', 'y'), did('work.assigned', 'x')])).toBeUndefined();
  });
});

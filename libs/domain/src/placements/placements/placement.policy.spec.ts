import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/kernel/actor';
import {
  assertActsAs,
  assertMayAct,
  assertMaySeePlacement,
  decidePlacement,
  mayAmend,
  mayReadContact,
  PLACEMENT_ACTS,
  type PlacementActName,
  placementActsFor,
  placementCommandsFor,
  placementCommandsForSide,
  type PlacementFacts,
} from '#domain/placements/placements/placement.policy';
import { PLACEMENT_STATES, type PlacementState } from '#domain/placements/placements/placement.states';
import { aPerson, CLOCK, ofStaff, refusal, VISITOR } from '#testing/actors';

const pro = aPerson('pro', { professionalId: 'p1' });
const host = aPerson('host', { memberships: [{ institutionId: 'i1', role: 'EDITOR' }] });
const officer = ofStaff('CASE_OFFICER');
const approver = ofStaff('APPROVER');
const analyst = ofStaff('ANALYST');
const strangers: [string, Actor][] = [
  ['a visitor', VISITOR],
  ['another professional', aPerson('x', { professionalId: 'p2' })],
  ['another host', aPerson('y', { memberships: [{ institutionId: 'i2', role: 'OWNER' }] })],
  ['an officer of another country', ofStaff('CASE_OFFICER', { country: 'GH' })],
  ['an approver of another programme', ofStaff('APPROVER', { programmeId: 'de' })],
];

const facts = (state: PlacementState, isHeld = false): PlacementFacts => ({
  state,
  isHeld,
  professionalId: 'p1',
  institutionId: 'i1',
  programmeId: 'uk',
  country: 'SO',
});

describe('who sees a placement', () => {
  it.each(strangers)('%s does not, and learns nothing of it', (_, actor) => {
    const attempts = [
      () => assertMaySeePlacement(actor, facts('ACTIVE')),
      () => decidePlacement(actor, facts('OFFERED'), 'accept'),
      () => assertActsAs(actor, facts('ACTIVE'), ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER']),
      () => assertMayAct(actor, facts('ACTIVE'), PLACEMENT_ACTS.testLink),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(refusal('NOT_FOUND'));
    expect(placementCommandsFor(actor, facts('OFFERED'))).toEqual([]);
    expect(placementActsFor(actor, facts('ACTIVE'))).toEqual([]);
    expect(mayReadContact(actor, facts('ACTIVE'))).toBe(false);
  });

  it.each([pro, host, officer, approver, analyst, CLOCK])('both sides, staff and the system do', (actor) => {
    expect(() => assertMaySeePlacement(actor, facts('ACTIVE'))).not.toThrow();
  });
});

describe('who takes a step', () => {
  it('is refused to who only looks on', () => {
    expect(() => decidePlacement(analyst, facts('OFFERED'), 'accept')).toThrow(refusal('FORBIDDEN'));
    expect(() => decidePlacement(host, facts('OFFERED'), 'accept')).toThrow(refusal('FORBIDDEN'));
    expect(decidePlacement(pro, facts('OFFERED'), 'accept')).toBe('CLEARANCE');
  });

  it('is for a side by a case officer who says so, and by nobody else', () => {
    expect(() => decidePlacement(officer, facts('OFFERED'), 'accept')).toThrow(refusal('FORBIDDEN'));
    expect(decidePlacement(officer, facts('OFFERED'), 'accept', { actsFor: 'PROFESSIONAL' })).toBe(
      'CLEARANCE',
    );
    for (const actor of [approver, host, pro])
      expect(() => decidePlacement(actor, facts('OFFERED'), 'accept', { actsFor: 'PROFESSIONAL' })).toThrow(
        refusal('FORBIDDEN'),
      );
  });

  it('leaves staff who are the professional only that part', () => {
    const both = aPerson('both', { professionalId: 'p1', staff: officer.staff });
    expect(() => decidePlacement(both, facts('CLEARANCE'), 'clear')).toThrow(refusal('FORBIDDEN'));
    expect(placementCommandsFor(both, facts('CLEARANCE'))).toEqual(['cancel']);
  });

  it('asks for the reasons of the table', () => {
    expect(() => decidePlacement(pro, facts('OFFERED'), 'decline')).toThrow(refusal('REASON_REQUIRED'));
    expect(decidePlacement(pro, facts('OFFERED'), 'decline', { reason: 'DATES' })).toBe('DECLINED');
  });

  it('goes nowhere forward under a hold, and may always end', () => {
    expect(() => decidePlacement(pro, facts('OFFERED', true), 'accept')).toThrow(refusal('ON_HOLD'));
    expect(() => decidePlacement(CLOCK, facts('READY', true), 'start')).toThrow(refusal('ON_HOLD'));
    expect(decidePlacement(pro, facts('OFFERED', true), 'decline', { reason: 'DATES' })).toBe('DECLINED');
    expect(decidePlacement(officer, facts('ACTIVE', true), 'suspend', { reason: 'INCIDENT' })).toBe(
      'SUSPENDED',
    );
    expect(placementCommandsFor(pro, facts('OFFERED', true))).toEqual(['decline', 'cancel']);
  });
});

describe('what is offered', () => {
  it('is what the table allows in the role', () => {
    expect(placementCommandsFor(pro, facts('OFFERED'))).toEqual(['accept', 'decline', 'cancel']);
    expect(placementCommandsFor(host, facts('OFFERED'))).toEqual(['cancel']);
    expect(placementCommandsFor(analyst, facts('OFFERED'))).toEqual([]);
    expect(placementCommandsFor(approver, facts('ACTIVE'))).toEqual(['suspend', 'terminate']);
  });

  it('is a change of terms with the request for it, to the approver', () => {
    expect([approver, officer, host, pro].map((actor) => mayAmend(actor, facts('ACTIVE')))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(mayAmend(approver, facts('OFFERED'))).toBe(false);
  });

  it('is for a side only to the case officer', () => {
    expect(placementCommandsForSide(officer, facts('OFFERED'), 'PROFESSIONAL')).toEqual([
      'accept',
      'decline',
      'cancel',
    ]);
    expect(placementCommandsForSide(officer, facts('OFFERED'), 'FOCAL_POINT')).toEqual(['cancel']);
    expect(placementCommandsForSide(approver, facts('OFFERED'), 'PROFESSIONAL')).toEqual([]);
  });

  it('is taken by who is offered it', () => {
    for (const state of PLACEMENT_STATES)
      for (const actor of [pro, host, officer, approver, CLOCK])
        for (const command of placementCommandsFor(actor, facts(state))) {
          const attempt = () => decidePlacement(actor, facts(state), command);
          // A reason, where one is asked for, is all that can be missing.
          try {
            attempt();
          } catch (error) {
            expect(error).toEqual(refusal('REASON_REQUIRED'));
          }
        }
  });
});

describe('acts beside the steps', () => {
  /** Who does what, and when, written out once more: `act WHO[,WHO…] STATE[,STATE…]`. */
  const CONTRACT: readonly [PlacementActName, readonly string[], readonly PlacementState[]][] = [
    [
      'writePlan',
      ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
      ['PLANNING', 'READY', 'ACTIVE', 'SUSPENDED', 'REPORTING'],
    ],
    [
      'signPlan',
      ['PROFESSIONAL', 'FOCAL_POINT', 'APPROVER'],
      ['PLANNING', 'READY', 'ACTIVE', 'SUSPENDED', 'REPORTING'],
    ],
    ['tickReadiness', ['FOCAL_POINT', 'CASE_OFFICER'], ['CLEARANCE', 'PLANNING', 'READY']],
    ['giveContact', ['PROFESSIONAL'], ['CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED']],
    [
      'testLink',
      ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
      ['CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED'],
    ],
    ['askAmendment', ['PROFESSIONAL', 'FOCAL_POINT'], ['READY', 'ACTIVE']],
    ['decideAmendment', ['APPROVER'], ['READY', 'ACTIVE', 'SUSPENDED']],
  ];
  const ROLES = {
    PROFESSIONAL: pro,
    FOCAL_POINT: host,
    CASE_OFFICER: officer,
    APPROVER: approver,
    SYSTEM: CLOCK,
  } as const;

  it('are these', () => {
    expect(CONTRACT.map(([name]) => name)).toEqual(Object.keys(PLACEMENT_ACTS));
  });

  it.each(CONTRACT)('%s', (name, by, during) => {
    for (const state of PLACEMENT_STATES)
      for (const [who, actor] of Object.entries(ROLES)) {
        const attempt = () => assertMayAct(actor, facts(state), PLACEMENT_ACTS[name]);
        const mayAct = by.includes(who) && during.includes(state);
        if (mayAct) expect(attempt()).toEqual([who]);
        else expect(attempt).toThrow(refusal(during.includes(state) ? 'FORBIDDEN' : 'ILLEGAL_TRANSITION'));
        expect(placementActsFor(actor, facts(state)).includes(name)).toBe(mayAct);
      }
  });

  it('are done for a side by its case officer', () => {
    const ask = PLACEMENT_ACTS.askAmendment;
    expect(() => assertMayAct(officer, facts('READY'), ask)).toThrow(refusal('FORBIDDEN'));
    expect(assertMayAct(officer, facts('READY'), ask, 'FOCAL_POINT')).toEqual(['FOCAL_POINT']);
    expect(() => assertMayAct(host, facts('READY'), ask, 'PROFESSIONAL')).toThrow(refusal('FORBIDDEN'));
  });
});

it('the emergency contact is read by the host only while the person is there', () => {
  const read = PLACEMENT_STATES.filter((state) => mayReadContact(host, facts(state)));
  expect(read.sort()).toEqual(['ACTIVE', 'READY', 'SUSPENDED']);
  for (const state of PLACEMENT_STATES) {
    expect(mayReadContact(pro, facts(state))).toBe(true);
    expect(mayReadContact(officer, facts(state))).toBe(true);
    expect(mayReadContact(analyst, facts(state))).toBe(false);
  }
});

it('who acts in a role is in it', () => {
  expect(() => assertActsAs(pro, facts('ACTIVE'), ['PROFESSIONAL'])).not.toThrow();
  expect(() => assertActsAs(host, facts('ACTIVE'), ['PROFESSIONAL', 'CASE_OFFICER'])).toThrow(
    refusal('FORBIDDEN'),
  );
});

import { describe, expect, it } from '@jest/globals';
import type { Actor, PersonActor, StaffRole } from '#domain/kernel/actor';
import {
  assertMayFollowRematch,
  assertMayOverrideGate,
  assertMayRunMatching,
  mayRunMatching,
} from '#domain/marketplace/matching/match.policy';
import { aPerson, CLOCK, ofStaff, refusal, VISITOR } from '#testing/actors';

const pro = aPerson('pro', { professionalId: 'p1' });
const host = aPerson('host', { memberships: [{ institutionId: 'i1', role: 'OWNER' }] });

describe('running matching', () => {
  it.each<[StaffRole, boolean]>([
    ['CASE_OFFICER', true],
    ['APPROVER', true],
    ['ADMINISTRATOR', true],
    ['SAFEGUARDING_OFFICER', false],
    ['ANALYST', false],
  ])('%s may: %s', (role, may) => {
    expect(mayRunMatching(ofStaff(role), 'uk')).toBe(may);
    const attempt = () => assertMayRunMatching(ofStaff(role), 'uk', 'SO');
    if (may) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(refusal('FORBIDDEN'));
  });

  it.each<[string, Actor]>([
    ['a visitor', VISITOR],
    ['a professional', pro],
    ['a host', host],
    ['the clock', CLOCK],
  ])('%s may not', (_, actor) => {
    expect(() => assertMayRunMatching(actor, 'uk')).toThrow(refusal('FORBIDDEN'));
  });

  it('reaches as far as the grant', () => {
    const ofSomalia = ofStaff('CASE_OFFICER', { programmeId: 'uk', country: 'SO' });
    expect(mayRunMatching(ofSomalia, 'uk', 'SO')).toBe(true);
    expect(mayRunMatching(ofSomalia, 'uk', 'GH')).toBe(false);
    expect(mayRunMatching(ofSomalia, 'de', 'SO')).toBe(false);
    expect(mayRunMatching(ofSomalia, 'uk')).toBe(false);
  });
});

describe('following a rematch', () => {
  const ofSomalia = ofStaff('CASE_OFFICER', { country: 'SO' });
  const rematch = { programmeId: 'uk', startedBy: ofSomalia.accountId };

  it('is for who started it, and for who could run the whole programme', () => {
    expect(() => assertMayFollowRematch(ofSomalia, rematch)).not.toThrow();
    expect(() => assertMayFollowRematch(ofStaff('APPROVER'), rematch)).not.toThrow();
  });

  it.each<[string, Actor]>([
    ['another officer of one country', { ...ofSomalia, accountId: 'other' }],
    ['an analyst', ofStaff('ANALYST')],
    ['a visitor', VISITOR],
  ])('%s finds nothing', (_, actor) => {
    expect(() => assertMayFollowRematch(actor, rematch)).toThrow(refusal('NOT_FOUND'));
  });
});

describe('letting a pair in', () => {
  const pair = { programmeId: 'uk', country: 'SO', institutionId: 'i1', professionalId: 'p1' };
  const approver = ofStaff('APPROVER');
  const approverWho = (more: Partial<PersonActor>) => ({ ...approver, ...more });

  it('is for an approver who belongs to neither side', () => {
    expect(() => assertMayOverrideGate(approver, pair)).not.toThrow();
  });

  it.each<[string, Actor, string]>([
    ['a visitor', VISITOR, 'NOT_FOUND'],
    ['another professional', aPerson('x', { professionalId: 'p2' }), 'NOT_FOUND'],
    ['an approver of another country', ofStaff('APPROVER', { country: 'GH' }), 'NOT_FOUND'],
    ['the person', pro, 'FORBIDDEN'],
    ['the host', host, 'FORBIDDEN'],
    ['a case officer', ofStaff('CASE_OFFICER'), 'FORBIDDEN'],
    ['an analyst', ofStaff('ANALYST'), 'FORBIDDEN'],
    ['an approver who is the person', approverWho({ professionalId: 'p1' }), 'FOUR_EYES_REQUIRED'],
    ['an approver of the host', approverWho({ memberships: host.memberships }), 'FOUR_EYES_REQUIRED'],
  ])('%s is refused', (_, actor, code) => {
    expect(() => assertMayOverrideGate(actor, pair)).toThrow(refusal(code));
  });
});

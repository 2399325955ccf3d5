import { describe, expect, it } from '@jest/globals';
import type { PersonActor, StaffRole } from '#domain/kernel/actor';
import {
  candidacyCommandsFor,
  type CandidacyFacts,
  decideCandidacy,
  mayReadNotes,
  maySeeCandidacy,
  sideOf,
} from '#domain/marketplace/candidacies/candidacy.policy';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';

const person = (accountId: string, more: Partial<PersonActor> = {}): PersonActor => ({
  kind: 'person',
  accountId,
  professionalId: null,
  memberships: [],
  staff: [],
  ...more,
});
const staff = (...roles: StaffRole[]) =>
  person('staff', { staff: roles.map((role) => ({ role, programmeId: null, country: null })) });
const pro = person('pro', { professionalId: 'p1' });
const host = person('host', { memberships: [{ institutionId: 'i1', role: 'OWNER' }] });
const officer = staff('CASE_OFFICER');
const facts = (state: CandidacyState, isHeld = false): CandidacyFacts => ({
  state,
  professionalId: 'p1',
  institutionId: 'i1',
  programmeId: 'uk',
  country: 'SO',
  isHeld,
});
const refusal = (code: string) => expect.objectContaining({ code });

describe('who may do what with a candidacy', () => {
  it('is seen by the two sides and staff, and by nobody else', () => {
    const stranger = person('x', {
      professionalId: 'p2',
      memberships: [{ institutionId: 'i2', role: 'OWNER' }],
    });
    expect([pro, host, officer].map((actor) => maySeeCandidacy(actor, facts('APPLIED')))).toEqual([
      true,
      true,
      true,
    ]);
    expect(maySeeCandidacy(stranger, facts('APPLIED'))).toBe(false);
    expect(maySeeCandidacy(host, facts('DISMISSED'))).toBe(false);
    expect(() => decideCandidacy(stranger, facts('APPLIED'), 'withdraw')).toThrow(refusal('NOT_FOUND'));
  });

  it('keeps private notes from the professional, also when that is a member of staff', () => {
    expect([host, officer].map((actor) => mayReadNotes(actor, facts('APPLIED')))).toEqual([true, true]);
    expect(mayReadNotes(pro, facts('APPLIED'))).toBe(false);
    expect(mayReadNotes({ ...officer, professionalId: 'p1' }, facts('APPLIED'))).toBe(false);
  });

  it('lets staff who are the candidate act only as the candidate', () => {
    const both = { ...staff('CASE_OFFICER', 'APPROVER'), professionalId: 'p1' };
    expect(() => decideCandidacy(both, facts('APPLIED'), 'prescreen')).toThrow(refusal('FORBIDDEN'));
    expect(candidacyCommandsFor(both, facts('PREFERRED'))).toEqual(['withdraw']);
  });

  it('blocks every step onward under a hold, and no way out', () => {
    expect(() => decideCandidacy(officer, facts('APPLIED', true), 'prescreen')).toThrow(refusal('ON_HOLD'));
    expect(decideCandidacy(pro, facts('APPLIED', true), 'withdraw')).toBe('WITHDRAWN');
    expect(decideCandidacy(officer, facts('APPLIED', true), 'refuse', { reason: 'LANGUAGE' })).toBe(
      'INELIGIBLE',
    );
  });

  it('lets a case officer act for the professional, and nobody else', () => {
    expect(decideCandidacy(officer, facts('APPLIED'), 'withdraw', { actsFor: 'PROFESSIONAL' })).toBe(
      'WITHDRAWN',
    );
    expect(() => decideCandidacy(officer, facts('APPLIED'), 'withdraw')).toThrow(refusal('FORBIDDEN'));
    expect(() => decideCandidacy(host, facts('APPLIED'), 'withdraw', { actsFor: 'PROFESSIONAL' })).toThrow(
      refusal('FORBIDDEN'),
    );
  });

  it('knows for which side someone speaks', () => {
    expect([host, officer].map((actor) => sideOf(actor, facts('INTERVIEW')))).toEqual(['HOST', 'IOM']);
    expect(() => sideOf(pro, facts('INTERVIEW'))).toThrow(refusal('FORBIDDEN'));
  });
});

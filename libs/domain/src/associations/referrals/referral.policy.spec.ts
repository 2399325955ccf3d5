import { describe, expect, it } from '@jest/globals';
import {
  assertPartIn,
  decideReferral,
  mayReadWords,
  mayStillTake,
  referralCommandsFor,
  type ReferralFacts,
  sidesAt,
} from '#domain/associations/referrals/referral.policy';
import type { PersonActor, StaffRole } from '#domain/kernel/actor';
import { STAFF_ROLES } from '#domain/kernel/actor';

const person = (
  institutionId: string | null,
  role?: StaffRole,
  country: string | null = null,
): PersonActor => ({
  kind: 'person',
  accountId: 'someone',
  professionalId: null,
  memberships: institutionId ? [{ institutionId, role: 'EDITOR' }] : [],
  staff: role ? [{ role, programmeId: null, country }] : [],
});
const referral = (more: Partial<ReferralFacts> = {}): ReferralFacts => ({
  ...{ state: 'SENT', senderId: 'a', receiverId: 'b', country: 'GB', basis: 'CONSENT_PERSON' },
  ...{ sentAt: new Date(), escalatedAt: null, ...more },
});
const DRAFT = referral({ state: 'DRAFT', sentAt: null });
const LATE = referral({ escalatedAt: new Date() });
const refusal = (code: string) => expect.objectContaining({ code });

describe('a referral', () => {
  it('is known to its sender, to its receiver once it is sent, and to nobody else', () => {
    expect(sidesAt(person('a'), DRAFT)).toEqual(['SENDER']);
    expect(sidesAt(person('b'), DRAFT)).toEqual([]);
    expect(sidesAt(person('b'), referral())).toEqual(['RECEIVER']);
    expect(() => assertPartIn(person('c'), referral())).toThrow(refusal('NOT_FOUND'));
  });

  it.each(STAFF_ROLES)('is known to a %s only when that is a safeguarding officer and it is late', (role) => {
    const isOfficer = role === 'SAFEGUARDING_OFFICER';
    expect(sidesAt(person(null, role), referral())).toEqual([]);
    expect(sidesAt(person(null, role), LATE)).toEqual(isOfficer ? ['OFFICER'] : []);
    expect(sidesAt(person(null, role, 'SO'), LATE)).toEqual([]);
    const vital = referral({ basis: 'VITAL_INTEREST' });
    expect(sidesAt(person(null, role), vital)).toEqual(isOfficer ? ['OFFICER'] : []);
  });

  it('is answered by the receiver, and taken back by the sender or an officer', () => {
    expect(referralCommandsFor(person('a'), referral())).toEqual(['revoke']);
    expect(referralCommandsFor(person('b'), referral())).toEqual(['accept', 'decline']);
    expect(referralCommandsFor(person(null, 'SAFEGUARDING_OFFICER'), LATE)).toEqual(['revoke']);
    expect(() => decideReferral(person('a'), referral(), 'accept')).toThrow(refusal('FORBIDDEN'));
    expect(() => decideReferral(person('b'), referral(), 'decline')).toThrow(refusal('REASON_REQUIRED'));
    expect(decideReferral(person('b'), referral(), 'decline', 'NO_CAPACITY')).toBe('DECLINED');
  });

  it('shows its code and words to the receiver only once it has accepted', () => {
    expect(mayReadWords(person('a'), referral())).toBe(true);
    expect(mayReadWords(person('b'), referral())).toBe(false);
    expect(mayReadWords(person('b'), referral({ state: 'ACCEPTED' }))).toBe(true);
    expect(mayReadWords(person('b'), referral({ state: 'REVOKED' }))).toBe(false);
    expect(mayReadWords(person(null, 'CASE_OFFICER'), LATE)).toBe(false);
  });

  it('of a child needs a green receiver all the way', () => {
    expect(mayStillTake('GREEN', 'UNDER_5')).toBe(true);
    expect(mayStillTake('AMBER', 'UNDER_5')).toBe(false);
    expect(mayStillTake('AMBER', 'ADULT')).toBe(true);
    expect(mayStillTake('RED', 'ADULT')).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { decideConcern, mayReadConcern } from '#domain/casework/concerns/concern.policy';
import type { PersonActor, StaffRole } from '#domain/kernel/actor';
import { STAFF_ROLES } from '#domain/kernel/actor';

const staff = (role: StaffRole, country: string | null = null): PersonActor => ({
  kind: 'person',
  accountId: 'someone',
  professionalId: 'someone',
  memberships: [{ institutionId: 'host', role: 'OWNER' }],
  staff: [{ role, programmeId: 'programme', country }],
});
const refusal = (code: string) => expect.objectContaining({ code });

describe('a concern', () => {
  it.each(STAFF_ROLES)('is read by a %s only when that is a safeguarding officer', (role) => {
    expect(mayReadConcern(staff(role), { country: 'SO' })).toBe(role === 'SAFEGUARDING_OFFICER');
  });

  it('is read by the officers of its country, and by all when it names none', () => {
    const officer = staff('SAFEGUARDING_OFFICER', 'GH');
    expect(mayReadConcern(officer, { country: 'GH' })).toBe(true);
    expect(mayReadConcern(officer, { country: 'SO' })).toBe(false);
    expect(mayReadConcern(officer, { country: null })).toBe(true);
  });

  it('does not exist for others, and is closed with a code', () => {
    const facts = { state: 'IN_REVIEW', country: 'SO' } as const;
    const officer = staff('SAFEGUARDING_OFFICER');
    expect(() => decideConcern(staff('ADMINISTRATOR'), facts, 'close', 'REFERRED')).toThrow(
      refusal('NOT_FOUND'),
    );
    expect(() => decideConcern(officer, facts, 'close')).toThrow(refusal('REASON_REQUIRED'));
    expect(decideConcern(officer, facts, 'close', 'REFERRED')).toBe('CLOSED');
    expect(() => decideConcern(officer, facts, 'take')).toThrow(refusal('ILLEGAL_TRANSITION'));
  });
});

import { expect } from '@jest/globals';
import type { PersonActor, StaffRole, SystemActor, VisitorActor } from '#domain/kernel/actor';
import type { OnBehalf } from '#domain/kernel/on-behalf';

/** A person in a pure test; is nobody and may do nothing unless `more` says so. */
export const aPerson = (accountId: string, more: Partial<PersonActor> = {}): PersonActor => ({
  kind: 'person',
  accountId,
  professionalId: null,
  memberships: [],
  staff: [],
  ...more,
});

/** IOM staff in one role: everywhere, or within a programme and country. */
export const ofStaff = (
  role: StaffRole,
  { programmeId = null, country = null }: { programmeId?: string | null; country?: string | null } = {},
): PersonActor => aPerson(role.toLowerCase(), { staff: [{ role, programmeId, country }] });

export const CLOCK: SystemActor = { kind: 'system', name: 'clock' };
export const VISITOR: VisitorActor = { kind: 'visitor' };

/** What a refusal looks like to `toThrow`. */
export const refusal = (code: string): unknown => expect.objectContaining({ code });

/** The person somebody acts for, who has agreed by phone. */
export const byPhone = (accountId: string): OnBehalf => ({
  accountId,
  way: 'PHONE',
  note: 'Called this morning and agreed.',
});

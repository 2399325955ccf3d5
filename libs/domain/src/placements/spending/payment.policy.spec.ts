import { describe, expect, it } from '@jest/globals';
import type { PersonActor, StaffRole } from '#domain/kernel/actor';
import {
  assertMayRecord,
  decidePayment,
  paymentCommandsFor,
  type PaymentFacts,
} from '#domain/placements/spending/payment.policy';
import { ofStaff, refusal } from '#testing/actors';

const FACTS: PaymentFacts = {
  ...{ programmeId: 'g', country: 'SO', institutionId: 'i', professionalId: 'p' },
  ...{ state: 'RECORDED', recordedBy: 'r' },
};
const own = (role: StaffRole): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId: 'p',
  memberships: [],
  staff: [{ role, programmeId: null, country: null }],
});

describe('somebody of staff who is the professional', () => {
  it('records nothing for a placement of their own', () => {
    expect(() => assertMayRecord(own('CASE_OFFICER'), FACTS)).toThrow(refusal('FORBIDDEN'));
    expect(() => assertMayRecord(ofStaff('CASE_OFFICER'), FACTS)).not.toThrow();
    expect(() => assertMayRecord(ofStaff('CASE_OFFICER', { country: 'GH' }), FACTS)).toThrow(
      refusal('NOT_FOUND'),
    );
  });

  it('decides on no payment of their own, and is offered no step', () => {
    for (const command of ['approve', 'reject'] as const)
      expect(() => decidePayment(own('APPROVER'), FACTS, command, 'OTHER')).toThrow(refusal('FORBIDDEN'));
    expect(paymentCommandsFor(own('APPROVER'), FACTS)).toEqual([]);
    expect(paymentCommandsFor(ofStaff('APPROVER'), FACTS)).toEqual(['approve', 'reject']);
  });
});

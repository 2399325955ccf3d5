import { expect, it } from '@jest/globals';
import type { PersonActor, StaffGrant } from '#domain/actor';
import { assertMayOperate } from '#domain/operations/operations.policy';

const holding = (grant: Partial<StaffGrant>): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: [{ role: 'ADMINISTRATOR', programmeId: null, country: null, ...grant }],
});

it('lets an administrator of everything look after the queue, and nobody of a part', () => {
  expect(() => assertMayOperate(holding({}))).not.toThrow();
  for (const limit of [{ programmeId: 'p' }, { country: 'SO' }, { role: 'APPROVER' as const }]) {
    expect(() => assertMayOperate(holding(limit))).toThrow('Your role does not allow this.');
  }
});

import { expect, it } from '@jest/globals';
import { assertMayOperate, assertMayReadMailbox } from '#domain/identity/operations/operations.policy';
import type { PersonActor, StaffGrant } from '#domain/kernel/actor';

const holding = (grant: Partial<StaffGrant>): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: [{ role: 'ADMINISTRATOR', programmeId: null, country: null, ...grant }],
});

it.each([
  ['look after the queue', assertMayOperate],
  ['read the mailbox of a demonstration', assertMayReadMailbox],
])('lets an administrator of everything %s, and nobody of a part', (_, assertMay) => {
  expect(() => assertMay(holding({}))).not.toThrow();
  for (const limit of [{ programmeId: 'p' }, { country: 'SO' }, { role: 'APPROVER' as const }]) {
    expect(() => assertMay(holding(limit))).toThrow('FORBIDDEN');
  }
});

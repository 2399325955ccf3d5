import { expect, it } from '@jest/globals';
import { assertMayGrant, assertMaySuspend } from '#domain/account/account.policy';
import type { PersonActor } from '#domain/actor';

const administrator: PersonActor = {
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: [{ role: 'ADMINISTRATOR', programmeId: 'p1', country: null }],
};

it('lets an administrator give roles within the own reach, to others', () => {
  expect(() =>
    assertMayGrant(administrator, 'b', { role: 'APPROVER', programmeId: 'p1', country: 'SO' }),
  ).not.toThrow();
  expect(() =>
    assertMayGrant(administrator, 'b', { role: 'APPROVER', programmeId: 'p2', country: null }),
  ).toThrow();
  expect(() =>
    assertMayGrant(administrator, 'b', { role: 'APPROVER', programmeId: null, country: null }),
  ).toThrow();
  expect(() =>
    assertMayGrant(administrator, 'a', { role: 'APPROVER', programmeId: 'p1', country: null }),
  ).toThrow();
});

it('lets nobody suspend oneself', () => {
  expect(() => assertMaySuspend(administrator, 'a')).toThrow();
  expect(() => assertMaySuspend(administrator, 'b')).not.toThrow();
});

it('lets the system make the first administrator', () => {
  const first = { role: 'ADMINISTRATOR', programmeId: null, country: null } as const;
  expect(() => assertMayGrant({ kind: 'system', name: 'accounts' }, 'b', first)).not.toThrow();
});

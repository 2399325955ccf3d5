import { describe, expect, it } from '@jest/globals';
import { mayCall, permissionsOf } from '#domain/catalogue/permissions';
import type { PersonActor } from '#domain/kernel/actor';
import { holdsRole, isFocalPointOf } from '#domain/kernel/actor';

const person: PersonActor = {
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: [],
};
const somaliApprover: PersonActor = {
  ...person,
  staff: [{ role: 'APPROVER', programmeId: 'p1', country: 'SO' }],
};

describe('permissions', () => {
  it('gives a visitor only what is public', () => {
    expect(mayCall({ kind: 'visitor' }, 'public.read')).toBe(true);
    expect(mayCall({ kind: 'visitor' }, 'account.own')).toBe(false);
  });

  it('gives a role its own operations and no others', () => {
    expect(mayCall(somaliApprover, 'placement.decide')).toBe(true);
    expect(mayCall(somaliApprover, 'staff.manage')).toBe(false);
    expect(mayCall(person, 'placement.decide')).toBe(false);
  });

  it('adds up what roles and memberships give, wherever they reach', () => {
    const both: PersonActor = { ...somaliApprover, memberships: [{ institutionId: 'i1', role: 'EDITOR' }] };
    const given = permissionsOf(both);
    expect(given).toEqual(expect.arrayContaining(['account.own', 'placement.decide', 'need.write']));
    expect(given).not.toContain('staff.manage');
    expect(permissionsOf({ kind: 'visitor' })).toEqual([
      'public.read',
      'concern.raise',
      'service.read',
      'association.read',
    ]);
  });

  it('never lets the system actor call operations', () => {
    expect(mayCall({ kind: 'system', name: 'clock' }, 'account.own')).toBe(false);
  });
});

describe('reach of a grant', () => {
  it('ends at its programme and country', () => {
    expect(holdsRole(somaliApprover, ['APPROVER'], { programmeId: 'p1', country: 'SO' })).toBe(true);
    expect(holdsRole(somaliApprover, ['APPROVER'], { programmeId: 'p2', country: 'SO' })).toBe(false);
    expect(holdsRole(somaliApprover, ['APPROVER'], { programmeId: 'p1', country: 'GH' })).toBe(false);
    expect(holdsRole(somaliApprover, ['CASE_OFFICER'])).toBe(false);
  });

  it('does not take a focal point for one of another institution', () => {
    const focal: PersonActor = { ...person, memberships: [{ institutionId: 'i1', role: 'EDITOR' }] };
    expect(isFocalPointOf(focal, 'i1')).toBe(true);
    expect(isFocalPointOf(focal, 'i1', ['OWNER'])).toBe(false);
    expect(isFocalPointOf(focal, 'i2')).toBe(false);
  });
});

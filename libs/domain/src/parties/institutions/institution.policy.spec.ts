import { describe, expect, it } from '@jest/globals';
import { withoutMember, withRole } from '#domain/identity/accounts/membership.rules';
import type { PersonActor } from '#domain/kernel/actor';
import {
  assertMayAssign,
  assertMayManagePeople,
  decideInstitution,
  institutionCommandsFor,
  type InstitutionFacts,
} from '#domain/parties/institutions/institution.policy';
import { assertApprovalEnd, assertDescribed } from '#domain/parties/institutions/institution.rules';

const facts: InstitutionFacts = { id: 'i', state: 'APPLIED', country: 'SO', programmeIds: ['p1', 'p2'] };
const person: PersonActor = {
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: [],
};
const officer: PersonActor = {
  ...person,
  staff: [{ role: 'CASE_OFFICER', programmeId: 'p2', country: 'SO' }],
};
const owner: PersonActor = { ...person, memberships: [{ institutionId: 'i', role: 'OWNER' }] };
const editor: PersonActor = { ...person, memberships: [{ institutionId: 'i', role: 'EDITOR' }] };

describe('who decides on an institution', () => {
  it('an officer of one of its programmes', () => {
    expect(decideInstitution(officer, facts, 'approve')).toBe('ACTIVE');
    expect(decideInstitution(officer, facts, 'reject', 'DUPLICATE')).toBe('REJECTED');
    expect(institutionCommandsFor(officer, facts)).toEqual(['requestChanges', 'approve', 'reject']);
  });

  it.each<[string, PersonActor, Parameters<typeof decideInstitution>[2], string]>([
    ['a stranger sees nothing', person, 'approve', 'NOT_FOUND'],
    [
      'an officer elsewhere sees nothing',
      { ...officer, staff: [{ role: 'CASE_OFFICER', programmeId: 'p9', country: null }] },
      'approve',
      'NOT_FOUND',
    ],
    ['its own people do not approve it', owner, 'approve', 'FORBIDDEN'],
    ['a rejection has a reason', officer, 'reject', 'REASON_REQUIRED'],
    ['only an active one is suspended', officer, 'suspend', 'ILLEGAL_TRANSITION'],
  ])('%s', (_name, actor, command, code) => {
    expect(() => decideInstitution(actor, facts, command)).toThrow(expect.objectContaining({ code }));
  });

  it('owners and case officers decide who speaks for it', () => {
    expect(() => assertMayManagePeople(owner, facts)).not.toThrow();
    expect(() => assertMayManagePeople(officer, facts)).not.toThrow();
    expect(() => assertMayManagePeople(editor, facts)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });
});

describe('who looks after an institution', () => {
  it('is a case officer whose grant reaches it, named by staff', () => {
    expect(() => assertMayAssign(officer, facts, officer.staff)).not.toThrow();
    expect(() => assertMayAssign(officer, facts, null)).not.toThrow();
    expect(() => assertMayAssign(owner, facts, null)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    const analyst = [{ role: 'ANALYST', programmeId: null, country: null }] as const;
    expect(() => assertMayAssign(officer, facts, analyst)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', details: { field: 'caseOfficerId' } }),
    );
  });
});

describe('the people of an institution', () => {
  const members = [
    { accountId: 'a', role: 'OWNER' },
    { accountId: 'b', role: 'EDITOR' },
  ] as const;

  it('keep an owner', () => {
    expect(withoutMember(members, 'a')).toEqual(members.filter(({ accountId }) => accountId !== 'a'));
    expect(() => withoutMember(members, 'nobody')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => withRole(members, 'a', null)).toThrow(expect.objectContaining({ code: 'LAST_OWNER' }));
    expect(() => withRole(members, 'a', 'EDITOR')).toThrow(expect.objectContaining({ code: 'LAST_OWNER' }));
    expect(withRole(members, 'b', 'OWNER')).toHaveLength(2);
    expect(withRole(members, 'b', null)).toEqual([{ accountId: 'a', role: 'OWNER' }]);
  });

  it('are only those who belong to it', () => {
    expect(() => withRole(members, 'c', null)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('what an institution says of itself', () => {
  const described = {
    name: 'General Hospital',
    country: 'SO',
    city: 'Mogadishu',
    sector: '8610',
    kind: 'HEALTH_FACILITY',
    description: 'A public hospital of 200 beds that trains nurses and midwives.',
    website: 'https://hospital.example',
    timeZone: 'Africa/Mogadishu',
  } as const;

  it('passes when it says enough', () => expect(() => assertDescribed(described)).not.toThrow());

  it.each([
    ['name', ''],
    ['country', 'Somalia'],
    ['city', ' '],
    ['sector', '123456'],
    ['description', 'A hospital.'],
    ['website', 'javascript:alert(1)'],
    ['timeZone', 'Mars/Olympus'],
  ])('is refused for its %s %j', (field, value) => {
    expect(() => assertDescribed({ ...described, [field]: value })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ field }) }),
    );
  });

  it('is approved until a day within five years', () => {
    const today = '2027-01-15';
    for (const day of ['2027-01-16', '2032-01-15']) expect(() => assertApprovalEnd(day, today)).not.toThrow();
    for (const day of [today, '2032-01-16', '2027-02-31'])
      expect(() => assertApprovalEnd(day, today)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});

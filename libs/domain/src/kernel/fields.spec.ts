import { describe, expect, it } from '@jest/globals';
import {
  type Actor,
  type PersonActor,
  STAFF_ROLES,
  type StaffGrant,
  type StaffRole,
} from '#domain/kernel/actor';
import { FIELD_CLASS_NAMES, FIELD_CLASSES, mayReadField, type RowFacts } from '#domain/kernel/fields';

const ROW: RowFacts = { professionalId: 'p', institutionId: 'i', programmeId: 'g', country: 'SO' };

const someone = (traits: Partial<PersonActor>): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: [],
  ...traits,
});
const staff = (role: StaffRole, reach: Partial<StaffGrant> = {}): PersonActor =>
  someone({ staff: [{ role, programmeId: 'g', country: 'SO', ...reach }] });

const READERS: Readonly<Record<string, Actor>> = {
  PERSON: someone({ professionalId: 'p' }),
  HOST: someone({ memberships: [{ institutionId: 'i', role: 'EDITOR' }] }),
  ...Object.fromEntries(STAFF_ROLES.map((role) => [role, staff(role)])),
};

describe('the classes of fields', () => {
  it.each(FIELD_CLASS_NAMES)('show %s to its readers and to nobody else', (fieldClass) => {
    const readers: readonly string[] = FIELD_CLASSES[fieldClass].readers;
    const seen = Object.keys(READERS).filter((who) =>
      mayReadField(READERS[who] ?? { kind: 'visitor' }, fieldClass, ROW),
    );
    expect(seen.sort()).toEqual([...readers].sort());
  });

  it.each(FIELD_CLASS_NAMES.filter((name) => name !== 'ACCOUNT'))(
    'keep %s from analysts and administrators',
    (fieldClass) => {
      for (const role of ['ANALYST', 'ADMINISTRATOR'] as const)
        expect(mayReadField(staff(role, { programmeId: null, country: null }), fieldClass, ROW)).toBe(false);
    },
  );

  it.each(FIELD_CLASS_NAMES)('show %s to nobody whose rows these are not', (fieldClass) => {
    const strangers: Actor[] = [
      { kind: 'visitor' },
      someone({}),
      someone({ professionalId: 'another' }),
      someone({ memberships: [{ institutionId: 'another', role: 'OWNER' }] }),
      ...STAFF_ROLES.map((role) => staff(role, { country: 'GH' })),
      ...STAFF_ROLES.map((role) => staff(role, { programmeId: 'another' })),
    ];
    for (const actor of strangers) expect(mayReadField(actor, fieldClass, ROW)).toBe(false);
  });

  it('count a role only where its grant reaches', () => {
    const analystThereOfficerElsewhere = someone({
      staff: [
        { role: 'ANALYST', programmeId: null, country: null },
        { role: 'CASE_OFFICER', programmeId: 'g', country: 'GH' },
      ],
    });
    expect(mayReadField(analystThereOfficerElsewhere, 'MESSAGES', ROW)).toBe(false);
    expect(mayReadField(analystThereOfficerElsewhere, 'MESSAGES', { ...ROW, country: 'GH' })).toBe(true);
  });

  it('take nobody without a professional for the person of a row without one', () => {
    expect(mayReadField(someone({}), 'CASE_WORDS', { ...ROW, professionalId: null })).toBe(false);
  });
});

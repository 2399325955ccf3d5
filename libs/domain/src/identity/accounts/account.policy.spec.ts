import { describe, expect, it } from '@jest/globals';
import {
  type AccountFacts,
  assertMayGrant,
  assertMayOffer,
  assertMayRestore,
  assertMayRevoke,
  assertMaySuspend,
  assertNotJudgeOf,
  assertNotLastAdministrator,
  isGlobalAdministrator,
  type Place,
  reachOf,
} from '#domain/identity/accounts/account.policy';
import {
  type Actor,
  type PersonActor,
  STAFF_ROLES,
  type StaffGrant,
  type StaffRole,
} from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

const person = (...staff: StaffGrant[]): PersonActor => ({
  kind: 'person',
  accountId: 'actor',
  professionalId: null,
  memberships: [],
  staff,
});
const grant = (role: StaffRole, programmeId: string | null, country: string | null): StaffGrant => ({
  role,
  programmeId,
  country,
});
const account = (...places: Place[]): AccountFacts => ({ accountId: 'other', places });

/** What came of a call: the code of its refusal, or `done`. */
const outcome = (call: () => void): string => {
  try {
    call();
    return 'done';
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};

const AXIS = [null, 'a', 'b'] as const;
const PLACES: Place[] = AXIS.flatMap((programmeId) => AXIS.map((country) => ({ programmeId, country })));
/** Written out here once more, so that the policy is held against it. */
const covers = (wide: Place, narrow: Place): boolean =>
  (wide.programmeId === null || wide.programmeId === narrow.programmeId) &&
  (wide.country === null || wide.country === narrow.country);
const coversAll = (wide: Place[], narrow: Place[]): boolean =>
  narrow.every((place) => wide.some((one) => covers(one, place)));
/** Every choice of none, one or two places. */
const CHOICES: Place[][] = [
  [],
  ...PLACES.map((place) => [place]),
  ...PLACES.flatMap((one, i) => PLACES.slice(i + 1).map((two) => [one, two])),
];
const whole = (places: Place[]): Place[] =>
  places.length > 0 ? places : [{ programmeId: null, country: null }];

describe.each(STAFF_ROLES)('an account, for %s', (role) => {
  const suspends = role === 'ADMINISTRATOR' || role === 'SAFEGUARDING_OFFICER';
  const grid = CHOICES.slice(1).flatMap((reach) => CHOICES.map((places) => ({ reach, places })));
  const actorOf = (reach: Place[]): PersonActor =>
    person(...reach.map(({ programmeId, country }) => grant(role, programmeId, country)));

  it('is suspended by those who reach all of its places', () => {
    const wrong = grid.filter(({ reach, places }) => {
      const may = suspends && coversAll(reach, whole(places));
      const found = outcome(() => assertMaySuspend(actorOf(reach), account(...places)));
      return found !== (may ? 'done' : 'NOT_FOUND');
    });
    expect(wrong).toEqual([]);
  });

  it('loses roles by administrators who reach all of its places', () => {
    const wrong = grid.filter(({ reach, places }) => {
      const may = role === 'ADMINISTRATOR' && coversAll(reach, whole(places));
      const found = outcome(() => assertMayRevoke(actorOf(reach), account(...places)));
      return found !== (may ? 'done' : 'NOT_FOUND');
    });
    expect(wrong).toEqual([]);
  });

  it('is given roles within their reach by administrators who reach all of its places', () => {
    const wrong = grid
      .flatMap((row) => PLACES.map((place) => ({ ...row, place })))
      .filter(({ reach, places, place }) => {
        const sees = role === 'ADMINISTRATOR' && coversAll(reach, whole(places));
        const gives = coversAll(reach, [place]);
        const found = outcome(() =>
          assertMayGrant(actorOf(reach), account(...places), { role: 'ANALYST', ...place }),
        );
        return found !== (sees ? (gives ? 'done' : 'FORBIDDEN') : 'NOT_FOUND');
      });
    expect(wrong).toEqual([]);
  });

  it('comes back by those who reach what the suspending person reached', () => {
    const place = { programmeId: 'a', country: 'a' };
    const wrong = grid.filter(({ reach, places: placedBy }) => {
      const sees = suspends && coversAll(reach, [place]);
      const may = coversAll(reach, whole(placedBy));
      const found = outcome(() => assertMayRestore(actorOf(reach), account(place), placedBy));
      return found !== (sees ? (may ? 'done' : 'SUSPENDED_FROM_ABOVE') : 'NOT_FOUND');
    });
    expect(wrong).toEqual([]);
    expect(outcome(() => assertMayRestore(actorOf([place]), account(place), null))).not.toBe('done');
  });
});

describe('one’s own account', () => {
  const everywhere = person(grant('ADMINISTRATOR', null, null));
  const own: AccountFacts = { accountId: 'actor', places: [{ programmeId: null, country: null }] };
  it.each([
    ['suspended', () => assertMaySuspend(everywhere, own)],
    ['restored', () => assertMayRestore(everywhere, own, null)],
    ['given a role', () => assertMayGrant(everywhere, own, grant('ANALYST', 'a', null))],
    ['revoked', () => assertMayRevoke(everywhere, own)],
  ])('is not %s by oneself', (_, act) => expect(outcome(act)).toBe('FORBIDDEN'));
});

describe('others', () => {
  const strangers: Actor[] = [
    { kind: 'visitor' },
    { ...person(), professionalId: 'p' },
    { ...person(), memberships: [{ institutionId: 'i', role: 'OWNER' }] },
  ];
  it('reach no account', () => {
    for (const actor of strangers) {
      expect(outcome(() => assertMaySuspend(actor, account()))).toBe('NOT_FOUND');
      expect(outcome(() => assertMayRevoke(actor, account()))).toBe('NOT_FOUND');
      expect(outcome(() => assertMayOffer(actor, grant('ANALYST', 'a', 'a')))).toBe('FORBIDDEN');
      expect(reachOf(actor, ['ADMINISTRATOR'])).toEqual([]);
    }
  });
  it('except for the system, which makes the first administrator', () => {
    const seed: Actor = { kind: 'system', name: 'seed' };
    expect(outcome(() => assertMayGrant(seed, account(), grant('ADMINISTRATOR', null, null)))).toBe('done');
    expect(outcome(() => assertMayOffer(seed, grant('ADMINISTRATOR', null, null)))).toBe('done');
  });
});

describe('staff', () => {
  it.each(STAFF_ROLES)('who are %s are never members of what their role reaches', (role) => {
    for (const wide of PLACES) {
      for (const institution of PLACES) {
        const found = outcome(() =>
          assertNotJudgeOf([grant(role, wide.programmeId, wide.country)], [institution]),
        );
        expect([wide, institution, found]).toEqual([
          wide,
          institution,
          covers(wide, institution) ? 'JUDGE_AND_MEMBER' : 'done',
        ]);
      }
    }
  });
  it('may be members of what their roles do not reach', () => {
    expect(outcome(() => assertNotJudgeOf([], PLACES))).toBe('done');
    expect(outcome(() => assertNotJudgeOf([grant('APPROVER', null, null)], []))).toBe('done');
  });
});

describe('the last administrator of everything', () => {
  it.each([
    [['other'], 'LAST_ADMINISTRATOR'],
    [['other', 'other'], 'LAST_ADMINISTRATOR'],
    [['other', 'third'], 'done'],
    [['third'], 'done'],
    [[], 'done'],
  ])('of %j', (active, expected) => {
    expect(outcome(() => assertNotLastAdministrator({ accountId: 'other' }, active))).toBe(expected);
  });
  it('has the role without a programme and a country', () => {
    expect(isGlobalAdministrator(grant('ADMINISTRATOR', null, null))).toBe(true);
    expect(isGlobalAdministrator(grant('ADMINISTRATOR', 'a', null))).toBe(false);
    expect(isGlobalAdministrator(grant('ADMINISTRATOR', null, 'a'))).toBe(false);
    expect(isGlobalAdministrator(grant('APPROVER', null, null))).toBe(false);
  });
});

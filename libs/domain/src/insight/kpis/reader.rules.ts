import type { Listed } from '#domain/insight/kpis/kpis';
import { type Actor, STAFF_ROLES, type StaffGrant, type StaffRole } from '#domain/kernel/actor';
import { PROFILE_READERS } from '#domain/parties/professionals/professional.policy';

/** Somebody who reads figures: how far they reach, and what they can list one by one. */
export interface KpiReader {
  /** Programme and country; null reaches all. */
  readonly reach: readonly Pick<StaffGrant, 'programmeId' | 'country'>[];
  readonly lists: (what: Listed) => boolean;
}

/** Whose lists hold each of these, within the reach of the role. */
const LISTING: Readonly<Record<Listed, readonly StaffRole[]>> = {
  NEEDS: STAFF_ROLES,
  REPORTS: STAFF_ROLES,
  WORK_ITEMS: ['CASE_OFFICER', 'APPROVER'],
  CASES: STAFF_ROLES,
  PEOPLE: PROFILE_READERS,
};

/** The actor as staff. What is counted can be listed where, wherever a role reaches, a listing one does too. */
export function staffReader(actor: Actor): KpiReader {
  const grants = actor.kind === 'person' ? actor.staff.filter(({ role }) => STAFF_ROLES.includes(role)) : [];
  return {
    reach: grants.map(({ programmeId, country }) => ({ programmeId, country })),
    lists: (what) => {
      const listing = grants.filter(({ role }) => LISTING[what].includes(role));
      return grants.every((grant) =>
        listing.some(
          ({ programmeId, country }) =>
            (programmeId === null || programmeId === grant.programmeId) &&
            (country === null || country === grant.country),
        ),
      );
    },
  };
}

/** What an institution can list of its own; who was suggested and dismissed it does not hear. */
const OWN_LISTS: readonly Listed[] = ['NEEDS', 'CASES'];

/** Somebody of an institution, for figures of that institution alone. */
export const HOST_READER: KpiReader = {
  reach: [{ programmeId: null, country: null }],
  lists: (what) => OWN_LISTS.includes(what),
};

/** Whoever a file or page of a programme is passed on to: they can list nobody, so every small number is kept from them. */
export const outsideReader = (programmeId: string, country: string | null): KpiReader => ({
  reach: [{ programmeId, country }],
  lists: () => false,
});

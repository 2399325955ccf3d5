import { type Actor, holdsRole, type StaffRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, type Who } from '#domain/kernel/machine';
import {
  PROFESSIONAL,
  type ProfessionalCommand,
  type ProfessionalState,
} from '#domain/parties/professionals/professional.states';
import type { HeritageCountry } from '#domain/parties/professionals/profile';

/** What the policies of a professional look at. */
export interface ProfessionalFacts {
  readonly professionalId: string;
  readonly programmeIds: readonly string[];
  /** Countries of heritage. */
  readonly countries: readonly string[];
}

/** Staff who may open a profile. Focal points never do: they see what a shortlist shows. */
export const PROFILE_READERS = [
  'CASE_OFFICER',
  'APPROVER',
  'SAFEGUARDING_OFFICER',
] as const satisfies readonly StaffRole[];

const STAFF_WHO = [
  ['CASE_OFFICER', 'CASE_OFFICER'],
  ['APPROVER', 'APPROVER'],
  ['SAFEGUARDING_OFFICER', 'SAFEGUARDING_OFFICER'],
] as const satisfies readonly (readonly [StaffRole, Who])[];

/** Whether a grant in one of the roles reaches one of the person's programmes and one of the countries of heritage. */
function reaches(actor: Actor, roles: readonly StaffRole[], facts: ProfessionalFacts): boolean {
  const programmes = [null, ...facts.programmeIds];
  const countries = [null, ...facts.countries];
  return programmes.some((programmeId) =>
    countries.some((country) => holdsRole(actor, roles, { programmeId, country })),
  );
}

/** Everything the actor is to a professional. */
export function whoIsTo(actor: Actor, facts: ProfessionalFacts): Who[] {
  if (actor.kind === 'system') return ['SYSTEM'];
  const who: Who[] = STAFF_WHO.filter(([role]) => reaches(actor, [role], facts)).map(([, w]) => w);
  return actor.kind === 'person' && actor.professionalId === facts.professionalId
    ? ['PROFESSIONAL', ...who]
    : who;
}

export const maySeeProfessional = (actor: Actor, facts: ProfessionalFacts): boolean =>
  whoIsTo(actor, facts).length > 0;

/** @throws DomainError NOT_FOUND for what may not be seen, as for what does not exist. */
export function assertMaySeeProfessional(actor: Actor, facts: ProfessionalFacts): void {
  if (!maySeeProfessional(actor, facts)) throw new DomainError('NOT_FOUND');
}

/**
 * Lets the person, and case officers on the person's behalf, write a profile.
 * @throws DomainError NOT_FOUND or FORBIDDEN.
 */
export function assertMayWriteProfile(actor: Actor, facts: ProfessionalFacts): void {
  assertMaySeeProfessional(actor, facts);
  if (!whoIsTo(actor, facts).some((who) => who === 'PROFESSIONAL' || who === 'CASE_OFFICER'))
    throw new DomainError('FORBIDDEN');
}

/** Case officers and safeguarding officers who reach the person read how to reach them; each reading is in the trail. */
export const mayReadContact = (actor: Actor, facts: ProfessionalFacts): boolean =>
  whoIsTo(actor, facts).some((who) => who === 'CASE_OFFICER' || who === 'SAFEGUARDING_OFFICER');

/** What a person needs in order to work well may be about health: only the person and case officers read it. */
export const maySeeAccommodationNeeds = (actor: Actor, facts: ProfessionalFacts): boolean =>
  whoIsTo(actor, facts).some((who) => who === 'PROFESSIONAL' || who === 'CASE_OFFICER');

/** The commands to offer the actor now; an erasure is offered with the account. */
export const professionalCommandsFor = (
  actor: Actor,
  facts: ProfessionalFacts,
  state: ProfessionalState,
): ProfessionalCommand[] =>
  [...new Set(whoIsTo(actor, facts).flatMap((who) => allowedCommands(PROFESSIONAL, state, who)))].filter(
    (command) => command !== 'erase',
  );

/**
 * Whether the actor may bring in people of this programme and with these countries of heritage: case officers and
 * administrators may, where their grants reach.
 */
export function mayImport(actor: Actor, programmeId: string, heritage: readonly HeritageCountry[]): boolean {
  const countries = heritage.map(({ country }) => country);
  return reaches(actor, ['CASE_OFFICER', 'ADMINISTRATOR'], {
    professionalId: '',
    programmeIds: [programmeId],
    countries,
  });
}

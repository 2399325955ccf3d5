import type { Place } from '#domain/identity/accounts/account.policy';
import { type Actor, isFocalPointOf, type StaffGrant } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import { type CaseFacts, isStaffOf, whoIs } from '#domain/kernel/who';
import {
  INSTITUTION,
  type InstitutionCommand,
  type InstitutionState,
} from '#domain/parties/institutions/institution.states';

/** What the policies of an institution look at. */
export interface InstitutionFacts {
  readonly id: string;
  readonly state: InstitutionState;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly programmeIds: readonly string[];
}

/** The institution as a case of each of its programmes: staff of any of them count; of none, those of all programmes. */
const cases = ({ id, country, programmeIds }: InstitutionFacts): CaseFacts[] =>
  (programmeIds.length > 0 ? programmeIds : ['']).map((programmeId) => ({
    institutionId: id,
    professionalId: null,
    programmeId,
    country,
  }));

/** Where an institution takes part: each of its programmes, in its country. */
export const placesOfInstitution = (facts: InstitutionFacts): Place[] =>
  (facts.programmeIds.length > 0 ? facts.programmeIds : [null]).map((programmeId) => ({
    programmeId,
    country: facts.country,
  }));

/** Everything the actor is to an institution. */
export const whoIsAt = (actor: Actor, facts: InstitutionFacts): Who[] => [
  ...new Set(cases(facts).flatMap((one) => whoIs(actor, one))),
];

/** Whether the actor may know all of an institution: its people, and staff in any role whose grant reaches it. */
const maySeeInstitution = (actor: Actor, facts: InstitutionFacts): boolean =>
  whoIsAt(actor, facts).length > 0 || cases(facts).some((one) => isStaffOf(actor, one));

/** @throws DomainError NOT_FOUND for what may not be seen, as for what does not exist. */
export function assertMaySeeInstitution(actor: Actor, facts: InstitutionFacts): void {
  if (!maySeeInstitution(actor, facts)) throw new DomainError('NOT_FOUND');
}

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN or REASON_REQUIRED.
 */
export function decideInstitution(
  actor: Actor,
  facts: InstitutionFacts,
  command: InstitutionCommand,
  reason?: string | null,
): InstitutionState {
  assertMaySeeInstitution(actor, facts);
  return takeStep(INSTITUTION, facts.state, command, { as: whoIsAt(actor, facts), reason });
}

/** The commands to offer the actor now. */
export function institutionCommandsFor(actor: Actor, facts: InstitutionFacts): InstitutionCommand[] {
  const who = whoIsAt(actor, facts);
  return [...new Set(who.flatMap((w) => allowedCommands(INSTITUTION, facts.state, w)))];
}

/** Lets its people and case officers change what an institution says of itself. */
export function assertMayEditInstitution(actor: Actor, facts: InstitutionFacts): void {
  assertMaySeeInstitution(actor, facts);
  if (!whoIsAt(actor, facts).some((who) => who === 'FOCAL_POINT' || who === 'CASE_OFFICER'))
    throw new DomainError('FORBIDDEN');
}

/** Whether the actor decides who is asked to speak for an institution: its owners and case officers do. */
export const mayManagePeople = (actor: Actor, facts: InstitutionFacts): boolean =>
  isFocalPointOf(actor, facts.id, ['OWNER']) || whoIsAt(actor, facts).includes('CASE_OFFICER');

/** Lets owners and case officers decide who is asked to speak for an institution. */
export function assertMayManagePeople(actor: Actor, facts: InstitutionFacts): void {
  assertMaySeeInstitution(actor, facts);
  if (!mayManagePeople(actor, facts)) throw new DomainError('FORBIDDEN');
}

/** Whether the actor may give the institution into somebody's hands. */
export const mayAssign = (actor: Actor, facts: InstitutionFacts): boolean =>
  whoIsAt(actor, facts).some((who) => who === 'CASE_OFFICER' || who === 'APPROVER');

/**
 * Lets case officers and approvers give an institution into the hands of a case officer whose grants reach it.
 * @throws DomainError NOT_FOUND or FORBIDDEN.
 */
export function assertMayAssign(
  actor: Actor,
  facts: InstitutionFacts,
  officer: readonly StaffGrant[] | null,
): void {
  assertMaySeeInstitution(actor, facts);
  if (!mayAssign(actor, facts)) throw new DomainError('FORBIDDEN');
  if (!officer) return;
  const person = {
    kind: 'person',
    accountId: '',
    professionalId: null,
    memberships: [],
    staff: officer,
  } as const;
  if (!whoIsAt(person, facts).includes('CASE_OFFICER'))
    throw new DomainError('NOT_FOUND', { field: 'caseOfficerId' });
}

import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep } from '#domain/kernel/machine';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { isStaffOf, whoIs } from '#domain/kernel/who';
import { NEED, type NeedCommand, type NeedState } from '#domain/marketplace/needs/need.states';

/** What the policies of a need look at. */
export interface NeedFacts {
  readonly state: NeedState;
  readonly institutionId: string;
  readonly programmeId: string;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
}

const caseOf = (facts: NeedFacts) => ({ ...facts, professionalId: null });

/** States in which a need is open to every signed-in person. */
const PUBLIC: readonly NeedState[] = ['PUBLISHED'];
/** States that a person who has applied, been invited or matched still sees afterwards. */
const CANDIDATE: readonly NeedState[] = [
  'PUBLISHED',
  'PAUSED',
  'FILLED',
  'EXPIRED',
  'CANCELLED',
  'CLOSED',
  'SUBMITTED',
];

/** Whether the actor may know that the need exists. `isCandidate`: has a candidacy for it. */
export function maySeeNeed(actor: Actor, facts: NeedFacts, isCandidate = false): boolean {
  if (actor.kind === 'visitor') return false;
  if (PUBLIC.includes(facts.state) || isStaffOf(actor, caseOf(facts))) return true;
  return whoIs(actor, caseOf(facts)).length > 0 || (isCandidate && CANDIDATE.includes(facts.state));
}

/** @throws DomainError NOT_FOUND for what may not be seen, as for what does not exist. */
export function assertMaySeeNeed(actor: Actor, facts: NeedFacts, isCandidate = false): void {
  if (!maySeeNeed(actor, facts, isCandidate)) throw new DomainError('NOT_FOUND');
}

/**
 * The state that the actor's command leads to; the rule of two people is asked besides.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN or REASON_REQUIRED.
 */
export function decideNeed(
  actor: Actor,
  facts: NeedFacts,
  command: NeedCommand,
  reason?: string | null,
): NeedState {
  assertMaySeeNeed(actor, facts);
  return takeStep(NEED, facts.state, command, { as: whoIs(actor, caseOf(facts)), reason });
}

/**
 * Lets only the institution's focal points and case officers write the text.
 * @throws DomainError NOT_FOUND or FORBIDDEN.
 */
export function assertMayWriteNeed(actor: Actor, facts: NeedFacts): void {
  assertMaySeeNeed(actor, facts);
  if (!whoIs(actor, caseOf(facts)).some((who) => who === 'FOCAL_POINT' || who === 'CASE_OFFICER')) {
    throw new DomainError('FORBIDDEN');
  }
}

/** A step of a need; a revision is an edit of its text. */
export type NeedStepCommand = Exclude<NeedCommand, 'revise'>;

/** The steps that the table knows for the actor's roles now. */
export const commandsFor = (actor: Actor, facts: NeedFacts): NeedStepCommand[] =>
  [...new Set(whoIs(actor, caseOf(facts)).flatMap((who) => allowedCommands(NEED, facts.state, who)))].filter(
    (command) => command !== 'revise',
  );

/**
 * Lets a case officer act for someone else, and nobody but a case officer.
 * @throws DomainError FORBIDDEN.
 */
export function assertMayActFor(
  actor: Actor,
  facts: NeedFacts,
  onBehalfOf: OnBehalf | null | undefined,
): void {
  if (onBehalfOf && !whoIs(actor, caseOf(facts)).includes('CASE_OFFICER')) {
    throw new DomainError('FORBIDDEN', { field: 'onBehalfOf' });
  }
}

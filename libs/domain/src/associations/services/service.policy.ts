import { type AuditRating, mayWithRating } from '#domain/associations/registry/audit.rules';
import { freshnessOn } from '#domain/associations/services/freshness.rules';
import type { PlaceVisibility } from '#domain/associations/services/place.rules';
import type { ServiceDescription } from '#domain/associations/services/service';
import { problemsOfService } from '#domain/associations/services/service.rules';
import {
  LISTED_STATES,
  SERVICE,
  type ServiceCommand,
  type ServiceState,
} from '#domain/associations/services/service.states';
import type { Actor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import type { InstitutionFacts } from '#domain/parties/institutions/institution.policy';
import { whoIsAt } from '#domain/parties/institutions/institution.policy';

/** What the policies of a service look at. */
export interface ServiceFacts {
  readonly state: ServiceState;
  /** The body that gives it, with the rating of its safeguarding that counts. */
  readonly body: InstitutionFacts & { readonly rating: AuditRating | null };
  readonly isForChildren: boolean;
  /** The last day on which somebody said that all of it holds; null before the first check. */
  readonly assuredOn: IsoDate | null;
  readonly visibilities: readonly PlaceVisibility[];
}

/** Everything the actor is to a service: what they are to its body. */
export const whoIsAtService = (actor: Actor, { body }: { readonly body: InstitutionFacts }): Who[] =>
  whoIsAt(actor, body);

/** Whether the safeguarding of the body lets the service be listed; what is for children asks for a rating. */
const isSafe = ({ body, isForChildren }: Pick<ServiceFacts, 'body' | 'isForChildren'>): boolean =>
  !isForChildren || mayWithRating(body.rating, 'LIST_CHILD_SERVICES');

/** Whether visitors find it: it is listed, its body is ACTIVE, and its safeguarding lets it be. */
export const isListed = (facts: Pick<ServiceFacts, 'state' | 'body' | 'isForChildren'>): boolean =>
  facts.body.state === 'ACTIVE' &&
  isSafe(facts) &&
  (LISTED_STATES as readonly ServiceState[]).includes(facts.state);

/** @throws DomainError NOT_FOUND for what the actor has no part in and visitors do not find. */
export function assertMaySeeService(actor: Actor, facts: ServiceFacts): void {
  if (!isListed(facts) && whoIsAtService(actor, facts).length === 0) throw new DomainError('NOT_FOUND');
}

/** Lets the people of a body and case officers write for it. @throws DomainError NOT_FOUND, FORBIDDEN, SERVICE_CLOSED. */
export function assertMayWriteService(
  actor: Actor,
  facts: { readonly body: InstitutionFacts },
  state: ServiceState | null,
): void {
  const who = whoIsAtService(actor, facts);
  if (who.length === 0) throw new DomainError('NOT_FOUND');
  if (!who.some((one) => one === 'FOCAL_POINT' || one === 'CASE_OFFICER' || one === 'SYSTEM'))
    throw new DomainError('FORBIDDEN');
  if (state === 'DEFUNCT' || state === 'SUSPENDED') throw new DomainError('SERVICE_CLOSED', { state });
}

/** Commands that need the body to be ACTIVE. */
const LISTING: readonly ServiceCommand[] = ['submit', 'verify', 'confirm', 'reopen', 'reinstate'];
/** Commands that need a check that is not too old. */
const RELYING: readonly ServiceCommand[] = ['reopen', 'reinstate'];

/** Whether a service was checked less than 180 days ago. */
const isRecent = (assuredOn: IsoDate | null, today: IsoDate): boolean =>
  assuredOn !== null && ['FRESH', 'DUE'].includes(freshnessOn(assuredOn, today));

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED, BODY_NOT_ACTIVE, SAFEGUARDING_RATING,
 * CHECK_TOO_OLD.
 */
export function decideService(
  actor: Actor,
  facts: ServiceFacts,
  command: ServiceCommand,
  today: IsoDate,
  reason?: string | null,
): ServiceState {
  const as = whoIsAtService(actor, facts);
  if (as.length === 0) throw new DomainError('NOT_FOUND');
  const to = takeStep(SERVICE, facts.state, command, { as, reason });
  if (LISTING.includes(command) && facts.body.state !== 'ACTIVE') throw new DomainError('BODY_NOT_ACTIVE');
  if (LISTING.includes(command) && !isSafe(facts)) throw new DomainError('SAFEGUARDING_RATING');
  if (RELYING.includes(command) && !isRecent(facts.assuredOn, today)) throw new DomainError('CHECK_TOO_OLD');
  if (command === 'verify' && !mayVerify(as, facts))
    throw new DomainError('FORBIDDEN', { machine: SERVICE.name, command });
  return to;
}

/** A hidden place is looked at by a safeguarding officer. */
const mayVerify = (as: readonly Who[], { visibilities }: ServiceFacts): boolean =>
  !visibilities.includes('HIDDEN') || as.includes('SAFEGUARDING_OFFICER');

/** The commands to offer the actor now; `change` follows from an edit and is never offered. */
export function serviceCommandsFor(actor: Actor, facts: ServiceFacts, today: IsoDate): ServiceCommand[] {
  const who = whoIsAtService(actor, facts);
  const commands = new Set(who.flatMap((one) => allowedCommands(SERVICE, facts.state, one)));
  return [...commands].filter(
    (command) =>
      command !== 'change' &&
      (!LISTING.includes(command) || (facts.body.state === 'ACTIVE' && isSafe(facts))) &&
      (!RELYING.includes(command) || isRecent(facts.assuredOn, today)) &&
      (command !== 'verify' || mayVerify(who, facts)),
  );
}

/** @throws DomainError SERVICE_INCOMPLETE with every field that is wrong. */
export function assertServiceDescribed(description: ServiceDescription): void {
  const problems = problemsOfService(description);
  if (problems.length > 0) throw new DomainError('SERVICE_INCOMPLETE', { problems });
}

/** What a body may change in a listed service without another check: how and when to reach it. */
const PLAIN: ReadonlySet<keyof ServiceDescription> = new Set([
  'languages',
  'cost',
  'howToAsk',
  'website',
  'email',
  'phones',
  'hours',
  'capacity',
]);

/** Whether a change of a listed service is looked at by others before readers see it. */
export const asksForACheck = (before: ServiceDescription, after: ServiceDescription): boolean =>
  (Object.keys(after) as (keyof ServiceDescription)[]).some(
    (field) => !PLAIN.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

import {
  CONSULTATION,
  type ConsultationCommand,
  type ConsultationState,
} from '#domain/dialogue/consultations/consultation.states';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, personCommands, takeStep, type Who } from '#domain/kernel/machine';
import { isStaffOf, whoIs } from '#domain/kernel/who';

/** What the policies of a consultation look at. */
export interface ConsultationFacts {
  readonly state: ConsultationState;
  readonly institutionId: string;
  readonly programmeId: string;
  /** The country that asks, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Since when it is known outside; null before. */
  readonly openedAt: Date | null;
}

/** Commands that have an operation of their own or none. */
const BESIDE = ['create', 'open', 'close', 'signReply', 'returnReply', 'publishReply'] as const;

/** The commands that people give to a consultation that there is. */
export type ConsultationStepCommand = Exclude<ConsultationCommand, (typeof BESIDE)[number]>;

const isStep = (command: ConsultationCommand): command is ConsultationStepCommand =>
  !BESIDE.some((beside) => beside === command);

/** These commands, in the order of the table. */
export const CONSULTATION_STEPS = personCommands(CONSULTATION).filter(isStep);

/** Everything the actor is to a consultation. */
export const whoIsAtConsultation = (actor: Actor, facts: ConsultationFacts): Who[] =>
  whoIs(actor, { ...facts, professionalId: null });

/** Whether it is known outside: from its first day on. */
export const isKnownOutside = ({ openedAt }: Pick<ConsultationFacts, 'openedAt'>): boolean =>
  openedAt !== null;

/** Whether the actor works on it: the people of its institution, and staff whose grant reaches it. */
export const worksOnConsultation = (actor: Actor, facts: ConsultationFacts): boolean =>
  whoIsAtConsultation(actor, facts).length > 0 || isStaffOf(actor, { ...facts, professionalId: null });

/** @throws DomainError NOT_FOUND for what may not be seen, as for what does not exist. */
export function assertMaySeeConsultation(actor: Actor, facts: ConsultationFacts): void {
  if (!isKnownOutside(facts) && !worksOnConsultation(actor, facts)) throw new DomainError('NOT_FOUND');
}

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN or REASON_REQUIRED.
 */
export function decideConsultation(
  actor: Actor,
  facts: ConsultationFacts,
  command: ConsultationCommand,
  reason?: string | null,
): ConsultationState {
  assertMaySeeConsultation(actor, facts);
  return takeStep(CONSULTATION, facts.state, command, { as: whoIsAtConsultation(actor, facts), reason });
}

/** The commands to offer the actor now, before the rule of two people. */
export const consultationCommandsFor = (actor: Actor, facts: ConsultationFacts): ConsultationStepCommand[] =>
  [
    ...new Set(
      whoIsAtConsultation(actor, facts).flatMap((who) => allowedCommands(CONSULTATION, facts.state, who)),
    ),
  ].filter(isStep);

/** Lets the institution's people and case officers write. @throws DomainError NOT_FOUND, FORBIDDEN, CONSULTATION_FIXED. */
export function assertMayPrepare(actor: Actor, facts: ConsultationFacts): void {
  assertMaySeeConsultation(actor, facts);
  const who = whoIsAtConsultation(actor, facts);
  if (!who.includes('FOCAL_POINT') && !who.includes('CASE_OFFICER')) throw new DomainError('FORBIDDEN');
  if (facts.state !== 'DRAFT') throw new DomainError('CONSULTATION_FIXED');
}

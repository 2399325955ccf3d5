import {
  type ConsultationFacts,
  whoIsAtConsultation,
  worksOnConsultation,
} from '#domain/dialogue/consultations/consultation.policy';
import { CONSULTATION } from '#domain/dialogue/consultations/consultation.states';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands } from '#domain/kernel/machine';

/** The commands of a consultation that are about its reply. */
export const REPLY_COMMANDS = ['signReply', 'returnReply', 'publishReply'] as const;
export type ReplyCommand = (typeof REPLY_COMMANDS)[number];

/** Whether the actor reads a reply: everybody one that is published, before that who works on it. */
export const maySeeReply = (actor: Actor, facts: ConsultationFacts): boolean =>
  facts.state === 'REPLIED' || worksOnConsultation(actor, facts);

/** Whether the actor writes the reply now. */
export const mayReply = (actor: Actor, facts: ConsultationFacts): boolean =>
  facts.state === 'REPLY_DUE' && whoIsAtConsultation(actor, facts).includes('FOCAL_POINT');

/** Whether the actor tells how promises go. */
export const mayReportProgress = (actor: Actor, facts: ConsultationFacts): boolean =>
  facts.state === 'REPLIED' && whoIsAtConsultation(actor, facts).includes('FOCAL_POINT');

/** Lets those who asked write. @throws DomainError FORBIDDEN, REPLY_FIXED. */
export function assertMayReply(actor: Actor, facts: ConsultationFacts): void {
  assertAsked(actor, facts);
  if (facts.state !== 'REPLY_DUE') throw new DomainError('REPLY_FIXED');
}

/** @throws DomainError FORBIDDEN for whoever is not of the side that asked. */
export function assertAsked(actor: Actor, facts: ConsultationFacts): void {
  if (!whoIsAtConsultation(actor, facts).includes('FOCAL_POINT')) throw new DomainError('FORBIDDEN');
}

/** The commands on the reply to offer the actor now, before the rule of two people. */
export const replyCommandsFor = (actor: Actor, facts: ConsultationFacts): ReplyCommand[] => {
  const allowed = whoIsAtConsultation(actor, facts).flatMap((who) =>
    allowedCommands(CONSULTATION, facts.state, who),
  );
  return REPLY_COMMANDS.filter((command) => allowed.includes(command));
};

import {
  AUDIT_ITEM_CODES,
  type AuditAnswer,
  type AuditAnswers,
  type AuditItem,
  CRITICAL_ITEMS,
} from '#domain/associations/registry/audit.rules';
import { AUDIT, type AuditCommand, type AuditState } from '#domain/associations/registry/audit.states';
import type { Actor } from '#domain/kernel/actor';
import { addMonths, type IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import { type InstitutionFacts, whoIsAt } from '#domain/parties/institutions/institution.policy';

/** What a body says to one question. */
export interface AuditLine {
  readonly item: AuditItem;
  readonly answer: AuditAnswer;
  /** Where the document is that shows it. */
  readonly evidence: string | null;
  /** By when it is to be better. */
  readonly improveBy: IsoDate | null;
}

/** A rating counts for so many months. */
const MONTHS_VALID = 12;

/** The last day on which a rating counts. */
export const ratedUntil = (today: IsoDate): IsoDate => addMonths(today, MONTHS_VALID);

/** The answers of lines, by question. */
export const answersOf = (lines: readonly Pick<AuditLine, 'item' | 'answer'>[]): AuditAnswers =>
  Object.fromEntries(lines.map(({ item, answer }) => [item, answer]));

/** Questions that cannot be answered with "does not apply", or that were answered twice. */
function wrongIn(lines: readonly Pick<AuditLine, 'item' | 'answer'>[]): Finding[] {
  return lines.flatMap(({ item, answer }, i): Finding[] => {
    if (lines.findIndex((line) => line.item === item) < i) return [{ field: item, code: 'DUPLICATE' }];
    const isBare = answer === 'NOT_APPLICABLE' && CRITICAL_ITEMS.includes(item);
    return isBare ? [{ field: item, code: 'UNKNOWN_WORD' }] : [];
  });
}

/** @throws DomainError AUDIT_INCOMPLETE with every question that is answered wrongly. */
export function assertAnswers(lines: readonly Pick<AuditLine, 'item' | 'answer'>[]): void {
  const problems = wrongIn(lines);
  if (problems.length > 0) throw new DomainError('AUDIT_INCOMPLETE', { problems });
}

/** @throws DomainError AUDIT_INCOMPLETE with every question that has no answer. */
export function assertAllAnswered(answers: AuditAnswers): void {
  const problems = AUDIT_ITEM_CODES.filter((item) => answers[item] === undefined).map((field): Finding => ({
    field,
    code: 'MISSING',
  }));
  if (problems.length > 0) throw new DomainError('AUDIT_INCOMPLETE', { problems });
}

/** @throws DomainError NOT_FOUND for whoever has nothing to do with the body. */
export function whoIsAtAudit(actor: Actor, body: InstitutionFacts): Who[] {
  const who = whoIsAt(actor, body);
  if (who.length === 0) throw new DomainError('NOT_FOUND');
  return who;
}

/** The state that the actor's command leads to. @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED. */
export const decideAudit = (
  actor: Actor,
  body: InstitutionFacts,
  state: AuditState | null,
  command: AuditCommand,
  reason?: string | null,
): AuditState => takeStep(AUDIT, state, command, { as: whoIsAtAudit(actor, body), reason });

/** The commands to offer the actor now. */
export const auditCommandsFor = (actor: Actor, body: InstitutionFacts, state: AuditState): AuditCommand[] => [
  ...new Set(whoIsAt(actor, body).flatMap((who) => allowedCommands(AUDIT, state, who))),
];

import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import { type ActedFor, type CaseFacts, isStaffOf, rolesOn, whoIs } from '#domain/kernel/who';
import {
  REPORT,
  REPORT_WRITER,
  type ReportCommand,
  type ReportKind,
  type ReportState,
} from '#domain/placements/reports/report.states';

/** What the policy looks at. */
export interface ReportFacts extends CaseFacts {
  readonly kind: ReportKind;
  readonly state: ReportState;
}

const WRITING: readonly ReportCommand[] = ['save', 'submit'];

/** Both sides see every form of their placement except what colleagues say, which only staff see. */
export function maySeeReport(actor: Actor, facts: ReportFacts): boolean {
  if (actor.kind === 'system' || isStaffOf(actor, facts)) return true;
  return facts.kind !== 'COLLEAGUE_SURVEY' && whoIs(actor, facts).length > 0;
}

/** @throws DomainError NOT_FOUND for a person who may not see the report. */
export function assertMaySeeReport(actor: Actor, facts: ReportFacts): void {
  if (!maySeeReport(actor, facts)) throw new DomainError('NOT_FOUND');
}

/** Roles in which the actor acts on this report: of the two sides only the one that writes this kind. */
function rolesHere(actor: Actor, facts: ReportFacts, actsFor: ActedFor | null): Who[] {
  const writer = REPORT_WRITER[facts.kind];
  return rolesOn(actor, facts, actsFor).filter((who) =>
    who === 'PROFESSIONAL' || who === 'FOCAL_POINT' ? who === writer : true,
  );
}

/**
 * The state that the actor's command leads to. A case officer writes only for the side whose form it is.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN or REASON_REQUIRED.
 */
export function decideReport(
  actor: Actor,
  facts: ReportFacts,
  command: ReportCommand,
  { reason, actsFor = null }: { reason?: string | null; actsFor?: ActedFor | null } = {},
): ReportState {
  assertMaySeeReport(actor, facts);
  const roles = rolesHere(actor, facts, actsFor);
  const isWriting = WRITING.includes(command);
  const as = isWriting ? roles.filter((who) => who !== 'CASE_OFFICER') : roles;
  return takeStep(REPORT, facts.state, command, { as, reason });
}

/** The commands to offer the actor now. */
export function reportCommandsFor(actor: Actor, facts: ReportFacts): ReportCommand[] {
  if (!maySeeReport(actor, facts)) return [];
  const commands = rolesHere(actor, facts, null).flatMap((who) =>
    allowedCommands(REPORT, facts.state, who).filter(
      (command) => !(who === 'CASE_OFFICER' && WRITING.includes(command)),
    ),
  );
  return [...new Set(commands)];
}

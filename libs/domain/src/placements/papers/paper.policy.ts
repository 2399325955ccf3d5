import { type Actor, holdsRole } from '#domain/kernel/actor';
import { type Asks, ASKS_NOTHING } from '#domain/kernel/asks';
import { DomainError } from '#domain/kernel/errors';

/** What the policies of a paper look at. */
export interface PaperScope {
  readonly programmeId: string;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly revokedAt: Date | null;
}

export const PAPER_COMMANDS = ['revoke'] as const;
export type PaperCommand = (typeof PAPER_COMMANDS)[number];

/** What each command asks: who takes a paper back says why, in words. */
export const PAPER_ASKS: Readonly<Record<PaperCommand, Asks>> = {
  revoke: { ...ASKS_NOTHING, comment: 'REQUIRED' },
};

const mayRevoke = (actor: Actor, paper: PaperScope): boolean => holdsRole(actor, ['APPROVER'], paper);

/**
 * Lets an approver take a paper back that still holds; the rule of two people is asked besides.
 * @throws DomainError NOT_FOUND, REASON_REQUIRED without words, or CONFLICT for one that was taken back already.
 */
export function assertMayRevoke(actor: Actor, paper: PaperScope, comment: string): void {
  if (!mayRevoke(actor, paper)) throw new DomainError('NOT_FOUND');
  if (!comment.trim()) throw new DomainError('REASON_REQUIRED', { field: 'comment' });
  if (paper.revokedAt) throw new DomainError('CONFLICT');
}

/** The commands to offer the actor now. */
export const paperCommandsFor = (actor: Actor, paper: PaperScope): PaperCommand[] =>
  paper.revokedAt === null && mayRevoke(actor, paper) ? ['revoke'] : [];

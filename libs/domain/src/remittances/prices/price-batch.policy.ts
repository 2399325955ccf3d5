import { type Actor, holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import { ASKING_FINDINGS, type ImportFindingKind } from '#domain/remittances/prices/import-findings';
import {
  PRICE_BATCH,
  type PriceBatchCommand,
  type PriceBatchState,
} from '#domain/remittances/prices/price-batch.states';

/** What the rules of a batch look at. */
export interface PriceBatchFacts {
  readonly state: PriceBatchState;
  /** Account id, or `system:<name>`. */
  readonly uploadedBy: string;
  /** How many findings of each kind. */
  readonly findings: Readonly<Partial<Record<ImportFindingKind, number>>>;
  /** Kinds that somebody has looked at. */
  readonly acknowledged: readonly string[];
}

/** Prices belong to no programme and no country: case officers and analysts edit them, approvers decide. */
export function whoIsAtPrices(actor: Actor): Who[] {
  if (actor.kind === 'system') return ['SYSTEM'];
  const who: Who[] = [];
  if (holdsRole(actor, ['CASE_OFFICER', 'ANALYST'])) who.push('CASE_OFFICER');
  if (holdsRole(actor, ['APPROVER'])) who.push('APPROVER');
  return who;
}

/** Kinds of finding that nobody has looked at yet although they ask for it. */
const openFindings = ({ findings, acknowledged }: Pick<PriceBatchFacts, 'findings' | 'acknowledged'>) =>
  ASKING_FINDINGS.filter((kind) => (findings[kind] ?? 0) > 0 && !acknowledged.includes(kind));

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND for whoever has nothing to do with prices, ILLEGAL_TRANSITION, FORBIDDEN,
 * REASON_REQUIRED, or FINDINGS_OPEN for a batch that was not looked at.
 */
export function decidePriceBatch(
  actor: Actor,
  facts: PriceBatchFacts,
  command: PriceBatchCommand,
  reason?: string | null,
): PriceBatchState {
  const as = whoIsAtPrices(actor);
  if (as.length === 0) throw new DomainError('NOT_FOUND');
  const to = takeStep(PRICE_BATCH, facts.state, command, { as, reason });
  if (command === 'discard' && actor.kind === 'person' && actor.accountId !== facts.uploadedBy)
    throw new DomainError('FORBIDDEN', { machine: PRICE_BATCH.name, command });
  if (command === 'submit' && openFindings(facts).length > 0)
    throw new DomainError('FINDINGS_OPEN', { kinds: openFindings(facts) });
  return to;
}

/** The commands to offer the actor now, before the rule of two people. */
export const priceBatchCommandsFor = (actor: Actor, facts: PriceBatchFacts): PriceBatchCommand[] =>
  [...new Set(whoIsAtPrices(actor).flatMap((who) => allowedCommands(PRICE_BATCH, facts.state, who)))].filter(
    (command) =>
      command !== 'check' &&
      (command !== 'discard' || (actor.kind === 'person' && actor.accountId === facts.uploadedBy)) &&
      (command !== 'submit' || openFindings(facts).length === 0),
  );

/** Lets those who edit prices change a batch that nobody has submitted. @throws DomainError NOT_FOUND, FORBIDDEN, BATCH_CLOSED. */
export function assertMayEditPrices(actor: Actor, state: PriceBatchState | null): void {
  const who = whoIsAtPrices(actor);
  if (who.length === 0) throw new DomainError('NOT_FOUND');
  if (!who.includes('CASE_OFFICER') && !who.includes('SYSTEM')) throw new DomainError('FORBIDDEN');
  if (state !== null && state !== 'DRAFT' && state !== 'CHECKED')
    throw new DomainError('BATCH_CLOSED', { state });
}

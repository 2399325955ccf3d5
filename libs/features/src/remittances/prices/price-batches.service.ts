import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { nextState } from '#domain/kernel/machine';
import { assertSeen } from '#domain/kernel/seen';
import { PRICE_BATCH_EVENT, type PriceEventData } from '#domain/remittances/prices/events';
import { ASKING_FINDINGS, type ImportFindingKind } from '#domain/remittances/prices/import-findings';
import {
  assertMayEditPrices,
  decidePriceBatch,
  whoIsAtPrices,
} from '#domain/remittances/prices/price-batch.policy';
import { PRICE_BATCH, type PriceBatchCommand } from '#domain/remittances/prices/price-batch.states';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';
import { PriceBatchStore } from '#features/remittances/prices/price-batch.store';
import { priceEvent } from '#features/remittances/prices/price-event';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A step that somebody takes with a batch. */
export interface PriceBatchStep {
  readonly id: string;
  readonly command: Exclude<PriceBatchCommand, 'upload' | 'refuse' | 'supersede' | 'check'>;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  readonly reason?: string | null;
  /** For `publish` and `restore`: these prices replace what is published of the same quarters. */
  readonly replaces?: boolean | null;
}

/** What people do with a batch: look at it, submit, publish, withdraw and restore it. What readers see changes at once. */
@Injectable()
export class PriceBatchesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: PriceBatchStore,
    private readonly eyes: FourEyesService,
    private readonly uploads: PriceUploadsService,
    private readonly outbox: Outbox<PriceEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a step. Refuses NOT_FOUND, STALE_VERSION, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED, FINDINGS_OPEN, FOUR_EYES_REQUIRED
   * and PERIOD_PUBLISHED.
   */
  async step(actor: PersonActor, step: PriceBatchStep): Promise<void> {
    const unused = await this.work.run(actorId(actor), async (tx) => {
      await this.batches.lockPublications(tx);
      const batch = await this.batches.lock(tx, step.id);
      const from = batch.state;
      const to = decidePriceBatch(actor, batch, step.command, step.reason);
      assertSeen(step.version, batch.version);
      const on = { kind: 'priceBatch', id: batch.id } as const;
      await this.eyes.assert(tx, actor, ruleOf(PRICE_BATCH, from, step.command), on, whoIsAtPrices(actor));
      batch.state = to;
      batch.reason = step.reason ?? null;
      const parts = batch.fileParts;
      await this.perform(tx, actor, batch, step);
      await this.batches.save(tx, batch);
      await this.outbox.append(
        tx,
        actorId(actor),
        priceEvent(batch, PRICE_BATCH_EVENT[step.command], { from }, step.reason),
      );
      return step.command === 'discard' ? parts : [];
    });
    await this.uploads.delete(unused);
  }

  /** Confirms that the findings of a kind were looked at. Refuses NOT_FOUND, FORBIDDEN, BATCH_CLOSED, BAD_INPUT. */
  async acknowledge(actor: PersonActor, id: string, kind: ImportFindingKind): Promise<void> {
    if (!ASKING_FINDINGS.includes(kind)) throw new DomainError('BAD_INPUT', { field: 'kind' });
    await this.work.run(actorId(actor), async (tx) => {
      const batch = await this.batches.lock(tx, id);
      assertMayEditPrices(actor, batch.state);
      if (batch.acknowledged.includes(kind)) return;
      batch.acknowledged = [...batch.acknowledged, kind];
      await this.batches.save(tx, batch);
      await this.outbox.append(tx, actorId(actor), priceEvent(batch, 'prices.acknowledged', { kind }));
    });
  }

  private async perform(
    tx: Tx,
    actor: PersonActor,
    batch: PriceBatchEntity,
    step: PriceBatchStep,
  ): Promise<void> {
    if (step.command === 'publish' || step.command === 'restore')
      await this.publish(tx, actor, batch, step.replaces === true);
    if (step.command === 'withdraw') await this.withdraw(tx, batch);
    if (step.command === 'discard') {
      await this.batches.deleteRows(tx, batch.id);
      batch.fileParts = [];
      batch.endedAt = this.clock.now();
    }
  }

  private async publish(
    tx: Tx,
    actor: PersonActor,
    batch: PriceBatchEntity,
    replaces: boolean,
  ): Promise<void> {
    const shown = await this.batches.shown(tx, batch);
    if (shown.length > 0 && !replaces)
      throw new DomainError('PERIOD_PUBLISHED', { periods: shown.map(({ period }) => period).sort() });
    await this.batches.show(tx, batch);
    batch.publishedAt = this.clock.now();
    batch.decidedBy = actorId(actor);
    batch.endedAt = null;
    const former = [...new Set(shown.map(({ batchId }) => batchId))].filter((id) => id !== batch.id);
    for (const id of await this.batches.unseen(tx, former)) await this.follow(tx, id, 'supersede');
  }

  private async withdraw(tx: Tx, batch: PriceBatchEntity): Promise<void> {
    batch.endedAt = this.clock.now();
    for (const id of await this.batches.showFormer(tx, batch)) await this.follow(tx, id, 'restore');
  }

  /** What follows for another batch: it was taken over, or returns. */
  private async follow(tx: Tx, id: string, command: 'supersede' | 'restore'): Promise<void> {
    const batch = await this.batches.lock(tx, id);
    if (command === 'restore' && batch.state === 'PUBLISHED') return;
    const from = batch.state;
    batch.state = nextState(PRICE_BATCH, from, command);
    batch.endedAt = command === 'supersede' ? this.clock.now() : null;
    await this.batches.save(tx, batch);
    await this.outbox.append(tx, 'system:prices', priceEvent(batch, PRICE_BATCH_EVENT[command], { from }));
  }
}

import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { RuleVersion } from '#domain/remittances/corridors/cheapest.rules';
import type { PriceEventData } from '#domain/remittances/prices/events';
import { assertMayEditPrices } from '#domain/remittances/prices/price-batch.policy';
import { PriceBatchStore } from '#features/remittances/prices/price-batch.store';
import { PriceFiguresStore } from '#features/remittances/prices/price-figures.store';
import { PriceFirmStore } from '#features/remittances/prices/price-firm.store';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Firms under several names: who they are decides how many firms a corridor has, and which are its cheapest three. */
@Injectable()
export class PriceFirmsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly firms: PriceFirmStore,
    private readonly batches: PriceBatchStore,
    private readonly figures: PriceFiguresStore,
    private readonly outbox: Outbox<PriceEventData>,
  ) {}

  /** Makes one firm another name of the other, and the figures of every corridor of both again. Refuses NOT_FOUND, FORBIDDEN, BAD_INPUT. */
  async merge(actor: PersonActor, firmId: string, intoId: string): Promise<void> {
    assertMayEditPrices(actor, null);
    if (firmId === intoId) throw new DomainError('BAD_INPUT', { field: 'into' });
    await this.work.run(actorId(actor), async (tx) => {
      await this.batches.lockPublications(tx);
      const firms = await this.firms.lock(tx, [firmId, intoId]);
      const into = firms.find(({ id }) => id === intoId);
      if (into?.mergedInto) throw new DomainError('BAD_INPUT', { field: 'into' });
      await this.firms.merge(tx, firmId, intoId);
      for (const { batchId, rule, corridors } of await this.firms.corridorsOf(tx, firmId))
        await this.figures.make(tx, batchId, rule as RuleVersion, corridors);
      await this.outbox.append(tx, actorId(actor), {
        name: 'prices.firms-merged',
        aggregate: { type: 'priceFirm', id: firmId, version: 1 },
        data: { firmId: intoId },
      });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import { nextState } from '#domain/kernel/machine';
import { PRICE_BATCH_EVENT, type PriceEventData } from '#domain/remittances/prices/events';
import { PRICE_LIMITS } from '#domain/remittances/prices/limits';
import {
  type OfficerQuote,
  priceOfQuote,
  problemsOfCorridor,
  problemsOfQuote,
} from '#domain/remittances/prices/officer-quote.rules';
import { assertMayEditPrices } from '#domain/remittances/prices/price-batch.policy';
import { PRICE_BATCH } from '#domain/remittances/prices/price-batch.states';
import { OfficerPricesStore } from '#features/remittances/prices/officer-prices.store';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';
import { PriceBatchStore } from '#features/remittances/prices/price-batch.store';
import { priceEvent } from '#features/remittances/prices/price-event';
import { newBatch } from '#features/remittances/prices/price-uploads.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Prices that an officer has looked up: a list for one corridor, entered one by one and checked as a batch. */
@Injectable()
export class OfficerPricesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: PriceBatchStore,
    private readonly list: OfficerPricesStore,
    private readonly outbox: Outbox<PriceEventData>,
    private readonly clock: Clock,
  ) {}

  /** Begins a list of prices for a corridor; answers its id. Refuses NOT_FOUND, FORBIDDEN, BAD_INPUT. */
  begin(actor: PersonActor, from: string, to: string): Promise<string> {
    assertMayEditPrices(actor, null);
    refuseProblems(problemsOfCorridor(from, to));
    const by = actorId(actor);
    return this.work.run(by, async (tx) => {
      const batch = {
        ...newBatch('OFFICER', by, this.clock.now()),
        fromCountry: from,
        toCountry: to,
        shareRead: 1,
      };
      await this.batches.insert(tx, batch);
      await this.outbox.append(tx, by, priceEvent(batch, 'prices.uploaded', {}));
      return batch.id;
    });
  }

  /** Adds a price to a list. Refuses NOT_FOUND, FORBIDDEN, BATCH_CLOSED, BAD_INPUT with each field. */
  async enter(actor: PersonActor, id: string, quote: OfficerQuote): Promise<void> {
    refuseProblems(problemsOfQuote(quote, this.clock.now().toISOString().slice(0, 10)));
    await this.change(actor, id, async (tx, batch, from, to) => {
      if (batch.rowsRead >= PRICE_LIMITS.quotes) throw new DomainError('BAD_INPUT', { field: 'quote' });
      const { service, price } = priceOfQuote(quote, from, to);
      const [period] = batch.periods;
      if (period !== undefined && period !== service.period)
        refuseProblems([{ field: 'collectedOn', code: 'ONE_OF', values: { known: period } }]);
      batch.rowsRead += 1;
      await this.list.add(tx, id, batch.rowsRead, service, price, quote.payoutCurrency);
      if (price.flags.includes('EXTREME'))
        batch.findings = { ...batch.findings, EXTREME: (batch.findings.EXTREME ?? 0) + 1 };
      batch.acknowledged = batch.acknowledged.filter((kind) => kind !== 'EXTREME');
    });
  }

  /** Takes a price out of a list. Refuses NOT_FOUND, FORBIDDEN, BATCH_CLOSED. */
  async remove(actor: PersonActor, id: string, row: number): Promise<void> {
    await this.change(actor, id, async (tx) => {
      if (!(await this.list.remove(tx, id, row))) throw new DomainError('NOT_FOUND');
    });
  }

  private change(
    actor: PersonActor,
    id: string,
    act: (tx: Tx, batch: PriceBatchEntity, from: string, to: string) => Promise<void>,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const batch = await this.batches.lock(tx, id);
      assertMayEditPrices(actor, batch.state);
      const { fromCountry, toCountry, state } = batch;
      if (fromCountry === null || toCountry === null) throw new DomainError('BATCH_CLOSED', { state });
      await act(tx, batch, fromCountry, toCountry);
      Object.assign(batch, await this.list.refresh(tx, id));
      await this.outbox.append(tx, actorId(actor), priceEvent(batch, 'prices.entered', {}));
      if (state === 'DRAFT') {
        batch.state = nextState(PRICE_BATCH, state, 'check');
        batch.checkedAt = this.clock.now();
        await this.outbox.append(
          tx,
          'system:prices',
          priceEvent(batch, PRICE_BATCH_EVENT.check, { from: state }),
        );
      }
      await this.batches.save(tx, batch);
    });
  }
}

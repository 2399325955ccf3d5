import { Injectable } from '@nestjs/common';
import { actorId } from '#domain/kernel/actor';
import { nextState } from '#domain/kernel/machine';
import { RULE_VERSION } from '#domain/remittances/corridors/cheapest.rules';
import { PRICE_BATCH_EVENT, type PriceEventData } from '#domain/remittances/prices/events';
import { REFUSED_SHARE } from '#domain/remittances/prices/import-findings';
import { PRICE_BATCH } from '#domain/remittances/prices/price-batch.states';
import type { PriceBatchEntity, PriceRefusal } from '#features/remittances/prices/price.entity';
import { PriceBatchStore } from '#features/remittances/prices/price-batch.store';
import { IMPORTER } from '#features/remittances/prices/price-chunks.service';
import { priceEvent } from '#features/remittances/prices/price-event';
import { PriceFiguresStore } from '#features/remittances/prices/price-figures.store';
import { about, note } from '#features/remittances/prices/price-notes';
import { PriceRowsStore } from '#features/remittances/prices/price-rows.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Judges a file that was read: what came twice, whether too much was refused, and the figures that it makes. */
@Injectable()
export class PriceChecksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: PriceBatchStore,
    private readonly rows: PriceRowsStore,
    private readonly figures: PriceFiguresStore,
    private readonly outbox: Outbox<PriceEventData>,
    private readonly clock: Clock,
  ) {}

  /** What can only be seen of the whole: rows that came twice, figures, and whether too much was refused. */
  check(batchId: string): Promise<void> {
    return this.work.run(actorId(IMPORTER), async (tx) => {
      const batch = await this.batches.lock(tx, batchId);
      if (batch.state !== 'DRAFT') return;
      const repeated = await this.rows.dropRepeated(tx, batchId);
      const twins = await this.rows.twins(tx, batchId);
      await note(tx, this.rows, batch, [
        ...repeated.map((row) => about('KEY_REPEATED', row)),
        ...twins.map((row) => about('TWIN', row)),
      ]);
      batch.rowsAccepted -= repeated.length;
      batch.rowsRefused += repeated.length;
      if (batch.rowsRefused > REFUSED_SHARE * batch.rowsRead || batch.rowsAccepted === 0) {
        await this.end(tx, batch, { code: 'PRICE_ROWS_REFUSED' });
        return;
      }
      if (batch.source !== 'WORLD_BANK_AVERAGES') await this.figures.make(tx, batchId, RULE_VERSION);
      const { quotes, corridors, periods } = await this.rows.summary(tx, batchId);
      Object.assign(batch, { quotes, corridors, periods, rule: RULE_VERSION });
      await this.step(tx, batch, 'check');
    });
  }

  /** Refuses a file as a whole; its rows go. */
  refuse(batchId: string, refusal: PriceRefusal): Promise<void> {
    return this.work.run(actorId(IMPORTER), async (tx) => {
      const batch = await this.batches.lock(tx, batchId);
      if (batch.state === 'DRAFT') await this.end(tx, batch, refusal);
    });
  }

  private async end(tx: Tx, batch: PriceBatchEntity, refusal: PriceRefusal): Promise<void> {
    await this.batches.deleteRows(tx, batch.id);
    batch.refusal = refusal;
    await this.step(tx, batch, 'refuse');
  }

  private async step(tx: Tx, batch: PriceBatchEntity, command: 'check' | 'refuse'): Promise<void> {
    const from = batch.state;
    batch.state = nextState(PRICE_BATCH, from, command);
    batch.checkedAt = this.clock.now();
    batch.shareRead = 1;
    batch.fileParts = [];
    await this.batches.save(tx, batch);
    await this.outbox.append(tx, actorId(IMPORTER), priceEvent(batch, PRICE_BATCH_EVENT[command], { from }));
  }
}

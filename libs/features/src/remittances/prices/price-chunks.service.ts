import { Injectable } from '@nestjs/common';
import { actorId, type SystemActor } from '#domain/kernel/actor';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';
import { PriceBatchStore } from '#features/remittances/prices/price-batch.store';
import { PriceFirmStore } from '#features/remittances/prices/price-firm.store';
import { about, note } from '#features/remittances/prices/price-notes';
import type { TakenRow } from '#features/remittances/prices/price-readers';
import { PriceRowsStore } from '#features/remittances/prices/price-rows.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Who reads files of prices. */
export const IMPORTER: SystemActor = { kind: 'system', name: 'prices' };

/** A row with its number in the file. */
export type NumberedRow = TakenRow & { readonly number: number };

/** Takes the rows of a file in, chunk by chunk; each lands whole, with how far the file was read. */
@Injectable()
export class PriceChunksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: PriceBatchStore,
    private readonly rows: PriceRowsStore,
    private readonly firms: PriceFirmStore,
    private readonly clock: Clock,
  ) {}

  /** The batch, when its file is to be read: null for one that is no draft. */
  begin(batchId: string): Promise<PriceBatchEntity | null> {
    return this.work.run(actorId(IMPORTER), async (tx) => {
      const batch = await this.batches.lock(tx, batchId);
      if (batch.state !== 'DRAFT' || batch.fileParts.length === 0) return null;
      batch.begunAt ??= this.clock.now();
      await this.batches.save(tx, batch);
      return batch;
    });
  }

  /** Takes a chunk in that begins after `from` rows. Where another reader was faster, its rows count and these are left. */
  take(batchId: string, chunk: readonly NumberedRow[], from: number, share: number): Promise<void> {
    return this.work.run(actorId(IMPORTER), async (tx) => {
      const batch = await this.batches.lock(tx, batchId);
      if (batch.state !== 'DRAFT' || batch.rowsRead >= from + chunk.length) return;
      const rows = chunk.slice(Math.max(0, batch.rowsRead - from));
      const services = rows.flatMap(({ service }) => service ?? []);
      const firms = await this.firms.named(tx, [...new Set(services.map(({ service }) => service.firm))]);
      await this.rows.insert(tx, batchId, services, firms);
      const averages = rows.flatMap(({ average, number }) =>
        average ? [{ ...average, rowNumber: number }] : [],
      );
      const repeated = await this.rows.insertAverages(tx, batchId, averages);
      const found = rows.flatMap(({ findings, number }) =>
        findings.map((finding) => ({ ...finding, rowNumber: number })),
      );
      await note(tx, this.rows, batch, [
        ...found,
        ...repeated.map((rowNumber) => about('KEY_REPEATED', rowNumber)),
      ]);
      const accepted = services.length + averages.length - repeated.length;
      batch.rowsRead = from + chunk.length;
      batch.rowsAccepted += accepted;
      batch.rowsRefused += rows.length - accepted;
      batch.shareRead = share;
      await this.batches.save(tx, batch);
    });
  }

  /** Notes the columns without a name, once. */
  noteColumns(batchId: string, unlabelled: readonly number[]): Promise<void> {
    return this.work.run(actorId(IMPORTER), async (tx) => {
      const batch = await this.batches.lock(tx, batchId);
      if (batch.state !== 'DRAFT' || batch.findings.COLUMN_UNLABELLED) return;
      const found = unlabelled.map((column) => ({
        ...about('COLUMN_UNLABELLED', 1),
        column: String(column + 1),
      }));
      await note(tx, this.rows, batch, found);
      await this.batches.save(tx, batch);
    });
  }
}

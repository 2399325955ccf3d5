import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';
import { PriceChecksService } from '#features/remittances/prices/price-checks.service';
import { type NumberedRow, PriceChunksService } from '#features/remittances/prices/price-chunks.service';
import {
  type FileRow,
  PriceFileError,
  type PriceTable,
  withPriceFile,
} from '#features/remittances/prices/price-file';
import { type FileSource, PRICE_READERS, type TakenRow } from '#features/remittances/prices/price-readers';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';

/** Rows that one transaction takes in. */
const CHUNK = 2_500;
/** Rows after which other work of the process gets its turn. */
const TURN = 250;

/** Who reads the file of a batch. */
export type PriceFileReader = 'WORKER' | 'COMMAND';

/** Whoever uploads at a terminal also reads; the worker leaves such a batch to the command, which may be given again. */
const AT_A_TERMINAL = 'system:operator';

/**
 * Reads the file of a batch, chunk by chunk. A reader that is killed leaves what an undisturbed one would have left so
 * far, and the next one continues there. Nobody sees the rows before the batch is published.
 */
@Injectable()
export class PriceImportService {
  constructor(
    private readonly chunks: PriceChunksService,
    private readonly checks: PriceChecksService,
    private readonly uploads: PriceUploadsService,
  ) {}

  /** Reads the file of a batch to its end and checks it; does nothing for a batch that is no draft. */
  async read(batchId: string, by: PriceFileReader): Promise<void> {
    const batch = await this.chunks.begin(batchId);
    if (!batch || (by === 'WORKER' && batch.uploadedBy === AT_A_TERMINAL)) return;
    const folder = await mkdtemp(join(tmpdir(), 'prices-'));
    try {
      const path = join(folder, 'file');
      await this.uploads.fetch(batch.fileParts, path);
      const reader = PRICE_READERS[batch.source as FileSource];
      await withPriceFile(
        path,
        (cells) => reader.isHeader(cells),
        async (table) => {
          const missing = reader.missing(table.header);
          if (missing.length > 0) throw new PriceFileError({ code: 'PRICE_SHEET_MISSING', missing });
          await this.readRows(batch, table, reader.under(table.header));
        },
      );
      await this.checks.check(batchId);
    } catch (error) {
      if (!(error instanceof PriceFileError)) throw error;
      await this.checks.refuse(batchId, error.refusal);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    await this.uploads.delete(batch.fileParts);
  }

  private async readRows(
    batch: PriceBatchEntity,
    table: PriceTable,
    read: (row: FileRow) => TakenRow,
  ): Promise<void> {
    const { header, rows } = table;
    let at = 0;
    let columns = header.length;
    let chunk: NumberedRow[] = [];
    // One chunk lands while the next is read.
    let landing: Promise<unknown> = Promise.resolve();
    const land = async (share: number) => {
      await landing;
      landing = this.chunks.take(batch.id, chunk, at - chunk.length, share);
      landing.catch(() => undefined); // it is thrown where it is awaited
      chunk = [];
    };
    const unlabelled = new Set(header.flatMap((name, i) => (name.trim() === '' ? [i] : [])));
    for await (const row of rows) {
      at += 1;
      while (columns < row.cells.length) unlabelled.add(columns++);
      if (at <= batch.rowsRead) continue;
      chunk.push({ number: row.number, ...read(row) });
      if (at % TURN === 0) await setImmediate();
      if (chunk.length === CHUNK) await land(table.share());
    }
    if (chunk.length > 0) await land(1);
    await landing;
    await this.chunks.noteColumns(batch.id, [...unlabelled]);
  }
}

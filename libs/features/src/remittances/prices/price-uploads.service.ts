import { createHash, randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { fileNameOf } from '#domain/identity/files/file.rules';
import { type Actor, actorId } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { RULE_VERSION } from '#domain/remittances/corridors/cheapest.rules';
import type { PriceEventData } from '#domain/remittances/prices/events';
import { PRICE_LIMITS } from '#domain/remittances/prices/limits';
import { assertMayEditPrices } from '#domain/remittances/prices/price-batch.policy';
import type { PriceSource } from '#domain/remittances/prices/quote';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';
import { PriceBatchStore } from '#features/remittances/prices/price-batch.store';
import { priceEvent } from '#features/remittances/prices/price-event';
import type { FileSource } from '#features/remittances/prices/price-readers';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { FileStore, keyOf } from '#platform/files/file-store';
import { Outbox } from '#platform/outbox/outbox';

/** Bytes are kept in pieces, so that no file is ever in memory as a whole. */
const PIECE = 8 * 1024 * 1024;

/** A batch that was begun, or the one of the very same file that was there already. */
export interface PriceUpload {
  readonly batchId: string;
  /** True when the same file is under way or published already; then nothing was done. */
  readonly unchanged: boolean;
}

/** Takes files of prices in, piece by piece, on a path of their own, and gives them back to whoever reads them. */
@Injectable()
export class PriceUploadsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: PriceBatchStore,
    private readonly files: FileStore,
    private readonly outbox: Outbox<PriceEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a file in and asks for it to be read. Refuses NOT_FOUND, FORBIDDEN and PRICE_FILE_TOO_LARGE; what is in the
   * file is judged when it is read.
   */
  async receive(
    actor: Actor,
    source: FileSource,
    name: string,
    bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  ): Promise<PriceUpload> {
    assertMayEditPrices(actor, null);
    const { parts, size, digest } = await this.keep(bytes);
    const by = actorId(actor);
    const upload = await this.work.run(by, async (tx) => {
      await this.store.lockPublications(tx);
      const present = await this.store.withDigest(tx, source, digest);
      if (present) return { batchId: present.id, unchanged: true };
      const batch: PriceBatchEntity = {
        ...newBatch(source, by, this.clock.now()),
        fileName: fileNameOf(name, /\.(csv|gz|xlsx)$/i.exec(name)?.[1]?.toLowerCase() ?? 'xlsx'),
        fileDigest: digest,
        fileSize: String(size),
        fileParts: parts,
      };
      await this.store.insert(tx, batch);
      await this.outbox.append(tx, by, priceEvent(batch, 'prices.uploaded', {}));
      return { batchId: batch.id, unchanged: false };
    });
    if (upload.unchanged) await this.delete(parts);
    return upload;
  }

  /** Writes the bytes of a batch to a path of this machine. */
  async fetch(parts: readonly string[], path: string): Promise<void> {
    const file = await open(path, 'wx', 0o600);
    try {
      for (const part of parts) await file.writeFile(await this.files.get(keyOf(part)));
    } finally {
      await file.close();
    }
  }

  /** Forgets bytes that nobody needs any more. */
  async delete(parts: readonly string[]): Promise<void> {
    for (const part of parts) await this.files.delete(keyOf(part));
  }

  private async keep(
    bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  ): Promise<{ parts: string[]; size: number; digest: string }> {
    const digest = createHash('sha256');
    const parts: string[] = [];
    let waiting: Buffer[] = [];
    let length = 0;
    let size = 0;
    const put = async () => {
      const part = randomUUID();
      parts.push(part);
      await this.files.put(keyOf(part), Buffer.concat(waiting));
      [waiting, length] = [[], 0];
    };
    try {
      for await (const piece of bytes) {
        digest.update(piece);
        waiting.push(piece);
        length += piece.length;
        size += piece.length;
        if (size > PRICE_LIMITS.file)
          throw new DomainError('PRICE_FILE_TOO_LARGE', { maxBytes: PRICE_LIMITS.file });
        if (length >= PIECE) await put();
      }
      if (length > 0) await put();
      if (size === 0) throw new DomainError('PRICE_FILE_UNREADABLE', { fault: 'EMPTY' });
    } catch (error) {
      await this.delete(parts);
      throw error;
    }
    return { parts, size, digest: digest.digest('hex') };
  }
}

/** A batch with nothing in it. */
export const newBatch = (source: PriceSource, uploadedBy: string, uploadedAt: Date): PriceBatchEntity => ({
  id: uuidv7(),
  source,
  state: 'DRAFT',
  version: 1,
  fromCountry: null,
  toCountry: null,
  fileName: null,
  fileDigest: null,
  fileSize: null,
  fileParts: [],
  rowsRead: 0,
  shareRead: 0,
  rowsAccepted: 0,
  rowsRefused: 0,
  quotes: 0,
  periods: [],
  corridors: 0,
  findings: {},
  acknowledged: [],
  refusal: null,
  rule: RULE_VERSION,
  uploadedBy,
  uploadedAt,
  begunAt: null,
  checkedAt: null,
  decidedBy: null,
  publishedAt: null,
  endedAt: null,
  reason: null,
});

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { FileSubject } from '#domain/catalogue/files';
import type { FindingCode } from '#domain/catalogue/findings';
import { fileNameOf, MAX_UNUSED, UNUSED_HOURS } from '#domain/identity/files/file.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { StoredFileEntity } from '#features/identity/files/file.entity';
import { FileQueries } from '#features/identity/files/file.queries';
import { FileRowStore } from '#features/identity/files/file.store';
import { Clock } from '#platform/clock/clock';
import { Env } from '#platform/config/env';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { FileStore, keyOf } from '#platform/files/file-store';
import { extensionOf, mediaTypeOf, type Untaken, untakenOf } from '#platform/files/sniffing';

/** A file as it was uploaded; nothing in it is trusted. */
export interface Upload {
  readonly name: string;
  /** What the sender calls it; the bytes and the ending decide. */
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What a file is used for: a message of a candidacy is its part. */
export interface Use {
  readonly subject: FileSubject;
  readonly subjectId: string;
  readonly partId?: string;
}

const FORGET_BATCH = 100;
const HOUR_MS = 3_600_000;

/** Takes files in, gives them to what they belong to, gives them out, and deletes those that nobody used. */
@Injectable()
export class FilesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rows: FileRowStore,
    private readonly files: FileQueries,
    private readonly store: FileStore,
    private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /** The largest file that is taken in, in bytes. */
  get maxBytes(): number {
    return this.env.FILE_MAX_MB * 1024 * 1024;
  }

  /**
   * Takes a file in, for its uploader alone until it is used. Refuses FILE_TOO_LARGE, FILE_TYPE_REFUSED,
   * TOO_MANY_FILES.
   */
  async upload(actor: PersonActor, { name, mediaType, bytes }: Upload): Promise<StoredFileEntity> {
    if (bytes.length === 0 || bytes.length > this.maxBytes) {
      throw new DomainError('FILE_TOO_LARGE', { maxBytes: this.maxBytes });
    }
    const kind = (await mediaTypeOf(bytes, name, mediaType)) ?? (await refuseKind(bytes));
    assertRoom(await this.files.unusedBy(actor.accountId));
    const file: StoredFileEntity = {
      id: uuidv7(),
      name: fileNameOf(name, extensionOf(kind)),
      mediaType: kind,
      size: bytes.length,
      digest: createHash('sha256').update(bytes).digest('hex'),
      uploadedBy: actor.accountId,
      uploadedAt: this.clock.now(),
      subject: null,
      subjectId: null,
      partId: null,
    };
    // The row first: bytes without a row would never be found again, a row without bytes is deleted after a day.
    await this.work.run(actorId(actor), async (tx) => {
      // Counted again where others of the same person wait, for many may come at once.
      assertRoom(await this.rows.lockedUnusedBy(tx, actor.accountId));
      await this.rows.insert(tx, file);
    });
    await this.store.put(keyOf(file.id), bytes);
    return file;
  }

  /**
   * Uses the actor's own uploads, as part of the caller's transaction. Refuses NOT_FOUND when one is not there to use.
   */
  async use(tx: Tx, actor: PersonActor, ids: readonly string[], use: Use): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    const belonging = { partId: null, ...use };
    if ((await this.rows.use(tx, actor.accountId, wanted, belonging)) !== wanted.length) {
      throw new DomainError('NOT_FOUND', { field: 'files' });
    }
  }

  /** The bytes as they were taken in. Throws when the store gives back anything else. */
  async bytesOf({ id, digest }: StoredFileEntity): Promise<Buffer> {
    const bytes = await this.store.get(keyOf(id));
    if (createHash('sha256').update(bytes).digest('hex') !== digest) {
      throw new Error('a file has changed in the store');
    }
    return bytes;
  }

  /** Forgets uploads that nobody used within a day, rows and bytes. Answers how many. */
  forgetUnused(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - UNUSED_HOURS * HOUR_MS);
    return this.work.run('system:clock', async (tx) => {
      const unused = await this.rows.lockUnused(tx, before, FORGET_BATCH);
      const ids = unused.map(({ id }) => id);
      await Promise.all(ids.map((id) => this.store.delete(keyOf(id))));
      await this.rows.delete(tx, ids);
      return ids.length;
    });
  }
}

const SAID: Readonly<Record<Untaken, FindingCode>> = {
  HEIC: 'FILE_HEIC',
  MACROS: 'FILE_MACROS',
  OLD_OFFICE: 'FILE_OLD_OFFICE',
  OTHER: 'FILE_KIND',
};

/** @throws DomainError FILE_TYPE_REFUSED with what to do. */
async function refuseKind(bytes: Buffer): Promise<never> {
  throw new DomainError('FILE_TYPE_REFUSED', {
    field: 'file',
    problems: [{ field: 'file', code: SAID[await untakenOf(bytes)] }],
  });
}

/** @throws DomainError TOO_MANY_FILES when a person has as many unused files as one may have. */
function assertRoom(unused: number): void {
  if (unused >= MAX_UNUSED) throw new DomainError('TOO_MANY_FILES');
}

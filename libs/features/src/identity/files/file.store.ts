import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { StoredFileEntity } from '#features/identity/files/file.entity';
import type { Tx } from '#platform/db/tx';

/** What a file comes to belong to. */
export type Belonging = Pick<StoredFileEntity, 'subject' | 'subjectId' | 'partId'>;

/** Write side of the rows of files. */
@Injectable()
export class FileRowStore {
  async insert(tx: Tx, file: StoredFileEntity): Promise<void> {
    await tx.insert(StoredFileEntity, file);
  }

  /** How many unused files a person has, and will have until the transaction ends: uploads of one person wait for one another. */
  async lockedUnusedBy(tx: Tx, uploadedBy: string): Promise<number> {
    await tx.query(`SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE`, [uploadedBy]);
    return tx.countBy(StoredFileEntity, { uploadedBy, subject: IsNull() });
  }

  /** Gives the person's unused files to their subject; answers how many that were. */
  async use(tx: Tx, uploadedBy: string, ids: readonly string[], belonging: Belonging): Promise<number> {
    const unused = { id: In([...ids]), uploadedBy, subject: IsNull() };
    const { affected } = await tx.update(StoredFileEntity, unused, { ...belonging });
    return affected ?? 0;
  }

  /** Files uploaded before the moment and never used, locked; others' locked ones are left for the next time. */
  lockUnused(tx: Tx, before: Date, limit: number): Promise<StoredFileEntity[]> {
    return tx
      .createQueryBuilder(StoredFileEntity, 'f')
      .where('f.subject IS NULL AND f.uploaded_at < :before', { before })
      .orderBy('f.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  async delete(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.delete(StoredFileEntity, { id: In([...ids]) });
  }
}

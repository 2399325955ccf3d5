import { Injectable } from '@nestjs/common';
import { WorkViewEntity } from '#features/casework/deadlines/work-view.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of saved views. */
@Injectable()
export class WorkViewStore {
  /** The names that a person has given, locked against another saving of the same person. */
  async lockNames(tx: Tx, accountId: string): Promise<string[]> {
    await tx.query(`SELECT FROM account WHERE id = $1 FOR UPDATE`, [accountId]);
    const views = await tx.findBy(WorkViewEntity, { accountId });
    return views.map(({ name }) => name);
  }

  async put(tx: Tx, view: WorkViewEntity): Promise<void> {
    if (view.isDefault)
      await tx.update(WorkViewEntity, { accountId: view.accountId, isDefault: true }, { isDefault: false });
    await tx.upsert(WorkViewEntity, view, ['accountId', 'name']);
  }

  async remove(tx: Tx, accountId: string, name: string): Promise<void> {
    await tx.delete(WorkViewEntity, { accountId, name });
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { ClearanceEntity, ClearanceTemplateEntity } from '#features/placements/clearances/clearance.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of checks and their templates. */
@Injectable()
export class ClearanceStore {
  async insert(tx: Tx, checks: readonly ClearanceEntity[]): Promise<void> {
    await tx.insert(ClearanceEntity, [...checks]);
  }

  /** The check, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<ClearanceEntity> {
    const check = await tx.findOne(ClearanceEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!check) throw new DomainError('NOT_FOUND');
    return check;
  }

  /** All checks of a placement, locked in order of id. */
  lockOf(tx: Tx, placementId: string): Promise<ClearanceEntity[]> {
    return tx.find(ClearanceEntity, {
      where: { placementId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Saves the check with the next version. */
  async save(tx: Tx, check: ClearanceEntity): Promise<void> {
    check.version += 1;
    await tx.save(ClearanceEntity, check);
  }

  /** Keeps the warning that was given of a check's end; no step, so the version stays. */
  async saveWarning(tx: Tx, id: string, lastWarning: number): Promise<void> {
    await tx.update(ClearanceEntity, { id }, { lastWarning });
  }

  /** The template in force; null while the programme has published none. */
  template(tx: Tx, programmeId: string): Promise<ClearanceTemplateEntity | null> {
    return tx.findOne(ClearanceTemplateEntity, { where: { programmeId }, order: { version: 'DESC' } });
  }

  /** Adds a version; two at once collide on its key. */
  async insertTemplate(tx: Tx, template: ClearanceTemplateEntity): Promise<void> {
    await tx.insert(ClearanceTemplateEntity, template);
  }
}

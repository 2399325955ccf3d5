import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import { ProgrammeEntity, ProgrammeVersionEntity } from '#features/parties/programmes/programme.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of programmes. */
@Injectable()
export class ProgrammeStore {
  /** Adds a programme; answers false when the code is taken. */
  async insert(tx: Tx, programme: ProgrammeEntity): Promise<boolean> {
    const added = await tx
      .createQueryBuilder()
      .insert()
      .into(ProgrammeEntity)
      .values(programme)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  async insertVersion(tx: Tx, version: ProgrammeVersionEntity): Promise<void> {
    await tx.insert(ProgrammeVersionEntity, version);
  }

  /** The programme, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<ProgrammeEntity> {
    const programme = await tx.findOne(ProgrammeEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!programme) throw new DomainError('NOT_FOUND');
    return programme;
  }

  /** The programme, held as it is until the transaction ends, beside others who do the same. Throws NOT_FOUND. */
  async hold(tx: Tx, id: string): Promise<ProgrammeEntity> {
    const programme = await tx.findOne(ProgrammeEntity, {
      where: { id },
      lock: { mode: 'pessimistic_read' },
    });
    if (!programme) throw new DomainError('NOT_FOUND', { field: 'programmeId' });
    return programme;
  }

  /** The ids of the open programmes with these codes, by code, held open until the transaction ends. */
  async holdOpen(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const programmes = await tx.find(ProgrammeEntity, {
      where: { code: In([...new Set(codes)]), state: 'OPEN' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_read' },
    });
    return new Map(programmes.map(({ code, id }) => [code, id]));
  }

  /** Saves the programme with the next version. */
  async save(tx: Tx, programme: ProgrammeEntity): Promise<void> {
    programme.version += 1;
    await tx.update(ProgrammeEntity, { id: programme.id }, programme);
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import type { InstitutionFacts } from '#domain/parties/institutions/institution.policy';
import {
  InstitutionEntity,
  InstitutionProgrammeEntity,
} from '#features/parties/institutions/institution.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of institutions. */
@Injectable()
export class InstitutionStore {
  async insert(tx: Tx, institution: InstitutionEntity, programmeIds: readonly string[]): Promise<void> {
    await tx.insert(InstitutionEntity, institution);
    const institutionId = institution.id;
    await tx.insert(
      InstitutionProgrammeEntity,
      programmeIds.map((programmeId) => ({ institutionId, programmeId })),
    );
  }

  /** The institution, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<InstitutionEntity> {
    const institution = await tx.findOne(InstitutionEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!institution) throw new DomainError('NOT_FOUND');
    return institution;
  }

  /** Saves the institution with the next version. */
  async save(tx: Tx, institution: InstitutionEntity): Promise<void> {
    institution.version += 1;
    await tx.update(InstitutionEntity, { id: institution.id }, institution);
  }

  /** What the policies ask of a locked institution. */
  async facts(tx: Tx, institution: InstitutionEntity): Promise<InstitutionFacts> {
    const rows = await tx.findBy(InstitutionProgrammeEntity, { institutionId: institution.id });
    const { id, state, country } = institution;
    return { id, state, country, programmeIds: rows.map(({ programmeId }) => programmeId) };
  }

  /** Those of the programmes that take new people and serve the country; associations are where people send from, too. */
  async openProgrammes(
    tx: Tx,
    ids: readonly string[],
    { country, kind }: Pick<InstitutionEntity, 'country' | 'kind'>,
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM programme WHERE id = ANY($1::uuid[]) AND state = 'OPEN'
          AND ($2 = ANY(heritage_countries) OR ($3 AND $2 = sending_country))`,
      [ids, country, kind === 'ASSOCIATION'],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether ISIC knows the code. */
  async knowsSector(tx: Tx, code: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(`SELECT 1 FROM sector WHERE code = $1`, [code]);
    return rows.length > 0;
  }

  /** Up to `limit` active institutions whose last day has passed, locked; rows that others hold are left for the next time. */
  lockExpired(tx: Tx, today: string, limit: number): Promise<InstitutionEntity[]> {
    return this.lockWhere(tx, `i.state = 'ACTIVE' AND i.valid_until < :day`, today, limit);
  }

  /** … that expire by the day, and whose people were not warned of it yet. */
  lockExpiring(tx: Tx, by: string, limit: number): Promise<InstitutionEntity[]> {
    const condition = `i.state = 'ACTIVE' AND i.valid_until <= :day AND i.warned_of IS DISTINCT FROM i.valid_until`;
    return this.lockWhere(tx, condition, by, limit);
  }

  private lockWhere(tx: Tx, condition: string, day: string, limit: number): Promise<InstitutionEntity[]> {
    return tx
      .createQueryBuilder(InstitutionEntity, 'i')
      .where(condition, { day })
      .orderBy('i.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}

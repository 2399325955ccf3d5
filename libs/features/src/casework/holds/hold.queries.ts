import { Injectable } from '@nestjs/common';
import { Any, DataSource, IsNull, type SelectQueryBuilder } from 'typeorm';
import type { HoldState } from '#domain/casework/holds/hold.rules';
import { type Actor, holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { HoldEntity } from '#features/casework/holds/hold.entity';
import { holdScope } from '#features/casework/holds/hold.scope';
import { HoldSubjects } from '#features/casework/holds/hold-subject.port';
import { PREPARED } from '#platform/db/prepared';

/** Read side of holds. */
@Injectable()
export class HoldQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly subjects: HoldSubjects,
  ) {}

  /** Which of these ids have an open hold; says nothing of who placed it or why. */
  async heldAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.getRepository(HoldEntity).find({
      comment: PREPARED,
      select: { subjectId: true },
      where: { subjectId: Any([...ids]), liftedAt: IsNull() },
    });
    return new Set(rows.map(({ subjectId }) => subjectId));
  }

  /**
   * The 200 newest holds within a safeguarding officer's reach with their reasons, newest first; in one state, or in
   * any. Throws FORBIDDEN.
   */
  async list(actor: Actor, state: HoldState | null): Promise<HoldEntity[]> {
    if (!holdsRole(actor, ['SAFEGUARDING_OFFICER'])) throw new DomainError('FORBIDDEN');
    const rows = this.within(actor).orderBy('h.id', 'DESC').limit(200);
    if (state) rows.andWhere(state === 'OPEN' ? 'h.lifted_at IS NULL' : 'h.lifted_at IS NOT NULL');
    return rows.getMany();
  }

  /** One hold within a safeguarding officer's reach. Throws NOT_FOUND. */
  async visible(actor: Actor, id: string): Promise<HoldEntity> {
    const hold = await this.within(actor).andWhere('h.id = :id', { id }).getOne();
    if (!hold) throw new DomainError('NOT_FOUND');
    return hold;
  }

  private within(actor: Actor): SelectQueryBuilder<HoldEntity> {
    const { sql, parameters } = holdScope(actor, this.subjects);
    return this.dataSource.createQueryBuilder(HoldEntity, 'h').where(sql, parameters);
  }
}

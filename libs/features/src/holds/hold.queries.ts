import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { type Actor, holdsRole } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { HoldEntity } from '#features/holds/hold.entity';

/** Read side of holds. */
@Injectable()
export class HoldQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Which of these ids an open hold lies on; says nothing of who placed it or why. */
  async heldAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource
      .getRepository(HoldEntity)
      .find({ select: { subjectId: true }, where: { subjectId: In([...ids]), liftedAt: IsNull() } });
    return new Set(rows.map(({ subjectId }) => subjectId));
  }

  /** Every open hold with its reason, newest first; for safeguarding officers. Throws FORBIDDEN. */
  async open(actor: Actor): Promise<HoldEntity[]> {
    if (!holdsRole(actor, ['SAFEGUARDING_OFFICER'])) throw new DomainError('FORBIDDEN');
    return this.dataSource
      .getRepository(HoldEntity)
      .find({ where: { liftedAt: IsNull() }, order: { id: 'DESC' }, take: 200 });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Sex } from '#domain/insight/equality/equality';
import type { PersonActor } from '#domain/kernel/actor';
import { EqualityAnswerEntity } from '#features/insight/equality/equality.entity';

/** What people stated about themselves for statistics, each for the person alone. */
@Injectable()
export class EqualityQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The person's own answer; null when there is none, or it was taken back. */
  async ownAnswer({ professionalId }: PersonActor): Promise<Sex | null> {
    if (!professionalId) return null;
    const row = await this.dataSource.getRepository(EqualityAnswerEntity).findOneBy({ professionalId });
    return row?.sex ?? null;
  }
}

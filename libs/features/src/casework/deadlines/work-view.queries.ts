import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import { WorkViewEntity } from '#features/casework/deadlines/work-view.entity';

/** Read side of saved views. */
@Injectable()
export class WorkViewQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The actor's views, by name. */
  own({ accountId }: PersonActor): Promise<WorkViewEntity[]> {
    return this.dataSource
      .getRepository(WorkViewEntity)
      .find({ where: { accountId }, order: { name: 'ASC' } });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '#domain/errors';
import { ProgrammeEntity, ProgrammeVersionEntity } from '#features/programmes/programme.entity';

/** Read side of programmes. */
@Injectable()
export class ProgrammeQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The rules in force, whoever asks. Throws NOT_FOUND. */
  async rules(programmeId: string): Promise<ProgrammeVersionEntity> {
    const rules = await this.dataSource
      .createQueryBuilder(ProgrammeVersionEntity, 'v')
      .innerJoin(ProgrammeEntity, 'p', 'p.id = v.programme_id AND p.rules_version = v.version')
      .where('p.id = :programmeId', { programmeId })
      .getOne();
    if (!rules) throw new DomainError('NOT_FOUND', { field: 'programmeId' });
    return rules;
  }
}

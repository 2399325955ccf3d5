import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import { ProgrammeEntity, ProgrammeVersionEntity } from '#features/parties/programmes/programme.entity';

/** Read side of programmes. Everyone who is signed in may know them and their rules. */
@Injectable()
export class ProgrammeQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The rules in force. Throws NOT_FOUND. */
  async rules(programmeId: string): Promise<ProgrammeVersionEntity> {
    const [rules] = await this.rulesOf([programmeId]);
    if (!rules) throw new DomainError('NOT_FOUND', { field: 'programmeId' });
    return rules;
  }

  /** The rules in force of these programmes, in any order. */
  rulesOf(programmeIds: readonly string[]): Promise<ProgrammeVersionEntity[]> {
    return this.dataSource
      .createQueryBuilder(ProgrammeVersionEntity, 'v')
      .innerJoin(ProgrammeEntity, 'p', 'p.id = v.programme_id AND p.rules_version = v.version')
      .where('p.id = ANY(:ids::uuid[])', { ids: programmeIds })
      .getMany();
  }

  /** One version of the rules, in force or not. Throws NOT_FOUND. */
  async version(programmeId: string, version: number): Promise<ProgrammeVersionEntity> {
    const found = await this.dataSource
      .getRepository(ProgrammeVersionEntity)
      .findOneBy({ programmeId, version });
    if (!found) throw new DomainError('NOT_FOUND');
    return found;
  }

  /** Every version of the rules, newest first. */
  versions(programmeId: string): Promise<ProgrammeVersionEntity[]> {
    return this.dataSource
      .getRepository(ProgrammeVersionEntity)
      .find({ where: { programmeId }, order: { version: 'DESC' } });
  }

  /** A programme. Throws NOT_FOUND. */
  async one(id: string): Promise<ProgrammeEntity> {
    const [programme] = await this.byIds([id]);
    if (!programme) throw new DomainError('NOT_FOUND');
    return programme;
  }

  /** The programmes with these ids, in any order. */
  byIds(ids: readonly string[]): Promise<ProgrammeEntity[]> {
    return this.dataSource.getRepository(ProgrammeEntity).findBy({ id: In([...ids]) });
  }

  /** All programmes, by code: there are a handful. */
  all(): Promise<ProgrammeEntity[]> {
    return this.dataSource.getRepository(ProgrammeEntity).find({ order: { code: 'ASC' } });
  }
}

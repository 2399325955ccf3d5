import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DomainError } from '#domain/errors';
import { InstitutionEntity } from '#features/institutions/institution.entity';

/** Read side of institutions. */
@Injectable()
export class InstitutionQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What other areas need to know of an institution, whoever asks. Throws NOT_FOUND. */
  async facts(id: string): Promise<Pick<InstitutionEntity, 'id' | 'country' | 'state' | 'timeZone'>> {
    const institution = await this.dataSource.getRepository(InstitutionEntity).findOneBy({ id });
    if (!institution) throw new DomainError('NOT_FOUND', { field: 'institutionId' });
    return institution;
  }

  /** The institutions with these ids, whoever asks: for loaders behind rows that were scoped already. */
  byIds(ids: readonly string[]): Promise<InstitutionEntity[]> {
    return this.dataSource.getRepository(InstitutionEntity).findBy({ id: In([...ids]) });
  }
}

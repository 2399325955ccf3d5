import { Injectable } from '@nestjs/common';
import { Any, DataSource, type EntityManager, In } from 'typeorm';
import { type Actor, type PersonActor, STAFF_ROLES } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { assertMaySeeInstitution } from '#domain/parties/institutions/institution.policy';
import type { InstitutionState } from '#domain/parties/institutions/institution.states';
import { staffScope } from '#features/identity/accounts/staff.scope';
import {
  InstitutionEntity,
  InstitutionProgrammeEntity,
} from '#features/parties/institutions/institution.entity';
import { narrow } from '#platform/db/filter';
import { foundIn } from '#platform/db/found-in';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';
import { PREPARED } from '#platform/db/prepared';

/** Which institutions staff look for; what is left out does not matter. */
export interface InstitutionFilter {
  readonly state?: InstitutionState | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly programmeId?: string | null;
  readonly caseOfficerId?: string | null;
  /** Part of the name. */
  readonly text?: string | null;
}

/** Read side of institutions. */
@Injectable()
export class InstitutionQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What other areas need to know of an institution, whoever asks; `on` an open transaction, to read within it. Throws NOT_FOUND. */
  async facts(
    id: string,
    on: EntityManager = this.dataSource.manager,
  ): Promise<Pick<InstitutionEntity, 'id' | 'country' | 'state' | 'timeZone'>> {
    const institution = await on.findOneBy(InstitutionEntity, { id });
    if (!institution) throw new DomainError('NOT_FOUND', { field: 'institutionId' });
    return institution;
  }

  /** The institutions with these ids, whoever asks: for loaders behind rows that were scoped already. */
  byIds(ids: readonly string[]): Promise<InstitutionEntity[]> {
    return this.dataSource
      .getRepository(InstitutionEntity)
      .find({ comment: PREPARED, where: { id: Any([...ids]) } });
  }

  /** The programmes in which these institutions take part. */
  programmesOf(ids: readonly string[]): Promise<InstitutionProgrammeEntity[]> {
    return this.dataSource.getRepository(InstitutionProgrammeEntity).findBy({ institutionId: In([...ids]) });
  }

  /** An institution that the actor may see. Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<InstitutionEntity> {
    const [[institution], programmes] = await Promise.all([this.byIds([id]), this.programmesOf([id])]);
    if (!institution) throw new DomainError('NOT_FOUND');
    const programmeIds = programmes.map(({ programmeId }) => programmeId);
    assertMaySeeInstitution(actor, { ...institution, programmeIds });
    return institution;
  }

  /** An institution that is active, for anyone. Throws NOT_FOUND. */
  async active(id: string): Promise<InstitutionEntity> {
    const [institution] = await this.byIds([id]);
    if (institution?.state !== 'ACTIVE') throw new DomainError('NOT_FOUND');
    return institution;
  }

  /** The institutions for which the actor speaks, by name. */
  mine(actor: PersonActor): Promise<InstitutionEntity[]> {
    const id = In(actor.memberships.map(({ institutionId }) => institutionId));
    return this.dataSource
      .getRepository(InstitutionEntity)
      .find({ where: { id }, order: { name: 'ASC', id: 'ASC' } });
  }

  /** The institutions that the actor's staff grants reach, those that have waited longest first. */
  async list(
    actor: PersonActor,
    filter: InstitutionFilter,
    request: PageRequest,
  ): Promise<Page<InstitutionEntity>> {
    const scope = staffScope(actor, STAFF_ROLES, PLACES);
    const query = this.dataSource
      .createQueryBuilder(InstitutionEntity, 'i')
      .where(scope.sql, scope.parameters)
      .orderBy('i.applied_at')
      .addOrderBy('i.id')
      .limit(pageSize(request) + 1);
    narrow(query, CONDITIONS, filter);
    if (request.after) {
      const [appliedAt, id] = decodeCursor(request.after, 2);
      query.andWhere('(i.applied_at, i.id) > (:appliedAt::timestamptz, :id::uuid)', { appliedAt, id });
    }
    return toPage(await query.getMany(), request, (row) => [row.appliedAt.toISOString(), row.id]);
  }
}

const takesPart = (parameter: string): string =>
  `EXISTS (SELECT FROM institution_programme x WHERE x.institution_id = i.id AND x.programme_id = ${parameter})`;
const PLACES = { programme: takesPart, country: 'i.country' };

const CONDITIONS: Readonly<Record<keyof InstitutionFilter, string>> = {
  state: 'i.state = :state',
  country: 'i.country = :country',
  programmeId: takesPart(':programmeId'),
  caseOfficerId: 'i.case_officer_id = :caseOfficerId',
  text: foundIn('i.search_name', ':text'),
};

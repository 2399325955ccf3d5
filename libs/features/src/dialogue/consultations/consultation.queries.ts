import { Injectable } from '@nestjs/common';
import { Any, Brackets, DataSource } from 'typeorm';
import { assertMaySeeConsultation } from '#domain/dialogue/consultations/consultation.policy';
import type { ConsultationState } from '#domain/dialogue/consultations/consultation.states';
import { type Actor, STAFF_ROLES } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import { narrow } from '#platform/db/filter';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** Which consultations somebody looks for; what is left out does not matter. */
export interface ConsultationFilter {
  readonly states?: readonly ConsultationState[] | null;
  /** The country that asks, ISO 3166-1 alpha-2. */
  readonly country?: string | null;
}

const CONDITIONS: Readonly<Record<keyof ConsultationFilter, string>> = {
  states: 'c.state IN (:...states)',
  country: 'c.country = :country',
};

/** Read side of consultations: everybody reads what has opened, those who work on it what is prepared. */
@Injectable()
export class ConsultationQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Consultations that the actor may see, those that open last first. */
  async list(
    actor: Actor,
    filter: ConsultationFilter,
    request: PageRequest,
  ): Promise<Page<ConsultationEntity>> {
    const scope = staffScope(actor, STAFF_ROLES, { programme: 'c.programme_id', country: 'c.country' });
    const query = this.dataSource
      .createQueryBuilder(ConsultationEntity, 'c')
      .where(
        new Brackets((seen) =>
          seen
            .where('c.opened_at IS NOT NULL')
            .orWhere('c.institution_id = ANY(:institutions)', { institutions: institutionsOf(actor) })
            .orWhere(scope.sql, scope.parameters),
        ),
      )
      .orderBy('c.opens_on', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(pageSize(request) + 1);
    narrow(query, CONDITIONS, filter);
    if (request.after) {
      const [opensOn, id] = decodeCursor(request.after, 2);
      query.andWhere('(c.opens_on, c.id) < (:opensOn::date, :id::uuid)', { opensOn, id });
    }
    return toPage(await query.getMany(), request, (row) => [row.opensOn, row.id]);
  }

  /** A consultation that the actor may see. Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<ConsultationEntity> {
    const consultation = await this.dataSource.getRepository(ConsultationEntity).findOneBy({ id });
    if (!consultation) throw new DomainError('NOT_FOUND');
    assertMaySeeConsultation(actor, consultation);
    return consultation;
  }

  /** The consultations with these ids, whoever asks: for loaders behind rows that were scoped already. */
  byIds(ids: readonly string[]): Promise<ConsultationEntity[]> {
    return this.dataSource.getRepository(ConsultationEntity).findBy({ id: Any([...ids]) });
  }
}

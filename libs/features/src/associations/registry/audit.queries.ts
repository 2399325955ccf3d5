import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { whoIsAtAudit } from '#domain/associations/registry/audit.policy';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { InstitutionFacts } from '#domain/parties/institutions/institution.policy';
import { SafeguardingAuditEntity } from '#features/associations/registry/audit.entity';
import { bodiesSql } from '#features/associations/registry/body.sql';
import { staffScope } from '#features/identity/accounts/staff.scope';

/** A self-audit with the body that it is about. */
export interface AuditRow {
  readonly audit: SafeguardingAuditEntity;
  readonly body: InstitutionFacts & { readonly name: string };
}

/** Self-audits that wait for an officer and are listed. */
const MOST_WAITING = 100;

const PLACES = {
  programme: (parameter: string) =>
    `EXISTS (SELECT FROM institution_programme x WHERE x.institution_id = a.institution_id AND x.programme_id = ${parameter})`,
  country: 'a.country',
};

/** Read side of self-audits. */
@Injectable()
export class AuditQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The self-audits of a body, the one on which it works first, then those that were rated, newest first. Throws NOT_FOUND. */
  async ofBody(actor: PersonActor, institutionId: string): Promise<AuditRow[]> {
    const [body] = await this.bodies([institutionId]);
    if (!body) throw new DomainError('NOT_FOUND');
    whoIsAtAudit(actor, body);
    const audits = await this.dataSource.getRepository(SafeguardingAuditEntity).find({
      where: { institutionId },
      order: { changedAt: 'DESC' },
      take: MOST_WAITING,
    });
    const isOpen = ({ state }: SafeguardingAuditEntity): boolean =>
      state === 'DRAFT' || state === 'SUBMITTED';
    return [...audits.filter(isOpen), ...audits.filter((audit) => !isOpen(audit))].map((audit) => ({
      audit,
      body,
    }));
  }

  /** The self-audits that wait for the actor, the oldest first. */
  async toRate(actor: PersonActor): Promise<AuditRow[]> {
    const scope = staffScope(actor, ['SAFEGUARDING_OFFICER'], PLACES);
    const audits = await this.dataSource
      .createQueryBuilder(SafeguardingAuditEntity, 'a')
      .where(scope.sql, scope.parameters)
      .andWhere(`a.state = 'SUBMITTED'`)
      .orderBy('a.changedAt')
      .limit(MOST_WAITING)
      .getMany();
    const bodies = await this.bodies(audits.map(({ institutionId }) => institutionId));
    return audits.flatMap((audit) => {
      const body = bodies.find(({ id }) => id === audit.institutionId);
      return body ? [{ audit, body }] : [];
    });
  }

  private bodies(ids: readonly string[]): Promise<AuditRow['body'][]> {
    return this.dataSource.query(bodiesSql('$1'), [ids]);
  }
}

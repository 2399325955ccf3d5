import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import type { InstitutionFacts } from '#domain/parties/institutions/institution.policy';
import { SafeguardingAuditEntity } from '#features/associations/registry/audit.entity';
import { bodiesSql } from '#features/associations/registry/body.sql';
import type { Tx } from '#platform/db/tx';

/** Write side of self-audits. */
@Injectable()
export class AuditStore {
  async insert(tx: Tx, audit: SafeguardingAuditEntity): Promise<void> {
    await tx.insert(SafeguardingAuditEntity, audit);
  }

  /** The body, for its facts. Throws NOT_FOUND. */
  async body(tx: Tx, id: string): Promise<InstitutionFacts> {
    const [body] = await tx.query<InstitutionFacts[]>(bodiesSql('$1'), [[id]]);
    if (!body) throw new DomainError('NOT_FOUND');
    return body;
  }

  /** The self-audit on which a body works, locked; null when it works on none. */
  lockOpen(tx: Tx, institutionId: string): Promise<SafeguardingAuditEntity | null> {
    return tx.findOne(SafeguardingAuditEntity, {
      where: { institutionId, state: In(['DRAFT', 'SUBMITTED']) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Saves the self-audit with the next version. */
  async save(tx: Tx, audit: SafeguardingAuditEntity): Promise<void> {
    audit.version += 1;
    await tx.update(SafeguardingAuditEntity, { id: audit.id }, audit);
  }

  /** The ratings of a body that count, locked: a new one ends them. */
  lockRated(tx: Tx, institutionId: string): Promise<SafeguardingAuditEntity[]> {
    return tx.find(SafeguardingAuditEntity, {
      where: { institutionId, state: 'RATED' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Up to `limit` ratings whose last day has passed, locked; rows that others hold are left. */
  lockEnded(tx: Tx, today: string, limit: number): Promise<SafeguardingAuditEntity[]> {
    return tx
      .createQueryBuilder(SafeguardingAuditEntity, 'a')
      .where(`a.state = 'RATED' AND a.valid_until < :today`, { today })
      .orderBy('a.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { asTyped, paperText, type SharedFact, sharedFacts } from '#domain/placements/papers/paper.rules';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { PaperEntity } from '#features/placements/papers/paper.entity';

/** What the public check says: whether the paper holds, and what its holder lets it say. */
export interface PaperCheck {
  readonly isValid: boolean;
  readonly facts: readonly SharedFact[];
}

/** Somebody who has signed, and for which side. */
interface Signer {
  readonly side: 'FOCAL_POINT' | 'APPROVER';
  readonly name: string;
}

const COLUMNS = { programme: 'x.programme_id', country: 'x.country' };
const READERS = ['CASE_OFFICER', 'APPROVER'] as const;

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Read side of papers: their holders, the staff of their programme, and the public check. */
@Injectable()
export class PaperQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The papers that the actor may see, newest first: their own, and for staff those of a placement. */
  async list(actor: Actor, placementId?: string | null): Promise<PaperEntity[]> {
    const query = this.scoped(actor).orderBy('x.id', 'DESC').limit(100);
    if (placementId) query.andWhere('x.placement_id = :placementId', { placementId });
    return query.getMany();
  }

  /** The paper, if the actor may see it. Throws NOT_FOUND. */
  async visible(actor: Actor, id: string): Promise<PaperEntity> {
    const paper = await this.scoped(actor).andWhere('x.id = :id', { id }).getOne();
    if (!paper) throw new DomainError('NOT_FOUND');
    return paper;
  }

  /** Who has signed the work plan that was agreed last for the institution and for IOM; nobody whose account is gone. */
  signers(placementId: string): Promise<Signer[]> {
    return this.dataSource.query<Signer[]>(
      `SELECT s.signatory AS side, a.display_name AS name
         FROM plan_signature s JOIN account a ON a.id = s.account_id
        WHERE s.placement_id = $1 AND s.signatory IN ('FOCAL_POINT', 'APPROVER')
          AND s.plan_version = (SELECT max(plan_version) FROM plan_signature WHERE placement_id = $1)
          AND a.display_name <> ''
        ORDER BY s.signatory DESC`,
      [placementId],
    );
  }

  /**
   * Checks a paper by what is printed on it. A number that does not exist, a wrong code and a revoked paper answer
   * alike.
   */
  async check(number: string, code: string): Promise<PaperCheck> {
    const paper = await this.dataSource.getRepository(PaperEntity).findOneBy({ number: asTyped(number) });
    const isSame = timingSafeEqual(sha256(asTyped(paper?.code ?? '')), sha256(asTyped(code)));
    if (!paper || !isSame || paper.revokedAt || !isUntouched(paper)) return { isValid: false, facts: [] };
    return { isValid: true, facts: sharedFacts(paper.facts, paper.shared) };
  }

  private scoped(actor: Actor) {
    const staff = staffScope(actor, READERS, COLUMNS);
    return this.dataSource
      .createQueryBuilder(PaperEntity, 'x')
      .where(`(x.professional_id = :me OR ${staff.sql})`, {
        ...staff.parameters,
        me: actor.kind === 'person' ? actor.professionalId : null,
      });
  }
}

/** A row that someone changed behind the product's back no longer has its digest. */
const isUntouched = ({ kind, number, facts, digest }: PaperEntity): boolean =>
  sha256(paperText(kind, number, facts)).toString('hex') === digest;

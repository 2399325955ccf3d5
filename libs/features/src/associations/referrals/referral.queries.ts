import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { assertPartIn, mayReadWords } from '#domain/associations/referrals/referral.policy';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { ReferralEntity } from '#features/associations/referrals/referral.entity';
import { ReferralSealService } from '#features/associations/referrals/referral-seal.service';
import { bodiesSql } from '#features/associations/registry/body.sql';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** Which referrals: those that the actor's institutions have written, or those that were sent to them. */
export const REFERRAL_BOXES = ['WRITTEN', 'RECEIVED'] as const;
export type ReferralBox = (typeof REFERRAL_BOXES)[number];

/** A referral with what its bodies and its service are called, and its code for those who may read it. */
export interface ReferralRow {
  readonly referral: ReferralEntity;
  readonly senderName: string;
  readonly receiverName: string;
  readonly serviceName: string;
  readonly caseRef: string | null;
}

const OF_BOX: Readonly<Record<ReferralBox, string>> = {
  WRITTEN: 'r.sender_id = ANY(:own)',
  RECEIVED: 'r.receiver_id = ANY(:own) AND r.sent_at IS NOT NULL',
};

/** A referral has no programme: it is reached by officers of its country in every programme. */
const PLACES = { programme: () => 'TRUE', country: 'r.country' };

/** Regions of a country that are listed. */
const MOST_REGIONS = 300;

/** Read side of referrals: for the two bodies, and for safeguarding officers what is late or was sent without consent. */
@Injectable()
export class ReferralQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: ReferralSealService,
  ) {}

  /** One referral. Throws NOT_FOUND. */
  async one(actor: PersonActor, id: string): Promise<ReferralRow> {
    const referral = await this.dataSource.getRepository(ReferralEntity).findOneBy({ id });
    if (!referral) throw new DomainError('NOT_FOUND');
    assertPartIn(actor, referral);
    const [row] = await this.complete(actor, [referral]);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** The referrals of the actor's institutions, newest first. */
  ofBox(actor: PersonActor, box: ReferralBox, request: PageRequest): Promise<Page<ReferralRow>> {
    return this.page(actor, OF_BOX[box], { own: institutionsOf(actor) }, request);
  }

  /** What a safeguarding officer must look at, newest first: late, or sent without consent. */
  toWatch(actor: PersonActor, request: PageRequest): Promise<Page<ReferralRow>> {
    const { sql, parameters } = staffScope(actor, ['SAFEGUARDING_OFFICER'], PLACES);
    const watched = `(r.escalated_at IS NOT NULL OR (r.basis = 'VITAL_INTEREST' AND r.sent_at IS NOT NULL))`;
    return this.page(actor, `${sql} AND ${watched} AND r.state IN ('SENT', 'ACCEPTED')`, parameters, request);
  }

  /** The regions of a country that the directory knows. */
  async regions(country: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ region: string }[]>(
      `SELECT DISTINCT region FROM service_place WHERE country = $1 ORDER BY region LIMIT ${MOST_REGIONS}`,
      [country],
    );
    return rows.map(({ region }) => region);
  }

  private async page(
    actor: PersonActor,
    condition: string,
    parameters: Readonly<Record<string, unknown>>,
    request: PageRequest,
  ): Promise<Page<ReferralRow>> {
    const query = this.dataSource
      .createQueryBuilder(ReferralEntity, 'r')
      .where(condition, parameters)
      .orderBy('r.written_at', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(pageSize(request) + 1);
    if (request.after) {
      const [at, id] = decodeCursor(request.after, 2);
      query.andWhere('(r.written_at, r.id) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    const rows = await this.complete(actor, await query.getMany());
    return toPage(rows, request, ({ referral }) => [referral.writtenAt.toISOString(), referral.id]);
  }

  private async complete(actor: Actor, referrals: readonly ReferralEntity[]): Promise<ReferralRow[]> {
    if (referrals.length === 0) return [];
    const ids = [...new Set(referrals.flatMap(({ senderId, receiverId }) => [senderId, receiverId]))];
    const [bodies, services] = await Promise.all([
      this.namesOf(bodiesSql('$1'), ids),
      this.namesOf(
        'SELECT id, name FROM service WHERE id = ANY($1::uuid[])',
        referrals.map(({ serviceId }) => serviceId),
      ),
    ]);
    return referrals.map((referral) => ({
      referral,
      senderName: bodies.get(referral.senderId) ?? '',
      receiverName: bodies.get(referral.receiverId) ?? '',
      serviceName: services.get(referral.serviceId) ?? '',
      caseRef: mayReadWords(actor, referral) ? (this.seals.open(referral)?.caseRef ?? null) : null,
    }));
  }

  private async namesOf(sql: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.query<{ id: string; name: string }[]>(sql, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { type Actor, STAFF_ROLES } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import {
  CandidacyEntity,
  CandidacyMessageEntity,
  CandidacyNoteEntity,
  PanelMemberEntity,
} from '#features/marketplace/candidacies/candidacy.entity';
import { InterviewOfferEntity } from '#features/marketplace/candidacies/interview-offer.entity';
import { narrow } from '#platform/db/filter';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';
import { type HangingRow, rowsByKind } from '#platform/db/rows-by-kind';

/** Which candidacies of those that one may see. */
export interface CandidacyFilter {
  readonly needId?: string | null;
  readonly professionalId?: string | null;
  readonly states?: readonly CandidacyState[] | null;
  readonly programmeId?: string | null;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country?: string | null;
}

const COLUMNS = { programme: 'c.programme_id', country: 'c.country' };
const CONDITIONS: Readonly<Record<keyof CandidacyFilter, string>> = {
  needId: 'c.need_id = :needId',
  professionalId: 'c.professional_id = :professionalId',
  states: 'c.state = ANY(:states)',
  programmeId: 'c.programme_id = :programmeId',
  country: 'c.country = :country',
};
const PAST_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Every kind of row that hangs on a candidacy, in the order in which people read them. */
const KINDS = {
  panel: [PanelMemberEntity, { accountId: 'ASC' }],
  notes: [CandidacyNoteEntity, { id: 'ASC' }],
  messages: [CandidacyMessageEntity, { id: 'ASC' }],
  offers: [InterviewOfferEntity, { offeredAt: 'ASC' }],
} as const;
export type CandidacyKind = keyof typeof KINDS;
export type CandidacyRow<K extends CandidacyKind> = HangingRow<(typeof KINDS)[K]>;

/** Read side of candidacies; everything begins with what the actor may see. */
@Injectable()
export class CandidacyQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The candidacy, if the actor may see it. Throws NOT_FOUND. */
  async visible(actor: Actor, id: string): Promise<CandidacyEntity> {
    const candidacy = await this.scoped(actor).andWhere('c.id = :id', { id }).getOne();
    if (!candidacy) throw new DomainError('NOT_FOUND');
    return candidacy;
  }

  /** The candidacies that the actor may see, newest first. */
  async page(actor: Actor, filter: CandidacyFilter, request: PageRequest): Promise<Page<CandidacyEntity>> {
    const before = request.after ? String(decodeCursor(request.after, 1)[0]) : PAST_ALL;
    const query = this.scoped(actor).andWhere('c.id < :before', { before }).orderBy('c.id', 'DESC');
    narrow(query, CONDITIONS, filter);
    return toPage(await query.limit(pageSize(request) + 1).getMany(), request, ({ id }) => [id]);
  }

  /** Candidacies by id, whoever asks: for loaders behind rows that were scoped already. */
  byIds(ids: readonly string[]): Promise<CandidacyEntity[]> {
    return this.dataSource.getRepository(CandidacyEntity).findBy({ id: In([...ids]) });
  }

  /** What hangs on candidacies, for loaders behind rows that were scoped already: the rows of these kinds, each kind in its order; one statement for all of them. */
  hanging<K extends CandidacyKind>(
    kinds: readonly K[],
    ids: readonly string[],
  ): Promise<ReadonlyMap<K, CandidacyRow<K>[]>> {
    return rowsByKind(this.dataSource, KINDS, kinds, 'candidacyId', ids);
  }

  private scoped(actor: Actor): SelectQueryBuilder<CandidacyEntity> {
    const staff = staffScope(actor, STAFF_ROLES, COLUMNS);
    return this.dataSource
      .createQueryBuilder(CandidacyEntity, 'c')
      .where(
        `(c.professional_id = :me OR (c.institution_id = ANY(:institutions) AND c.state <> 'DISMISSED') OR ${staff.sql})`,
        {
          ...staff.parameters,
          me: actor.kind === 'person' ? actor.professionalId : null,
          institutions: institutionsOf(actor),
        },
      );
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { assertMayReadConcern } from '#domain/casework/concerns/concern.policy';
import type { ConcernState } from '#domain/casework/concerns/concern.states';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { ConcernEntity, ConcernEntryEntity } from '#features/casework/concerns/concern.entity';
import { type ConcernEntryWords, ConcernSealService } from '#features/casework/concerns/concern-seal.service';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** An entry as an officer reads it. */
export interface ConcernEntry extends ConcernEntryWords {
  readonly concernId: string;
  readonly number: number;
  readonly writtenAt: Date;
}

/** Read side of concerns; for safeguarding officers and nobody else. */
@Injectable()
export class ConcernQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: ConcernSealService,
  ) {}

  /** The concern, if the officer may read it. Throws NOT_FOUND. */
  async visible(actor: Actor, id: string): Promise<ConcernEntity> {
    const concern = await this.dataSource.getRepository(ConcernEntity).findOneBy({ id });
    if (!concern) throw new DomainError('NOT_FOUND');
    assertMayReadConcern(actor, concern);
    return concern;
  }

  /** The concerns of the officer's countries, newest first. */
  async page(
    actor: Actor,
    states: readonly ConcernState[] | null | undefined,
    request: PageRequest,
  ): Promise<Page<ConcernEntity>> {
    const countries = officerCountries(actor);
    const query = this.dataSource
      .createQueryBuilder(ConcernEntity, 'c')
      .where(`(:everywhere OR c.country = ANY(:countries) OR (c.country IS NULL AND :officer))`, {
        everywhere: countries.includes(null),
        countries,
        officer: countries.length > 0,
      })
      .orderBy('c.received_at', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(pageSize(request) + 1);
    if (states?.length) query.andWhere('c.state = ANY(:states)', { states });
    if (request.after) {
      const [receivedAt, id] = decodeCursor(request.after, 2);
      query.andWhere('(c.received_at, c.id) < (:receivedAt, :id)', { receivedAt, id });
    }
    return toPage(await query.getMany(), request, (c) => [c.receivedAt.toISOString(), c.id]);
  }

  /** What was reported and noted, oldest first; for concerns that were scoped already. */
  async entries(concernIds: readonly string[]): Promise<ConcernEntry[]> {
    const rows = await this.dataSource
      .getRepository(ConcernEntryEntity)
      .find({ where: { concernId: In([...concernIds]) }, order: { number: 'ASC' } });
    return rows.map(({ concernId, number, writtenAt, sealed }) => ({
      ...this.seals.open(concernId, sealed),
      concernId,
      number,
      writtenAt,
    }));
  }
}

/** The countries for which the actor is a safeguarding officer; null means every country. */
function officerCountries(actor: Actor): (string | null)[] {
  if (actor.kind !== 'person') return [];
  return actor.staff.filter(({ role }) => role === 'SAFEGUARDING_OFFICER').map(({ country }) => country);
}

import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import {
  assertMaySeeProfessional,
  type ProfessionalFacts,
  PROFILE_READERS,
} from '#domain/parties/professionals/professional.policy';
import type { ProfessionalState } from '#domain/parties/professionals/professional.states';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { narrow } from '#platform/db/filter';
import { foundIn, longestWord } from '#platform/db/found-in';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** Which professionals staff look for; what is left out does not matter. */
export interface ProfessionalFilter {
  readonly state?: ProfessionalState | null;
  /** Country of heritage, ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly programmeId?: string | null;
  /** ESCO concept URI. */
  readonly skillUri?: string | null;
  /** Words of the name or of the headline, in any order. */
  readonly text?: string | null;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Read side of professionals. */
@Injectable()
export class ProfessionalQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The professional that the actor is. Throws NOT_FOUND. */
  async own(actor: PersonActor): Promise<ProfessionalEntity> {
    return this.one(actor, actor.professionalId ?? BEFORE_ALL);
  }

  /** A professional whom the actor may see. Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<ProfessionalEntity> {
    const [[professional], [facts]] = await Promise.all([this.byIds([id]), this.places([id])]);
    if (!professional || !facts) throw new DomainError('NOT_FOUND');
    assertMaySeeProfessional(actor, facts);
    return professional;
  }

  /** Where these professionals belong: what the policies ask. */
  places(ids: readonly string[]): Promise<ProfessionalFacts[]> {
    return this.dataSource.query<ProfessionalFacts[]>(
      `SELECT id AS "professionalId",
              ARRAY(SELECT programme_id FROM programme_enrolment WHERE professional_id = id) AS "programmeIds",
              ARRAY(SELECT country::text FROM professional_heritage WHERE professional_id = id) AS countries
         FROM unnest($1::uuid[]) AS id`,
      [ids],
    );
  }

  /** The professionals with these ids, whoever asks: for loaders behind rows that were scoped already. */
  byIds(ids: readonly string[]): Promise<ProfessionalEntity[]> {
    return this.dataSource.getRepository(ProfessionalEntity).findBy({ id: In([...ids]) });
  }

  /** The professionals whom the actor's staff grants reach, without those who were erased, oldest first. */
  async list(
    actor: PersonActor,
    filter: ProfessionalFilter,
    request: PageRequest,
  ): Promise<Page<ProfessionalEntity>> {
    const scope = staffScope(actor, PROFILE_READERS, PROFESSIONAL_PLACES);
    const query = this.dataSource
      .createQueryBuilder(ProfessionalEntity, 'p')
      .where(scope.sql, scope.parameters)
      .andWhere(`p.state <> 'ERASED'`)
      .andWhere('p.id > :after', { after: request.after ? decodeCursor(request.after, 1)[0] : BEFORE_ALL })
      .orderBy('p.id')
      .limit(pageSize(request) + 1);
    narrow(query, CONDITIONS, filter);
    return toPage(await query.getMany(), request, (row) => [row.id]);
  }
}

const takesPart = (parameter: string): string =>
  `EXISTS (SELECT FROM programme_enrolment e WHERE e.professional_id = p.id AND e.programme_id = ${parameter})`;
const comesFrom = (parameter: string): string =>
  `EXISTS (SELECT FROM professional_heritage h WHERE h.professional_id = p.id AND h.country = ${parameter})`;
/** Where a professional `p` belongs, for the reach of staff. */
export const PROFESSIONAL_PLACES = { programme: takesPart, country: comesFrom };

const NAME_AND_HEADLINE = `(SELECT concat(a.search_name, ' ', p.search_headline) FROM account a WHERE a.id = p.account_id)`;

const CONDITIONS: Readonly<Record<keyof ProfessionalFilter, string>> = {
  state: 'p.state = :state',
  country: comesFrom(':country'),
  programmeId: takesPart(':programmeId'),
  skillUri: `EXISTS (SELECT FROM professional_skill s JOIN concept own ON own.id = s.skill_id
                      JOIN concept c ON c.id = coalesce(own.replaced_by_id, own.id)
                      WHERE s.professional_id = p.id AND c.uri = :skillUri)`,
  text: `p.id IN (SELECT h.id FROM professional h WHERE h.search_headline LIKE ${longestWord(':text')}
            UNION SELECT n.professional_id FROM account n WHERE n.search_name LIKE ${longestWord(':text')})
         AND ${foundIn(NAME_AND_HEADLINE, ':text')}`,
};

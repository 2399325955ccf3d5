import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type Actor, STAFF_ROLES } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { MatchEntity, MatchListEntity } from '#features/marketplace/matching/match.entity';
import { MatchCandidacies } from '#features/marketplace/matching/match-candidacies.port';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { PROFESSIONAL_PLACES } from '#features/parties/professionals/professional.queries';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** A pair in the list of a need, for whoever is not of this area. */
export type MatchRow = Readonly<MatchEntity>;

/** Read side of matches; everything begins with what the actor may see. */
@Injectable()
export class MatchQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly needs: NeedQueries,
    private readonly candidacies: MatchCandidacies,
  ) {}

  /** The list of a need as it is shown, for its institution and staff. Throws NOT_FOUND for others. */
  async ofNeed(actor: Actor, needId: string, request: PageRequest): Promise<Page<MatchEntity>> {
    await this.assertMaySeeList(actor, needId);
    const after = request.after ? Number(decodeCursor(request.after, 1)[0]) : 0;
    const rows = await this.dataSource
      .createQueryBuilder(MatchEntity, 'm')
      .where('m.need_id = :needId AND m.place > :after', { needId, after })
      .orderBy('m.place')
      .limit(pageSize(request) + 1)
      .getMany();
    return toPage(rows, request, ({ place }) => [place]);
  }

  /** These people in the list of a need, in any order. For those who may see the list. */
  ofPeople(needId: string, professionalIds: readonly string[]): Promise<MatchRow[]> {
    return this.dataSource
      .getRepository(MatchEntity)
      .findBy({ needId, professionalId: In([...professionalIds]) });
  }

  /** The open needs whose lists hold a professional, best first. */
  async ofProfessional(professionalId: string, request: PageRequest): Promise<Page<MatchEntity>> {
    const query = this.dataSource
      .createQueryBuilder(MatchEntity, 'm')
      .innerJoin('need', 'n', `n.id = m.need_id AND n.state = 'PUBLISHED'`)
      .where('m.professional_id = :professionalId', { professionalId })
      .orderBy('m.score', 'DESC')
      .addOrderBy('m.need_id')
      .limit(pageSize(request) + 1);
    if (request.after) {
      const [score, needId] = decodeCursor(request.after, 2);
      query.andWhere('(m.score < :score OR (m.score = :score AND m.need_id > :needId))', { score, needId });
    }
    return toPage(await query.getMany(), request, ({ score, needId }) => [score, needId]);
  }

  /** The lists of these needs: what they were made of. For loaders behind needs that were scoped already. */
  listsOf(needIds: readonly string[]): Promise<MatchListEntity[]> {
    return this.dataSource.getRepository(MatchListEntity).findBy({ needId: In([...needIds]) });
  }

  /** Whether a professional is in the list of a need now, or has an open candidacy for it. */
  async isBeforeHost(needId: string, professionalId: string): Promise<boolean> {
    const [row] = await this.dataSource.query<{ found: boolean }[]>(
      `SELECT EXISTS (SELECT FROM match WHERE need_id = $1 AND professional_id = $2)
           OR ${this.candidacies.hasOpenCandidate('$1', '$2')} AS found`,
      [needId, professionalId],
    );
    return row?.found ?? false;
  }

  /** Throws NOT_FOUND unless the actor belongs to the need's institution or is staff that reaches it. */
  async assertMaySeeList(actor: Actor, needId: string): Promise<void> {
    const { needs } = this;
    if (!(await needs.isHostOf(actor, needId)) && !(await needs.isStaffOf(actor, needId)))
      throw new DomainError('NOT_FOUND');
  }

  /**
   * Whether the actor is staff whose reach holds the need, and the person: by the person's own programmes and
   * countries, or because the person is in the list or has a candidacy.
   */
  async isStaffOfPair(actor: Actor, needId: string, professionalId: string): Promise<boolean> {
    if (!(await this.needs.isStaffOf(actor, needId))) return false;
    const { sql, parameters } = staffScope(actor, STAFF_ROLES, PROFESSIONAL_PLACES);
    return this.dataSource
      .createQueryBuilder('professional', 'p')
      .where('p.id = :professionalId', { professionalId })
      .andWhere(
        `(${sql} OR EXISTS (SELECT FROM match m WHERE m.need_id = :needId AND m.professional_id = p.id)
          OR ${this.candidacies.hasCandidate(':needId', 'p.id')})`,
        { ...parameters, needId },
      )
      .getExists();
  }
}

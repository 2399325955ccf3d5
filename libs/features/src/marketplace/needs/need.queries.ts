import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { type Actor, STAFF_ROLES } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { NeedState } from '#domain/marketplace/needs/need.states';
import type { Modality } from '#domain/reference/vocabulary';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import {
  NeedDecisionEntity,
  NeedEntity,
  NeedTemplateEntity,
  NeedVersionEntity,
} from '#features/marketplace/needs/need.entity';
import { NeedCases } from '#features/marketplace/needs/need-cases.port';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** A need, for whoever is not of this area. */
export type NeedRow = Readonly<NeedEntity>;

/** Which needs of those that one may see. */
export interface NeedFilter {
  readonly states?: readonly NeedState[] | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly institutionId?: string | null;
  readonly programmeId?: string | null;
  /** ISIC code or the beginning of one. */
  readonly sector?: string | null;
  readonly modality?: Modality | null;
  /** First and last day of its publication, in UTC. */
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
  /** Words in title or objective. */
  readonly text?: string | null;
}

/** Which of the needs that everyone may see. */
export type OpenNeedFilter = Pick<NeedFilter, 'country' | 'text' | 'modality' | 'institutionId'>;

/** A need and its institution by name. */
export interface SubjectRow {
  readonly needId: string;
  readonly title: string;
  readonly institution: string;
  /** IANA time zone of the institution. */
  readonly timeZone: string;
}

const COLUMNS = { programme: 'n.programme_id', country: 'n.country' };
const PAST_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Read side of needs; everything begins with what the actor may see. */
@Injectable()
export class NeedQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: NeedCases,
  ) {}

  /** The need, if the actor may see it; whoever has applied can still see what for. Throws NOT_FOUND. */
  async visible(actor: Actor, id: string): Promise<NeedEntity> {
    const applied = this.cases.hasCandidate('n.id', ':professional');
    const need = await this.scoped(actor, applied).andWhere('n.id = :id', { id }).getOne();
    if (!need) throw new DomainError('NOT_FOUND');
    return need;
  }

  /** The needs that the actor may see, newest first. */
  page(actor: Actor, filter: NeedFilter, request: PageRequest): Promise<Page<NeedEntity>> {
    return newestFirst(this.scoped(actor), filter, request);
  }

  /** What these needs and their institutions are called, for callers who may see something of them. */
  subjects(needIds: readonly string[]): Promise<SubjectRow[]> {
    return this.dataSource.query<SubjectRow[]>(
      `SELECT n.id AS "needId", n.title, i.name AS institution, i.time_zone AS "timeZone"
         FROM need n JOIN institution i ON i.id = n.institution_id WHERE n.id = ANY($1::uuid[])`,
      [needIds],
    );
  }

  /** The needs that are published, for anyone, newest first. */
  open(filter: OpenNeedFilter, request: PageRequest): Promise<Page<NeedEntity>> {
    return newestFirst(this.published(), filter, request);
  }

  /** Which needs are published and since when, for anyone: the newest, `most` of them. */
  openIds(most: number): Promise<Pick<NeedRow, 'id' | 'publishedAt'>[]> {
    return this.published().select(['n.id', 'n.publishedAt']).orderBy('n.id', 'DESC').limit(most).getMany();
  }

  /** Those of these needs that are published, for anyone. */
  openAmong(ids: readonly string[]): Promise<NeedEntity[]> {
    return this.published().andWhere('n.id = ANY(:ids)', { ids }).getMany();
  }

  /** A published need, for anyone. Throws NOT_FOUND. */
  async openOne(id: string): Promise<NeedEntity> {
    const need = await this.published().andWhere('n.id = :id', { id }).getOne();
    if (!need) throw new DomainError('NOT_FOUND');
    return need;
  }

  /** What waits for a review within the actor's reach, the most urgent first. */
  async reviewQueue(actor: Actor, request: PageRequest): Promise<Page<NeedEntity>> {
    const { sql, parameters } = staffScope(actor, ['CASE_OFFICER', 'APPROVER'], COLUMNS);
    const query = this.dataSource
      .createQueryBuilder(NeedEntity, 'n')
      .where(`n.state = 'SUBMITTED' AND ${sql}`, parameters)
      .orderBy('n.review_due_at')
      .addOrderBy('n.id')
      .limit(pageSize(request) + 1);
    if (request.after) {
      const [dueAt, id] = decodeCursor(request.after, 2);
      query.andWhere('(n.review_due_at, n.id) > (:dueAt, :id)', { dueAt, id });
    }
    const key = (need: NeedEntity): string[] => [need.reviewDueAt?.toISOString() ?? '', need.id];
    return toPage(await query.getMany(), request, key);
  }

  /** Whether the actor speaks for the institution of the need. */
  isHostOf(actor: Actor, id: string): Promise<boolean> {
    return this.dataSource
      .getRepository(NeedEntity)
      .existsBy({ id, institutionId: In(institutionsOf(actor)) });
  }

  /** Whether the actor is staff whose reach holds the need. */
  isStaffOf(actor: Actor, id: string): Promise<boolean> {
    const { sql, parameters } = staffScope(actor, STAFF_ROLES, COLUMNS);
    return this.dataSource
      .createQueryBuilder(NeedEntity, 'n')
      .where(sql, parameters)
      .andWhere('n.id = :id', { id })
      .getExists();
  }

  /** The needs with these ids, whoever asks: for loaders behind rows that were scoped already, and for matching. */
  byIds(
    ids: readonly string[],
    reader: Pick<DataSource, 'getRepository'> = this.dataSource,
  ): Promise<NeedEntity[]> {
    return reader.getRepository(NeedEntity).findBy({ id: In([...ids]) });
  }

  /** What was decided on these needs, oldest first. */
  decisionsOf(needIds: readonly string[]): Promise<NeedDecisionEntity[]> {
    return this.dataSource
      .getRepository(NeedDecisionEntity)
      .find({ where: { needId: In([...needIds]) }, order: { id: 'ASC' } });
  }

  /** The versions of a need as they were submitted, newest first. */
  versionsOf(needId: string): Promise<NeedVersionEntity[]> {
    return this.dataSource
      .getRepository(NeedVersionEntity)
      .find({ where: { needId }, order: { version: 'DESC' } });
  }

  /** Terms of reference to begin from, for a programme. */
  templates(programmeId: string): Promise<NeedTemplateEntity[]> {
    return this.dataSource
      .createQueryBuilder(NeedTemplateEntity, 't')
      .where('t.programme_id = :programmeId OR t.programme_id IS NULL', { programmeId })
      .orderBy('t.name')
      .getMany();
  }

  /** A template that the programme offers. Throws NOT_FOUND. */
  async template(id: string, programmeId: string): Promise<NeedTemplateEntity> {
    const template = await this.dataSource.getRepository(NeedTemplateEntity).findOneBy({ id });
    if (!template || (template.programmeId ?? programmeId) !== programmeId)
      throw new DomainError('NOT_FOUND', { field: 'templateId' });
    return template;
  }

  private published(): SelectQueryBuilder<NeedEntity> {
    return this.dataSource.createQueryBuilder(NeedEntity, 'n').where(`n.state = 'PUBLISHED'`);
  }

  /** Each way to see a need is named only for those who have it, so that the database need not try all of them. */
  private scoped(actor: Actor, orElse?: string): SelectQueryBuilder<NeedEntity> {
    const staff = staffScope(actor, STAFF_ROLES, COLUMNS);
    const institutions = institutionsOf(actor);
    const ways = [
      ...(actor.kind === 'visitor' ? [] : [`n.state = 'PUBLISHED'`]),
      ...(institutions.length > 0 ? ['n.institution_id = ANY(:institutions)'] : []),
      staff.sql,
      ...(orElse ? [orElse] : []),
    ].filter((way) => way !== 'FALSE');
    return this.dataSource
      .createQueryBuilder(NeedEntity, 'n')
      .where(ways.length > 0 ? `(${ways.join(' OR ')})` : 'FALSE', {
        ...staff.parameters,
        professional: actor.kind === 'person' ? actor.professionalId : null,
        institutions,
      });
  }
}

async function newestFirst(
  query: SelectQueryBuilder<NeedEntity>,
  filter: NeedFilter,
  request: PageRequest,
): Promise<Page<NeedEntity>> {
  const before = request.after ? String(decodeCursor(request.after, 1)[0]) : PAST_ALL;
  query.andWhere('n.id < :before', { before }).orderBy('n.id', 'DESC');
  for (const [condition, parameters] of conditions(filter)) query.andWhere(condition, parameters);
  return toPage(await query.limit(pageSize(request) + 1).getMany(), request, (need) => [need.id]);
}

function conditions(filter: NeedFilter): [string, Record<string, unknown>][] {
  const all: Record<keyof NeedFilter, [string, unknown]> = {
    states: ['n.state = ANY(:states)', filter.states?.length ? filter.states : null],
    country: ['n.country = :country', filter.country],
    institutionId: ['n.institution_id = :institutionId', filter.institutionId],
    programmeId: ['n.programme_id = :programmeId', filter.programmeId],
    sector: ['starts_with(n.sector, :sector)', filter.sector],
    modality: ['n.modality = :modality', filter.modality],
    publishedFrom: [`n.published_at >= :publishedFrom::timestamp AT TIME ZONE 'UTC'`, filter.publishedFrom],
    publishedTo: [
      `n.published_at < (:publishedTo::date + 1)::timestamp AT TIME ZONE 'UTC'`,
      filter.publishedTo,
    ],
    text: ['n.search_words @@ search_words(:text)', filter.text],
  };
  return Object.entries(all).flatMap(([name, [sql, value]]) => (value ? [[sql, { [name]: value }]] : []));
}

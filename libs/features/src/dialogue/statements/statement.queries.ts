import { Injectable } from '@nestjs/common';
import { Any, DataSource } from 'typeorm';
import { TO_MODERATE } from '#domain/dialogue/statements/statement.states';
import { ANSWER_OF_NUMBER, type VoteAnswer } from '#domain/dialogue/statements/voice.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { StatementEntity } from '#features/dialogue/statements/statement.entity';
import { VoiceKeysService } from '#features/dialogue/statements/voice-keys.service';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** A statement that somebody has not voted on, and how many there are. */
export interface NextStatement {
  readonly statement: StatementEntity | null;
  /** Those without a vote of the reader, this one included. */
  readonly left: number;
  readonly total: number;
}

/** A statement that everybody reads. */
export type PublishedStatement = Pick<StatementEntity, 'id' | 'number' | 'locale' | 'text' | 'isSeed'>;

/** How somebody voted on a statement. */
export interface OwnVote {
  readonly statementId: string;
  readonly number: number;
  readonly text: string;
  readonly answer: VoteAnswer;
}

/** Whether an address is confirmed, and the countries with which somebody has stated ties. */
export interface Ties {
  readonly isConfirmed: boolean;
  readonly countries: readonly string[];
}

/** Fewer people than this are not counted for anybody. */
const LEAST_COUNTED = 5;
/** Statements and votes of one's own that are listed. */
const MOST_OWN = 500;

/** Order of a seed: another one for each, the same again for the same; nothing else decides what is read first. */
const SHUFFLED = `encode(sha256(convert_to(:seed || s.id::text, 'UTF8')), 'hex')`;

/** Read side of statements and votes. */
@Injectable()
export class StatementQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: VoiceKeysService,
  ) {}

  /** Published statements in the order of a seed, a page at a time; what is added meanwhile moves none. */
  async published(
    consultationId: string,
    seed: string,
    request: PageRequest,
  ): Promise<Page<StatementEntity>> {
    const query = this.dataSource
      .createQueryBuilder(StatementEntity, 's')
      .addSelect(SHUFFLED, 'place')
      .where(`s.consultation_id = :consultationId AND s.state = 'PUBLISHED'`, { consultationId })
      .setParameter('seed', seed)
      .orderBy('place')
      .addOrderBy('s.id')
      .limit(pageSize(request) + 1);
    if (request.after) {
      const [place, id] = decodeCursor(request.after, 2);
      query.andWhere(`(${SHUFFLED}, s.id) > (:place, :id::uuid)`, { place, id });
    }
    const { entities, raw } = await query.getRawAndEntities<{ place: string }>();
    const rows = entities.map((statement, i) => ({ statement, place: raw[i]?.place ?? '' }));
    const { rows: shown, ...page } = toPage(rows, request, ({ statement, place }) => [place, statement.id]);
    return { ...page, rows: shown.map(({ statement }) => statement) };
  }

  /** Every published statement of a consultation, by its number. */
  allPublished(consultationId: string): Promise<PublishedStatement[]> {
    return this.dataSource
      .getRepository(StatementEntity)
      .find({ where: { consultationId, state: 'PUBLISHED' }, order: { number: 'ASC' } });
  }

  /** The published ones of these statements. */
  publishedOf(ids: readonly string[]): Promise<PublishedStatement[]> {
    return this.dataSource.getRepository(StatementEntity).findBy({ id: Any([...ids]), state: 'PUBLISHED' });
  }

  /** The next statement for somebody, by chance and fair: every one that is left is equally likely. */
  async next(actor: PersonActor, consultationId: string): Promise<NextStatement> {
    const key = await this.keys.keyOf(consultationId, actor.accountId);
    const [row] = await this.dataSource.query<{ id: string | null; left: number; total: number }[]>(
      `SELECT (array_agg(s.id ORDER BY sha256($2::bytea || convert_to(s.id::text, 'UTF8'))) FILTER (WHERE v.value IS NULL))[1] AS id,
              count(*) FILTER (WHERE v.value IS NULL)::int AS left, count(*)::int AS total
         FROM consultation_statement s
         LEFT JOIN consultation_vote v ON v.statement_id = s.id AND v.voter_key = $2
        WHERE s.consultation_id = $1 AND s.state = 'PUBLISHED'`,
      [consultationId, key],
    );
    const statement = row?.id
      ? await this.dataSource.getRepository(StatementEntity).findOneBy({ id: row.id })
      : null;
    return { statement, left: row?.left ?? 0, total: row?.total ?? 0 };
  }

  /** Everything that somebody has written in a consultation, newest first. */
  async ownStatements(actor: PersonActor, consultationId: string): Promise<StatementEntity[]> {
    const authorKey = await this.keys.keyOf(consultationId, actor.accountId);
    return this.dataSource
      .getRepository(StatementEntity)
      .find({ where: { consultationId, authorKey }, order: { addedAt: 'DESC', id: 'DESC' }, take: MOST_OWN });
  }

  /** How somebody voted in a consultation, by the number of the statement. */
  async ownVotes(actor: PersonActor, consultationId: string): Promise<OwnVote[]> {
    const key = await this.keys.keyOf(consultationId, actor.accountId);
    const rows = await this.dataSource.query<(Omit<OwnVote, 'answer'> & { value: number })[]>(
      `SELECT s.id AS "statementId", s.number, s.text, v.value FROM consultation_vote v
         JOIN consultation_statement s ON s.id = v.statement_id
        WHERE v.consultation_id = $1 AND v.voter_key = $2 ORDER BY s.number LIMIT ${MOST_OWN}`,
      [consultationId, key],
    );
    return rows.map(({ value, ...vote }) => ({ ...vote, answer: ANSWER_OF_NUMBER.get(value) ?? 'PASS' }));
  }

  /** What decides whether somebody takes part in what a country asks. */
  async ties({ accountId, professionalId }: PersonActor): Promise<Ties> {
    const [row] = await this.dataSource.query<Ties[]>(
      `SELECT confirmed_at IS NOT NULL AS "isConfirmed",
              ARRAY(SELECT country::text FROM professional_heritage WHERE professional_id = $2) AS countries
         FROM account WHERE id = $1`,
      [accountId, professionalId],
    );
    return row ?? { isConfirmed: false, countries: [] };
  }

  /**
   * What waits for moderation where the actor's grants reach, oldest first; never what the actor's own institution asks.
   * Of a consultation that is named, what is published there.
   */
  async queue(
    actor: PersonActor,
    request: PageRequest,
    consultationId?: string | null,
  ): Promise<Page<StatementEntity>> {
    const scope = staffScope(actor, ['CASE_OFFICER', 'APPROVER'], {
      programme: 'c.programme_id',
      country: 'c.country',
    });
    const query = this.dataSource
      .createQueryBuilder(StatementEntity, 's')
      .innerJoin('consultation', 'c', 'c.id = s.consultation_id')
      .where('s.state IN (:...states)', { states: consultationId ? ['PUBLISHED'] : TO_MODERATE })
      .andWhere(scope.sql, scope.parameters)
      .andWhere('c.institution_id <> ALL(:institutions)', { institutions: institutionsOf(actor) })
      .orderBy('s.added_at')
      .addOrderBy('s.id')
      .limit(pageSize(request) + 1);
    if (consultationId) query.andWhere('c.id = :consultationId', { consultationId });
    if (request.after) {
      const [addedAt, id] = decodeCursor(request.after, 2);
      query.andWhere('(s.added_at, s.id) > (:addedAt::timestamptz, :id::uuid)', { addedAt, id });
    }
    return toPage(await query.getMany(), request, (row) => [row.addedAt.toISOString(), row.id]);
  }

  /** How many took part in each of these consultations; null for fewer than five. */
  async participants(consultationIds: readonly string[]): Promise<(number | null)[]> {
    const rows = await this.dataSource.query<{ id: string; n: number }[]>(
      `SELECT consultation_id AS id, count(*)::int AS n FROM consultation_participation
        WHERE consultation_id = ANY($1::uuid[]) GROUP BY 1`,
      [consultationIds],
    );
    const counts = new Map(rows.map(({ id, n }) => [id, n]));
    return consultationIds.map((id) => {
      const n = counts.get(id) ?? 0;
      return n >= LEAST_COUNTED ? n : null;
    });
  }
}

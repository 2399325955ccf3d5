import type { DataSource } from 'typeorm';
import { type ApiScene, fillScene, idOf } from '#cli/api-scene';

/** An open consultation, and people who are signed in. */
export interface VoteScene extends Pick<ApiScene, 'professionals'> {
  readonly consultationId: string;
  readonly statementIds: readonly string[];
}

/** Statements among which people vote. */
const STATEMENTS = 500;

/** Fills a database with an open consultation of 500 statements, and signs people in. */
export async function fillVoteScene(dataSource: DataSource): Promise<VoteScene> {
  const { professionals } = await fillScene(dataSource, { professionals: 100, needs: 20, placements: 20 });
  const [consultation] = await dataSource.query<{ id: string }[]>(
    `INSERT INTO consultation (id, institution_id, programme_id, country, time_zone, state, version, audience, texts, seeds,
       opens_on, statements_until, closes_on, closes_at, reply_due_on, created_at, opened_at)
     SELECT gen_random_uuid(), id, ${idOf('programme', '0')}, country, time_zone, 'OPEN', 1, 'EVERYBODY', '[]', '[]',
            now()::date, now()::date + 56, now()::date + 56, now() + interval '56 days', now()::date + 140, now(), now()
       FROM institution ORDER BY id LIMIT 1 RETURNING id`,
  );
  const consultationId = consultation?.id ?? '';
  const statements = await dataSource.query<{ id: string }[]>(
    `INSERT INTO consultation_statement (id, consultation_id, number, locale, text, is_seed, state, version, added_at, unheard)
     SELECT gen_random_uuid(), $1, n, 'en', 'Statement number ' || n, false, 'PUBLISHED', 1, now(), false
       FROM generate_series(1, ${STATEMENTS}) n RETURNING id`,
    [consultationId],
  );
  return { professionals, consultationId, statementIds: statements.map(({ id }) => id) };
}

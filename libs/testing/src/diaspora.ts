import { givingConsents } from '#testing/consents';
import type { TestDatabase } from '#testing/test-database';

/** Where somebody lives, and of which heritage country; all people of a call are alike in it. */
interface Diaspora {
  readonly heritage: string;
  readonly residence: string;
  readonly region?: string | null;
}

/**
 * Many people who agreed to be counted, each with one skill of the taxonomy by turns; every second one is free at once.
 * Answers their ids.
 */
export async function manyCounted(
  { sql }: TestDatabase,
  people: number,
  { heritage, residence, region = null }: Diaspora,
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version)
     SELECT id, id || '@example.org', 'Test person', 'en', 'UTC', now(), 1
       FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $1)) AS made RETURNING id`,
    [people],
  );
  const ids = rows.map(({ id }) => id);
  await sql(
    `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, created_at, version,
                               residence_country, residence_region)
     SELECT id, id, 'ACTIVE', now(), '2200-01-01', '{VIRTUAL}', now(), 1, $2, $3 FROM unnest($1::uuid[]) AS id`,
    [ids, residence, region],
  );
  await sql(`UPDATE account SET professional_id = id WHERE id = ANY($1)`, [ids]);
  await sql(`INSERT INTO professional_heritage SELECT id, $2, 'PARENT' FROM unnest($1::uuid[]) AS id`, [
    ids,
    heritage,
  ]);
  await sql(
    `INSERT INTO professional_skill (professional_id, skill_id, evidence)
     SELECT p.id, s.skill_id, 'CLAIMED' FROM unnest($1::uuid[]) WITH ORDINALITY AS p (id, n)
       JOIN (SELECT skill_id, row_number() OVER (ORDER BY skill_id) AS n, count(*) OVER () AS skills
               FROM (SELECT DISTINCT skill_id FROM skill_group) k) s ON s.n = 1 + p.n % s.skills`,
    [ids],
  );
  await sql(
    `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
     SELECT gen_random_uuid(), id, '2020-01-01', '2199-12-31', '{VIRTUAL}'
       FROM unnest($1::uuid[]) WITH ORDINALITY AS p (id, n) WHERE n % 2 = 0`,
    [ids],
  );
  await sql(givingConsents('p.id', `'{MAPPING}'`, ', unnest($1::uuid[]) AS p (id)'), [ids]);
  return ids;
}

/** A map of Somalia as the worker would have made it: few people in Wales, and few free soon in London. */
export async function aMap({ sql }: TestDatabase): Promise<void> {
  await sql(
    `INSERT INTO map_policy (id, country, policy, reason, version, changed_by, changed_at)
     VALUES (gen_random_uuid(), 'SO', 'FULL', 'DIASPORA_AGREES', 1, 'system:seed', now())`,
  );
  await sql(`INSERT INTO map_month (id, month, made_at) VALUES (gen_random_uuid(), '2026-11', now())`);
  await sql(
    `WITH edition AS (INSERT INTO map_edition (id, heritage, month) VALUES (gen_random_uuid(), 'SO', '2026-11') RETURNING id),
          groups AS (SELECT group_id FROM skill_group GROUP BY 1 ORDER BY 1 LIMIT 4)
     INSERT INTO map_figure (edition_id, place, group_id, soon, value)
     SELECT e.id, f.place, g.group_id, f.soon, f.value
       FROM edition e, (SELECT 0 AS group_id UNION ALL SELECT group_id FROM groups) g,
            (VALUES ('', false, 120), ('', true, 40), ('GB', false, 90), ('GB', true, 30), ('GB-TLI', false, 40), ('NO', false, 20))
              AS f (place, soon, value)`,
  );
}

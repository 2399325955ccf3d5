import type { DataSource } from 'typeorm';
import { say } from '#cli/command';
import { currentTexts } from '#domain/parties/professionals/consent.rules';

/** Skills of each person. */
export const SKILLS_EACH = 8;

const [CONSENT] = currentTexts('en').filter(({ purpose }) => purpose === 'MAPPING');

/** Each statement makes one thing of every person; `$1` is how many there are where it is named. */
const STATEMENTS: readonly (readonly [what: string, sql: string, values: (people: number) => unknown[]])[] = [
  [
    'accounts',
    `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version)
     SELECT ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n || '@example.org', 'Bench person', 'en', 'UTC', now(), 1
       FROM generate_series(1, $1::int) AS n`,
    (people) => [people],
  ],
  [
    'profiles',
    `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, created_at, version,
                               residence_country, residence_region)
     SELECT id, id, 'ACTIVE', now(), '2200-01-01', '{VIRTUAL}', now(), 1, place,
            CASE WHEN place = 'GB' THEN (ARRAY['GB-TLI', 'GB-TLC', 'GB-TLD', 'GB-TLM', 'GB-TLL', NULL])[1 + floor(random() * 6)::int] END
       FROM (SELECT id, (ARRAY['GB', 'GB', 'GB', 'US', 'NO', 'SE', 'DE', 'FR', 'IT', 'CA'])[1 + floor(random() * 10)::int] AS place
               FROM account) a`,
    () => [],
  ],
  [
    'heritage countries',
    `INSERT INTO professional_heritage
     SELECT id, (ARRAY['SO', 'SO', 'GH', 'ET', 'SN', 'ER', 'NP', 'CO', 'MD', 'KE'])[1 + floor(random() * 10)::int], 'PARENT' FROM professional`,
    () => [],
  ],
  [
    'skills',
    `INSERT INTO professional_skill (professional_id, skill_id, evidence)
     SELECT p.id, s.ids[1 + floor(random() * cardinality(s.ids))::int], 'CLAIMED'
       FROM professional p CROSS JOIN generate_series(1, $1::int)
      CROSS JOIN (SELECT array_agg(DISTINCT skill_id) AS ids FROM skill_group) s ON CONFLICT DO NOTHING`,
    () => [SKILLS_EACH],
  ],
  [
    'days',
    `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
     SELECT gen_random_uuid(), id, CURRENT_DATE, '2199-12-31', '{VIRTUAL}' FROM professional WHERE random() < 0.4`,
    () => [],
  ],
  [
    'consents',
    `INSERT INTO consent (id, professional_id, purpose, text_version, language, digest, given_at)
     SELECT gen_random_uuid(), id, 'MAPPING', $1, 'en', $2, now() FROM professional`,
    () => [CONSENT?.version, CONSENT?.digest],
  ],
];

/** Fills an empty database with people of ten diasporas who agreed to be counted. */
export async function fillMap(dataSource: DataSource, people: number): Promise<void> {
  for (const [what, sql, values] of STATEMENTS) {
    say(`Making up the ${what}`);
    await dataSource.query(sql, values(people));
  }
  await dataSource.query('ANALYZE');
}

import { randomUUID } from 'node:crypto';
import { givingConsents } from '#testing/consents';
import type { Terms } from '#testing/need-builder';
import type { TestDatabase } from '#testing/test-database';

/** Skills and the one occupation that each belongs to. */
const SKILLS = {
  triage: 'nurse',
  wounds: 'nurse',
  medicines: 'nurse',
  harvest: 'farmer',
  tractors: 'farmer',
};

/** Puts a small taxonomy of two occupations into the database, as a new version. */
export async function aTaxonomy({ sql }: TestDatabase): Promise<void> {
  const concept = (uri: string, kind: string, isco: string | null) =>
    sql(
      `INSERT INTO concept (uri, kind, isco_code, regulated, source) VALUES ($1, $2, $3, false, 'STARTER')
       ON CONFLICT DO NOTHING`,
      [uri, kind, isco],
    );
  await concept('urn:test:nurse', 'OCCUPATION', '2221');
  await concept('urn:test:farmer', 'OCCUPATION', '6111');
  for (const [skill, occupation] of Object.entries(SKILLS)) {
    await concept(`urn:test:${skill}`, 'SKILL', null);
    await sql(
      `INSERT INTO occupation_skill SELECT o.id, s.id, 'ESSENTIAL' FROM concept o, concept s
        WHERE o.uri = $1 AND s.uri = $2 ON CONFLICT DO NOTHING`,
      [`urn:test:${occupation}`, `urn:test:${skill}`],
    );
  }
  await sql(
    `INSERT INTO taxonomy_version (source, release, languages, digest, report, imported_at)
     VALUES ('STARTER', '1', '{en}', $1, '{}', now())`,
    [randomUUID()],
  );
}

/** Puts an active, consenting professional of Somali heritage into the database; answers the id. Levels by skill. */
export async function aMatchable(
  { sql }: TestDatabase,
  {
    programmeId,
    skills,
  }: { readonly programmeId: string; readonly skills: Readonly<Record<string, number>> },
): Promise<string> {
  const id = randomUUID();
  await sql(
    `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version)
     VALUES ($1, $2, 'Test person', 'en', 'UTC', now(), 1)`,
    [id, `${id}@example.org`],
  );
  await sql(
    `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, weekly_hours,
       years_experience, created_at, version)
     VALUES ($1, $1, 'ACTIVE', now(), '2099-12-31', '{VIRTUAL}', 10, 6, now(), 1)`,
    [id],
  );
  await sql(`INSERT INTO professional_heritage VALUES ($1, 'SO', 'BORN_THERE')`, [id]);
  await sql(givingConsents('$1::uuid', `'{MATCHING,SHARING}'`), [id]);
  await sql(`INSERT INTO programme_enrolment VALUES ($1, $2, true, true, now())`, [id, programmeId]);
  await sql(`INSERT INTO professional_language (professional_id, code, overall) VALUES ($1, 'en', 'C1')`, [
    id,
  ]);
  await sql(
    `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
     VALUES (gen_random_uuid(), $1, '2026-01-01', '2098-12-31', '{VIRTUAL}')`,
    [id],
  );
  for (const [skill, level] of Object.entries(skills)) {
    await sql(
      `INSERT INTO professional_skill (professional_id, skill_id, level, evidence)
       SELECT $1, id, $3, 'CLAIMED' FROM concept WHERE uri = $2`,
      [id, `urn:test:${skill}`, level],
    );
  }
  return id;
}

const asked = (skill: string) => ({
  conceptUri: `urn:test:${skill}`,
  level: 3,
  weight: 5,
  essential: true,
  mandatory: false,
});

/** Terms that ask for triage and wounds, in English and at a distance. */
export const TRIAGE_AND_WOUNDS: Terms = {
  objective: 'Triage in the ward',
  outputs: [],
  skills: [asked('triage'), asked('wounds')],
  languages: [{ code: 'en', minimum: 'B1', preferred: 'C1' }],
  modality: 'VIRTUAL',
  place: null,
  startsOn: '2027-01-01',
  endsOn: '2027-06-30',
  weeklyHours: 10,
};

/** Puts so many people into the database at once, each with some triage: enough for lists, too little for anybody to be told. */
export async function manyMatchable(
  { sql }: TestDatabase,
  programmeId: string,
  people: number,
): Promise<void> {
  await sql(
    `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version)
     SELECT id, id || '@example.org', 'Test person', 'en', 'UTC', now(), 1
       FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $1)) AS made`,
    [people],
  );
  await sql(
    `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, weekly_hours,
       years_experience, created_at, version)
     SELECT id, id, 'ACTIVE', now(), '2099-12-31', '{VIRTUAL}', 10, 6, now(), 1 FROM account
      WHERE NOT EXISTS (SELECT 1 FROM professional p WHERE p.account_id = account.id) AND display_name = 'Test person'`,
  );
  const everyone = 'FROM professional p';
  for (const statement of [
    `INSERT INTO professional_heritage SELECT id, 'SO', 'BORN_THERE' ${everyone}`,
    givingConsents('p.id', `'{MATCHING,SHARING}'`, ', professional p'),
    `INSERT INTO professional_language (professional_id, code, overall) SELECT id, 'en', 'C1' ${everyone}`,
    `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
     SELECT gen_random_uuid(), id, '2026-01-01', '2098-12-31', '{VIRTUAL}' ${everyone}`,
    `INSERT INTO professional_skill (professional_id, skill_id, level, evidence)
     SELECT p.id, c.id, 1 + (hashtext(p.id::text) & 1), 'CLAIMED' ${everyone}, concept c
      WHERE c.uri = 'urn:test:triage'`,
  ])
    await sql(statement);
  await sql(`INSERT INTO programme_enrolment SELECT id, $1, true, true, now() ${everyone}`, [programmeId]);
}

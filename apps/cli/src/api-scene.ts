import type { DataSource } from 'typeorm';
import { say } from '#cli/command';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import { digestToken } from '#platform/security/secrets';

/** How much there is. */
export interface ApiSizes {
  readonly professionals: number;
  readonly needs: number;
  readonly placements: number;
}

/** Who a benchmark can be, by the token of a session, and what it can ask for. */
export interface ApiScene {
  readonly professionals: readonly string[];
  readonly caseOfficers: readonly string[];
  readonly analyst: string;
  readonly needIds: readonly string[];
  readonly candidacyIds: readonly string[];
  /** Words that are in some titles of needs and headlines of people. */
  readonly words: readonly string[];
}

/** Who is signed in of each kind. */
const SIGNED_IN = 20;
const INSTITUTIONS = 200;
const WORDS = (
  'irrigation triage accounting carpentry midwifery solar surgery teaching pharmacy welding radiology forestry ' +
  'fisheries statistics payroll nutrition robotics archives orthopaedics hydrology seismology dentistry beekeeping ' +
  'paediatrics plumbing masonry oncology procurement cartography veterinary'
).split(' ');

/** An id that is the same in each run: of the n-th row of a kind. */
export const idOf = (kind: string, n: string): string => `md5('${kind}' || (${n})::text)::uuid`;
const word = (n: string): string => `(ARRAY['${WORDS.join("','")}'])[1 + (${n}) % ${WORDS.length}]`;
const country = (n: string): string =>
  `(ARRAY['SO','GH','KE','NG','ET','SN','MA','LB','PK','NP'])[1 + (${n}) % 10]`;

/**
 * Fills a migrated database with a programme, as its services would have written it: each statement writes all rows of a
 * kind, and each run writes the same.
 */
export async function fillScene(dataSource: DataSource, sizes: ApiSizes): Promise<ApiScene> {
  const { professionals, needs, placements } = sizes;
  const { eligibility, matching, deadlines, minReadiness } = DEFAULT_RULES;
  const runner = dataSource.createQueryRunner();
  const run = (sql: string, values: unknown[] = []): Promise<unknown> => runner.query(sql, values);
  await run(`SET statement_timeout = 0`);
  const series = (rows: number): string => `generate_series(0, ${rows - 1}) AS n`;
  say(`Filling: ${professionals} professionals, ${needs} needs, ${placements} placements`);
  await run(
    `INSERT INTO programme (id, code, name, sending_country, heritage_countries, state, rules_version, created_at, version)
     VALUES (${idOf('programme', '0')}, 'BENCH', 'Benchmark', 'GB', '{SO,GH,KE,NG,ET,SN,MA,LB,PK,NP}', 'OPEN', 1, now(), 1)`,
  );
  await run(
    `INSERT INTO programme_version (programme_id, version, eligibility, matching, deadlines, min_readiness, published_at, published_by)
     VALUES (${idOf('programme', '0')}, 1, $1, $2, $3, $4, now(), 'system:seed')`,
    [eligibility, matching, deadlines, minReadiness],
  );
  const account = `INSERT INTO account (id, email, display_name, locale, time_zone, confirmed_at, professional_id, created_at, version)`;
  await run(
    `${account} SELECT ${idOf('staff', 'n')}, 'staff' || n || '@example.org', 'Officer ' || n, 'en', 'UTC', now(), NULL, now(), 1
       FROM ${series(SIGNED_IN + 1)}`,
  );
  await run(
    `INSERT INTO staff_grant (id, account_id, role, programme_id, country, granted_by, granted_at)
     SELECT ${idOf('grant', 'n')}, ${idOf('staff', 'n')}, CASE WHEN n = ${SIGNED_IN} THEN 'ANALYST' ELSE 'CASE_OFFICER' END,
            NULL, NULL, 'system:seed', now() FROM ${series(SIGNED_IN + 1)}`,
  );
  await run(
    `INSERT INTO institution (id, name, country, kind, description, time_zone, state, valid_until, applied_at, version)
     SELECT ${idOf('institution', 'n')}, initcap(${word('n')}) || ' centre ' || n, ${country('n')}, 'HEALTH_FACILITY',
            'A centre.', 'Africa/Nairobi', 'ACTIVE', '2200-01-01', now(), 1 FROM ${series(INSTITUTIONS)}`,
  );
  await run(
    `INSERT INTO institution_programme (institution_id, programme_id)
     SELECT ${idOf('institution', 'n')}, ${idOf('programme', '0')} FROM ${series(INSTITUTIONS)}`,
  );
  await fillPeople(run, series(professionals), account);
  await fillWork(run, series(needs), series(placements), sizes);
  const sessions = await signIn(dataSource);
  say('Analysing');
  await run('VACUUM (ANALYZE)');
  await runner.release();
  const ids = (kind: string, rows: number): Promise<{ id: string }[]> =>
    dataSource.query(`SELECT ${idOf(kind, 'n')} AS id FROM ${series(rows)}`);
  const needIds = (await ids('need', Math.min(needs, 500))).map(({ id }) => id);
  const candidacyIds = (await ids('candidacy', SIGNED_IN)).map(({ id }) => id);
  return { ...sessions, needIds, candidacyIds, words: WORDS };
}

type Run = (sql: string, values?: unknown[]) => Promise<unknown>;

async function fillPeople(run: Run, people: string, account: string): Promise<void> {
  const id = idOf('professional', 'n');
  await run(
    `${account} SELECT ${idOf('person', 'n')}, 'person' || n || '@example.org', 'Person ' || n, 'en', 'UTC', now(), ${id}, now(), 1
       FROM ${people}`,
  );
  await run(
    `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, headline, summary, modalities,
       weekly_hours, years_experience, created_at, version)
     SELECT ${id}, ${idOf('person', 'n')}, 'ACTIVE', now(), '2200-01-01', 'Expert in ' || ${word('n')} || ' and ' || ${word('n / 7')},
            repeat('Years of practice in ' || ${word('n')} || '. ', 8), '{ON_SITE,VIRTUAL,HYBRID}', 60, n % 30, now(), 1 FROM ${people}`,
  );
  await run(
    `INSERT INTO professional_heritage (professional_id, country, basis) SELECT ${id}, ${country('n')}, 'FAMILY' FROM ${people}`,
  );
  for (const { purpose, version, language, digest } of currentTexts('en'))
    await run(
      `INSERT INTO consent (id, professional_id, purpose, text_version, language, digest, given_at)
       SELECT gen_random_uuid(), ${id}, '${purpose}', '${version}', '${language}', '${digest}', now() FROM ${people}`,
    );
  await run(
    `INSERT INTO programme_enrolment (professional_id, programme_id, of_age, right_of_return, enrolled_at) SELECT ${id}, ${idOf('programme', '0')}, true, true, now() FROM ${people}`,
  );
  await run(
    `INSERT INTO professional_language (professional_id, code, overall) SELECT ${id}, 'en', 'C1' FROM ${people}`,
  );
  await run(
    `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
     SELECT ${idOf('window', 'n')}, ${id}, '2026-01-01', '2030-12-31', '{VIRTUAL,ON_SITE}' FROM ${people}`,
  );
  await run(
    `WITH skill AS (SELECT array_agg(id ORDER BY id) AS ids, count(*)::int AS of FROM concept WHERE kind = 'SKILL')
     INSERT INTO professional_skill (professional_id, skill_id, level, evidence)
     SELECT ${id}, s.ids[1 + (n * 7 + k * 3) % s.of], 1 + n % 4, 'CLAIMED'
       FROM ${people} CROSS JOIN generate_series(0, 4) AS k CROSS JOIN skill s ON CONFLICT DO NOTHING`,
  );
}

async function fillWork(run: Run, needs: string, placements: string, sizes: ApiSizes): Promise<void> {
  const programme = idOf('programme', '0');
  await run(
    `INSERT INTO need (id, programme_id, institution_id, state, version, revision, author_ids, title, objective, outputs,
       counterparts, skills, languages, modality, country, place, starts_on, ends_on, weekly_hours, positions,
       child_contact, created_at, published_at)
     SELECT ${idOf('need', 'n')}, ${programme}, ${idOf('institution', `n % ${INSTITUTIONS}`)}, 'PUBLISHED', 1, 1, '{}',
            'Support in ' || ${word('n')} || ' and ' || ${word('n / 5')}, repeat('A lasting practice of ' || ${word('n / 3')} || '. ', 12),
            '[{"text":"A protocol","indicator":"shifts that use it","target":21}]', '[]', '[]', '[]', 'VIRTUAL', ${country('n')},
            'Town', '2027-01-01', '2027-06-30', 20, 20, 'NONE', now(), now() FROM ${needs}`,
  );
  const perNeed = Math.max(1, Math.ceil(sizes.placements / sizes.needs));
  const of = (kind: string): string =>
    ({
      need: idOf('need', `n / ${perNeed}`),
      professional: idOf('professional', `n % ${sizes.professionals}`),
      institution: idOf('institution', `(n / ${perNeed}) % ${INSTITUTIONS}`),
    })[kind] ?? '';
  const place = country(`n / ${perNeed}`);
  await run(
    `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since,
       created_at, need_version, motivation)
     SELECT ${idOf('candidacy', 'n')}, ${of('need')}, ${of('professional')}, ${programme}, ${of('institution')}, ${place},
            'SELECTED', 1, now(), now(), 1, 'I have done this before.' FROM ${placements}`,
  );
  // The first of each person is over, the others are under way: one at a time.
  const isOver = `n < ${sizes.professionals}`;
  for (const [state, startsOn, endsOn, which] of [
    ['CLOSED', '2025-01-01', '2025-06-30', isOver],
    ['ACTIVE', '2026-10-01', '2027-03-31', `NOT ${isOver}`],
  ] as const) {
    await run(
      `INSERT INTO placement (id, candidacy_id, need_id, need_version, professional_id, programme_id, institution_id, country,
         state, version, terms_version, since, modality, starts_on, ends_on, weekly_hours, child_contact, position, offered_by,
         offered_at, accepted_at)
       SELECT ${idOf('placement', 'n')}, ${idOf('candidacy', 'n')}, ${of('need')}, 1, ${of('professional')}, ${programme},
              ${of('institution')}, ${place}, '${state}', 1, 1, now(), 'VIRTUAL', '${startsOn}', '${endsOn}', 10, 'NONE',
              1 + n % ${perNeed}, ${idOf('staff', '0')}, now() - interval '1 year', now() - interval '1 year'
         FROM ${placements} WHERE ${which}`,
    );
    await run('ANALYZE placement'); // for the trigger that adds up the hours of a person
  }
  await run(
    `INSERT INTO placement_terms (placement_id, version, modality, starts_on, ends_on, weekly_hours, since) SELECT id, 1, modality, starts_on, ends_on, weekly_hours, now() FROM placement`,
  );
  await run(
    `INSERT INTO work_item (subject, subject_id, state, waiting_on, since, steps, programme_id, institution_id, professional_id, country)
     SELECT 'placement', id, state, 'CASE_OFFICER', now(), '[]', programme_id, institution_id, professional_id, country
       FROM placement WHERE state = 'ACTIVE'`,
  );
  await run(
    `INSERT INTO report (id, placement_id, kind, state, version, period_from, period_to, due_on, answers, professional_id,
       institution_id, programme_id, country)
     SELECT md5('report' || id)::uuid, id, 'BASELINE', 'ACCEPTED', 1, starts_on, ends_on, ends_on, '{}', professional_id,
            institution_id, programme_id, country FROM placement`,
  );
}

/** Signs in the first of each kind. The tokens are the same each time, on a database that is gone afterwards. */
async function signIn(
  dataSource: DataSource,
): Promise<Pick<ApiScene, 'professionals' | 'caseOfficers' | 'analyst'>> {
  const session = async (kind: string, n: number): Promise<string> => {
    const token = `benchmark-session-${kind}-${n}`;
    await dataSource.query(
      `INSERT INTO session (id, account_id, token_hash, created_at, expires_at, label)
       VALUES (gen_random_uuid(), ${idOf(kind, '$1')}, $2, now(), now() + interval '1 day', 'benchmark')`,
      [n, digestToken(token)],
    );
    return token;
  };
  const all = (kind: string): Promise<string[]> =>
    Promise.all(Array.from({ length: SIGNED_IN }, (_, n) => session(kind, n)));
  return {
    professionals: await all('person'),
    caseOfficers: await all('staff'),
    analyst: await session('staff', SIGNED_IN),
  };
}

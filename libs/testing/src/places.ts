import { randomUUID } from 'node:crypto';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import type { TestDatabase } from '#testing/test-database';

/** Whatever runs on a test database. */
interface OnDatabase {
  readonly database: TestDatabase;
}

/** Puts an open programme into the database; answers its id. */
export async function aProgramme(
  product: OnDatabase,
  countries: readonly string[] = ['SO', 'GH'],
): Promise<string> {
  const id = randomUUID();
  const { eligibility, matching, clocks, minReadiness } = DEFAULT_RULES;
  await product.database.sql(
    `INSERT INTO programme (id, code, name, sending_country, heritage_countries, state, rules_version, created_at, version)
     VALUES ($1, $2, 'Test programme', 'GB', $3, 'OPEN', 1, now(), 1)`,
    [id, id.slice(0, 8), countries],
  );
  await product.database.sql(
    `INSERT INTO programme_version (programme_id, version, eligibility, matching, clocks, min_readiness, published_at, published_by)
     VALUES ($1, 1, $2, $3, $4, $5, now(), 'system:seed')`,
    [id, eligibility, matching, clocks, minReadiness],
  );
  return id;
}

/** Puts an institution of a programme into the database; answers its id. */
export async function anInstitution(
  product: OnDatabase,
  programmeId: string,
  { country = 'SO', state = 'ACTIVE' } = {},
): Promise<string> {
  const id = randomUUID();
  await product.database.sql(
    `INSERT INTO institution (id, name, country, kind, description, time_zone, state, valid_until, applied_at, version)
     VALUES ($1, 'Test hospital', $2, 'HEALTH_FACILITY', 'A hospital.', 'Africa/Mogadishu', $3, '2200-01-01', now(), 1)`,
    [id, country, state],
  );
  await product.database.sql(
    `INSERT INTO institution_programme (institution_id, programme_id) VALUES ($1, $2)`,
    [id, programmeId],
  );
  return id;
}

/** Puts a skill of the starter kind into the taxonomy; answers its URI. */
export async function aSkill(product: OnDatabase, slug: string): Promise<string> {
  const uri = `urn:skillroots:skill:${slug}`;
  await product.database.sql(
    `INSERT INTO concept (uri, kind, regulated, source) VALUES ($1, 'SKILL', false, 'STARTER') ON CONFLICT DO NOTHING`,
    [uri],
  );
  return uri;
}

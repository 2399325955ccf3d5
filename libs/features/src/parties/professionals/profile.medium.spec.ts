import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givingConsents } from '#testing/consents';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const ACCOUNT = '00000000-0000-7000-8000-00000000000a';
const PERSON = '00000000-0000-7000-8000-000000000001';

describe('what the database itself refuses', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await database.sql(
      `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version)
       VALUES ($1, 'a@example.org', 'A', 'en', 'UTC', now(), 1)`,
      [ACCOUNT],
    );
    await database.sql(
      `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, created_at, version)
       VALUES ($1, $2, 'ACTIVE', now(), '2030-01-01', '{VIRTUAL}', now(), 1)`,
      [PERSON, ACCOUNT],
    );
  });
  afterAll(() => database.drop());

  const window = (from: string, to: string) =>
    database.sql(
      `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
       VALUES (gen_random_uuid(), $1, $2, $3, '{VIRTUAL}')`,
      [PERSON, from, to],
    );
  const consent = () => database.sql(givingConsents('$1::uuid', `'{MATCHING}'`), [PERSON]);

  it('windows that share a day', async () => {
    await window('2027-01-01', '2027-01-31');
    await window('2027-02-01', '2027-02-28');
    await expect(window('2027-01-31', '2027-02-01')).rejects.toThrow('availability_window_apart');
  });

  it('a window that ends before it starts', async () => {
    await expect(window('2028-02-01', '2028-01-01')).rejects.toThrow('availability_window_order');
  });

  it('a second live consent to one text; a new one after a withdrawal, or to another text, is fine', async () => {
    await consent();
    await expect(consent()).rejects.toThrow('consent_live');
    await database.sql('UPDATE consent SET withdrawn_at = now()');
    await consent();
    await database.sql(`UPDATE consent SET text_version = 'earlier'`);
    await consent();
  });

  it('a consent with the language of a text but not its digest', async () => {
    await expect(database.sql('UPDATE consent SET digest = NULL')).rejects.toThrow('consent_proof');
  });

  it('an active institution without an end', async () => {
    await expect(
      database.sql(
        `INSERT INTO institution (id, name, country, kind, description, time_zone, state, applied_at, version)
         VALUES (gen_random_uuid(), 'H', 'SO', 'OTHER', '', 'UTC', 'ACTIVE', now(), 1)`,
      ),
    ).rejects.toThrow('institution_active_until');
  });
});

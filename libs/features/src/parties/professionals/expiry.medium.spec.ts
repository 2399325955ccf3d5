import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { addDays } from '#domain/kernel/dates';
import { createDataSource } from '#features/data-source';
import { InstitutionStore } from '#features/parties/institutions/institution.store';
import { InstitutionExpiryService } from '#features/parties/institutions/institution-expiry.service';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { ProfileStore } from '#features/parties/professionals/profile.store';
import { ProfileExpiryService } from '#features/parties/professionals/profile-expiry.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const DAY_MS = 86_400_000;

describe('what time does', () => {
  const clock = new Clock();
  const today = clock.today();
  let database: TestDatabase;
  let dataSource: DataSource;
  let profiles: ProfileExpiryService;
  let institutions: InstitutionExpiryService;

  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await createDataSource(database.url, 4).initialize();
    const work = new UnitOfWork(dataSource);
    const outbox = new Outbox(clock);
    profiles = new ProfileExpiryService(work, new ProfessionalStore(), new ProfileStore(), outbox, clock);
    institutions = new InstitutionExpiryService(work, new InstitutionStore(), outbox, clock);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** A professional with these columns. */
  const professional = async (columns: Record<string, string | null>): Promise<string> => {
    const [account] = await database.sql<{ id: string }>(
      `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version)
       VALUES (gen_random_uuid(), gen_random_uuid() || '@example.org', 'A', 'en', 'UTC', now(), 1) RETURNING id`,
    );
    const row = {
      state: 'ACTIVE',
      fresh_until: addDays(today, 90),
      paused_until: null,
      heartbeat_on: null,
      ...columns,
    };
    const [made] = await database.sql<{ id: string }>(
      `INSERT INTO professional (id, account_id, last_confirmed_at, modalities, created_at, version, ${Object.keys(row).join(', ')})
       VALUES (gen_random_uuid(), $1, now(), '{VIRTUAL}', now(), 1, $2, $3, $4, $5) RETURNING id`,
      [account?.id, ...Object.values(row)],
    );
    return made?.id ?? '';
  };
  const stateOf = async (id: string) =>
    (await database.sql('SELECT state, version FROM professional WHERE id = $1', [id]))[0];
  const eventsOf = async (id: string) =>
    (
      await database.sql<{ name: string }>(
        'SELECT name FROM domain_event WHERE aggregate_id = $1 ORDER BY seq',
        [id],
      )
    ).map(({ name }) => name);

  it('stale profiles expire, fresh ones and drafts do not', async () => {
    const yesterday = addDays(today, -1);
    const stale = await professional({ fresh_until: yesterday });
    const paused = await professional({ fresh_until: yesterday, state: 'PAUSED' });
    const fresh = await professional({ fresh_until: today });
    const draft = await professional({ fresh_until: yesterday, state: 'DRAFT' });
    expect(await profiles.expireStale()).toBe(2);
    expect(await profiles.expireStale()).toBe(0);
    expect(await Promise.all([stale, paused, fresh, draft].map(stateOf))).toMatchObject([
      { state: 'EXPIRED', version: 2 },
      { state: 'EXPIRED' },
      { state: 'ACTIVE', version: 1 },
      { state: 'DRAFT' },
    ]);
    expect(await eventsOf(stale)).toEqual(['professional.expired']);
  });

  it('a pause ends after its last day; one without an end does not', async () => {
    const over = await professional({ state: 'PAUSED', paused_until: addDays(today, -1) });
    const last = await professional({ state: 'PAUSED', paused_until: today });
    const open = await professional({ state: 'PAUSED' });
    expect(await profiles.endPauses()).toBe(1);
    expect(await Promise.all([over, last, open].map(stateOf))).toMatchObject([
      { state: 'ACTIVE' },
      { state: 'PAUSED' },
      { state: 'PAUSED' },
    ]);
    expect(await eventsOf(over)).toEqual(['professional.resumed']);
  });

  it('a silent person is asked once', async () => {
    const silent = await professional({ heartbeat_on: today });
    await professional({ heartbeat_on: addDays(today, 1) });
    expect(await profiles.askHeartbeats()).toBe(1);
    expect(await profiles.askHeartbeats()).toBe(0);
    expect(await eventsOf(silent)).toEqual(['professional.heartbeat-due']);
  });

  it('matching hears once of each window that has ended, even when two workers look', async () => {
    const free = await professional({});
    const window = (from: number, to: number) =>
      database.sql(
        `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
         VALUES (gen_random_uuid(), $1, $2, $3, '{VIRTUAL}')`,
        [free, addDays(today, from), addDays(today, to)],
      );
    await window(-20, -1);
    await window(0, 20);
    const counts = await Promise.all([profiles.endWindows(), profiles.endWindows()]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await profiles.endWindows()).toBe(0);
    clock.setOffset(21 * DAY_MS);
    expect(await profiles.endWindows()).toBe(1);
    clock.setOffset(0);
    expect(await eventsOf(free)).toEqual(['professional.window-ended', 'professional.window-ended']);
  });

  it('an institution is warned once of its last day, and expires after it', async () => {
    const institution = async (validUntil: string): Promise<string> => {
      const [row] = await database.sql<{ id: string }>(
        `INSERT INTO institution (id, name, country, kind, description, time_zone, state, valid_until, applied_at, version)
         VALUES (gen_random_uuid(), 'H', 'SO', 'OTHER', '', 'UTC', 'ACTIVE', $1, now(), 1) RETURNING id`,
        [validUntil],
      );
      return row?.id ?? '';
    };
    const over = await institution(addDays(today, -1));
    const soon = await institution(addDays(today, 30));
    const later = await institution(addDays(today, 31));
    expect([await institutions.expire(), await institutions.expire()]).toEqual([1, 0]);
    expect([await institutions.warnExpiring(), await institutions.warnExpiring()]).toEqual([1, 0]);
    expect(await Promise.all([over, soon, later].map(eventsOf))).toEqual([
      ['institution.expired'],
      ['institution.expiring'],
      [],
    ]);
  });
});

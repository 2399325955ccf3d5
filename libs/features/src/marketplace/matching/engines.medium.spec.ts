import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { type MatchProfessional } from '#domain/marketplace/matching/facts';
import { MatchIndex } from '#domain/marketplace/matching/index/match-index';
import { type Ranking, rankPeople } from '#domain/marketplace/matching/rank.rules';
import { readyNeed, readyProfessional } from '#domain/marketplace/matching/ready';
import { MODALITIES } from '#domain/reference/vocabulary';
import { createDataSource } from '#features/data-source';
import {
  personOf,
  ROW_COLUMNS,
  rowsOf,
  type SelectedProfile,
} from '#features/marketplace/matching/match-profile.rows';
import { MatchProfileStore } from '#features/marketplace/matching/match-profile.store';
import { searchSql } from '#features/marketplace/matching/sql-engine';
import { UnitOfWork } from '#platform/db/unit-of-work';
import {
  needArbitrary,
  personArbitrary,
  taxonomyArbitrary,
  TODAY,
  weightsArbitrary,
} from '#testing/match-arbitraries';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const digest = (needId: string, professionalId: string): string =>
  createHash('sha256').update(`${needId}|${professionalId}`).digest('hex');

/** Lets a person through most gates, so that lists are long. */
const opened = (person: MatchProfessional): MatchProfessional => ({
  ...person,
  consented: true,
  active: true,
  freshUntil: '2027-12-31',
  countries: ['SO', 'KE', 'NG'],
  availability: [
    { from: '2026-01-01', to: '2028-12-31', modalities: [...MODALITIES], hoursPerWeek: person.years },
  ],
});

const world = fc.record({
  taxonomy: taxonomyArbitrary,
  needs: fc.array(needArbitrary, { minLength: 4, maxLength: 8 }),
  people: fc.uniqueArray(fc.oneof(personArbitrary, personArbitrary.map(opened)), {
    selector: ({ id }) => id,
    minLength: 20,
    maxLength: 60,
  }),
  weights: weightsArbitrary,
  limit: fc.constantFrom(1, 5, 50),
});

describe('the engines', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await createDataSource(database.url, 2).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('sql and index give the list of the plain one, entry by entry', async () => {
    const work = new UnitOfWork(dataSource);
    const store = new MatchProfileStore();
    let listed = 0;
    await fc.assert(
      fc.asyncProperty(world, async ({ taxonomy, needs, people, weights, limit }) => {
        const ready = people.map((person) => readyProfessional(taxonomy, person));
        await database.sql('TRUNCATE match_profile, match_profile_version');
        await work.run('system:matching', (tx) => store.put(tx, ready));
        const ranking: Ranking = { weights, limit, today: TODAY, digest };
        const index = MatchIndex.of(taxonomy, ready);
        for (const need of needs.map((one) => readyNeed(taxonomy, one))) {
          const list = rankPeople(need, ready, ranking);
          listed += list.length;
          expect(await searchSql(dataSource, need, ranking)).toEqual(list);
          expect(index.search(need, ranking)).toEqual(list);
        }
      }),
      { numRuns: 40 },
    );
    expect(listed).toBeGreaterThan(150);
  });

  it('read from their rows what was written', async () => {
    const work = new UnitOfWork(dataSource);
    const store = new MatchProfileStore();
    await fc.assert(
      fc.asyncProperty(taxonomyArbitrary, personArbitrary.map(opened), async (taxonomy, person) => {
        const ready = readyProfessional(taxonomy, person);
        await database.sql('TRUNCATE match_profile, match_profile_version');
        await work.run('system:matching', (tx) => store.put(tx, [ready]));
        const rows = await database.sql<SelectedProfile>(
          `SELECT ${ROW_COLUMNS} FROM match_profile ORDER BY country`,
        );
        expect(rows.map((row) => rowsOf(personOf(row)))).toEqual(
          ['KE', 'NG', 'SO'].map(() => rowsOf(personOf(rows[0] as SelectedProfile))),
        );
        const need = readyNeed(taxonomy, fc.sample(needArbitrary, { numRuns: 1, seed: 3 })[0] as never);
        const ranking: Ranking = {
          weights: fc.sample(weightsArbitrary, { numRuns: 1, seed: 3 })[0] as never,
          limit: 9,
          today: TODAY,
          digest,
        };
        expect(rankPeople(need, [personOf(rows[0] as SelectedProfile)], ranking)).toEqual(
          rankPeople(need, [ready], ranking),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('leave the countries that a newer version no longer names, and ignore an older version', async () => {
    const [taxonomy, person] =
      fc.sample(fc.tuple(taxonomyArbitrary, personArbitrary), { numRuns: 1, seed: 5 })[0] ?? [];
    if (!taxonomy || !person) throw new Error('no sample');
    const at = (version: number, countries: string[], years: number) =>
      readyProfessional(taxonomy, { ...opened(person), version, countries, years });
    const store = new MatchProfileStore();
    const put = (...versions: Parameters<typeof at>) =>
      new UnitOfWork(dataSource).run('system:matching', (tx) => store.put(tx, [at(...versions)]));
    await database.sql('TRUNCATE match_profile, match_profile_version');
    await put(2, ['SO', 'KE'], 7);
    await put(3, ['SO'], 8);
    await put(1, ['SO', 'NG'], 9);
    await put(1, ['NG'], 9);
    expect(await database.sql('SELECT country, version, years FROM match_profile')).toEqual([
      { country: 'SO', version: 3, years: 8 },
    ]);
  });
});

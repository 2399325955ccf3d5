import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type ApiScene, fillScene } from '#cli/api-scene';
import { createDataSource } from '#features/data-source';
import { digestToken } from '#platform/security/secrets';
import { installStarterTaxonomy } from '#testing/taxonomy';
import { type TestDatabase, testDatabase } from '#testing/test-database';

let database: TestDatabase;
let dataSource: DataSource;
let scene: ApiScene;
beforeAll(async () => {
  database = await testDatabase();
  await installStarterTaxonomy(database);
  dataSource = await createDataSource(database.url, 2).initialize();
  scene = await fillScene(dataSource, { professionals: 100, needs: 20, placements: 150 });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('holds as many rows as were asked for, each with what a service writes beside it', async () => {
  const [counts] = await database.sql(
    `SELECT (SELECT count(*)::int FROM professional p JOIN account a ON a.professional_id = p.id) AS people,
            (SELECT count(*)::int FROM professional_skill) AS skills,
            (SELECT count(*)::int FROM need WHERE state = 'PUBLISHED') AS needs,
            (SELECT count(*)::int FROM placement p JOIN candidacy c ON c.id = p.candidacy_id
               JOIN placement_terms t ON t.placement_id = p.id) AS placements,
            (SELECT count(*)::int FROM placement WHERE state = 'ACTIVE') AS active,
            (SELECT count(*)::int FROM work_item) AS open`,
  );
  expect(counts).toEqual({ people: 100, skills: 500, needs: 20, placements: 150, active: 50, open: 50 });
});

it('is the same each time: ids, words and tokens', async () => {
  const [need] = await database.sql(`SELECT title FROM need WHERE id = md5('need0')::uuid AND id = $1`, [
    scene.needIds[0],
  ]);
  expect(need).toEqual({ title: 'Support in irrigation and irrigation' });
  const sessions = await database.sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM session WHERE token_hash = ANY($1)`,
    [[...scene.professionals, ...scene.caseOfficers, scene.analyst].map(digestToken)],
  );
  expect(sessions).toEqual([{ n: 41 }]);
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#features/data-source';
import { ConceptSearchQueries } from '#features/reference/taxonomy/concept-search.queries';
import { starterCounterparts } from '#features/reference/taxonomy/starter-taxonomy';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import type {
  ImportReport,
  TaxonomyImportService,
} from '#features/reference/taxonomy/taxonomy-import.service';
import { TAXONOMY_ACTOR, taxonomyImports } from '#testing/taxonomy';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const data = process.env['SKILLROOTS_DATA'] ?? '';
const describeReal = data === '' ? describe.skip : describe;

/**
 * Bounds as ratios within this run, since seconds would measure what else the machine does. Importing the archives again
 * only reads and compares them: the first import takes at most so many times as long (seen: twice; alone on two cores
 * half a minute), and in that time so many searches fit (seen: 270), of which each twentieth may take longer.
 */
const READINGS_PER_IMPORT = 5;
const SEARCHES_PER_READING = 60;
const PATIENCE_MS = 600_000;

describeReal(
  'the real archives (set SKILLROOTS_DATA to a folder that holds esco-v1.1.1 and isic-rev4)',
  () => {
    let database: TestDatabase;
    let dataSource: DataSource;
    let imports: TaxonomyImportService;
    let importMs: number;
    let readingMs: number;
    const esco = ['classification-en-csv', 'relations-csv'].map((part) =>
      join(data, 'esco-v1.1.1', `esco-v1.1.1-${part}.zip`),
    );

    beforeAll(async () => {
      database = await testDatabase();
      dataSource = await createDataSource(database.url, 4).initialize();
      imports = taxonomyImports(dataSource);
      await imports.installStarter(TAXONOMY_ACTOR);
    });
    afterAll(async () => {
      await dataSource.destroy();
      await database.drop();
    });

    it(
      'are imported whole, and the starter taxonomy is mapped',
      async () => {
        let report!: ImportReport;
        importMs = await timed(async () => (report = await imports.importEsco(TAXONOMY_ACTOR, esco)));

        const added = (table: string) => report.changes[table]?.added;
        expect([added('concepts'), added('occupationSkills'), added('skillSkills')]).toEqual([
          18_169, 123_788, 5_899,
        ]);
        expect(report.leftOut).toBe(68);
        expect(starterFate(report)).toEqual({ every: 916 - 87, iscoUnmapped: 0 });
        const pairs = starterCounterparts();
        const [row] = await database.sql(
          `SELECT count(*)::int AS n FROM unnest($1::text[], $2::text[]) AS pair (uri, esco)
           JOIN concept s USING (uri) JOIN concept e ON e.id = s.replaced_by_id AND e.uri = pair.esco`,
          [pairs.map(({ uri }) => uri), pairs.map(({ esco }) => esco)],
        );
        expect(row?.['n']).toBe(pairs.length);
        expect(report.mapped).toBeGreaterThan(500);
      },
      PATIENCE_MS,
    );

    it('give every skill a group, and matching all their relations', async () => {
      const [row] = await database.sql(
        `SELECT count(*)::int AS n FROM concept c WHERE kind = 'SKILL' AND retired_in IS NULL
          AND NOT EXISTS (SELECT 1 FROM skill_group g WHERE g.skill_id = c.id)`,
      );
      expect(row?.['n']).toBe(0);
      const { concepts, occupationSkills } = await new TaxonomyQueries(dataSource).relations();
      expect(concepts.filter(({ kind, uri }) => kind === 'SKILL' && uri.includes('/esco/'))).toHaveLength(
        13_896,
      );
      expect(occupationSkills.filter(({ from, skill }) => !`${from} ${skill}`.includes('urn:'))).toHaveLength(
        123_788,
      );
    });

    it(
      'change nothing the second time, and the first took no more than a few times as long',
      async () => {
        readingMs = await timed(async () =>
          expect(await imports.importEsco(TAXONOMY_ACTOR, esco)).toMatchObject({ unchanged: true }),
        );
        expect(importMs / readingMs).toBeLessThan(READINGS_PER_IMPORT);
      },
      PATIENCE_MS,
    );

    it('bring the classes of ISIC', async () => {
      const files = ['en', 'ar'].map((language) => join(data, 'isic-rev4', `isic-rev4-${language}.json`));
      await imports.importIsic(TAXONOMY_ACTOR, files);
      const classes = await database.sql(`SELECT count(*)::int AS n FROM sector WHERE level = 'CLASS'`);
      expect(classes).toEqual([{ n: 419 }]);
    });

    it(
      'are searched quickly, with slips too',
      async () => {
        const search = new ConceptSearchQueries(dataSource);
        const labels = await database.sql<{ label: string }>(
          `SELECT label FROM concept_label l JOIN concept c ON c.id = l.concept_id
          WHERE c.kind = 'SKILL' AND l.language = 'en' AND length(label) > 6 ORDER BY md5(label) LIMIT 100`,
        );
        const times: number[] = [];
        let found = 0;
        for (const { label } of labels) {
          const slip = label.slice(0, 3) + label.slice(4);
          for (const typed of [label.slice(0, 1), label.slice(0, 4), label, slip]) {
            const began = performance.now();
            const { rows } = await search.search('SKILL', typed, 'en', { first: 10 });
            times.push(performance.now() - began);
            if (typed === slip && rows.some(({ matched }) => matched === label)) found++;
          }
        }
        times.sort((a, b) => a - b);
        const p95 = times[Math.floor(times.length * 0.95)] ?? NaN;
        expect(readingMs / p95).toBeGreaterThan(SEARCHES_PER_READING);
        expect(found).toBeGreaterThanOrEqual(85);
      },
      PATIENCE_MS,
    );
  },
);

/** How long it takes, in milliseconds. */
async function timed(what: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await what();
  return performance.now() - began;
}

/** Every starter skill, occupation and ISCO group is mapped or named in the report. */
function starterFate({ mapped, unmapped }: ImportReport): { every: number; iscoUnmapped: number } {
  const isco = unmapped.filter(({ kind }) => kind === 'ISCO_GROUP');
  return { every: mapped + unmapped.length, iscoUnmapped: isco.length };
}

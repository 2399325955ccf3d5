import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#features/data-source';
import { ConceptSearchQueries } from '#features/reference/taxonomy/concept-search.queries';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import type { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { SMALL_ESCO } from '#testing/esco-files';
import { TAXONOMY_ACTOR as ACTOR, taxonomyImports } from '#testing/taxonomy';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { zipOf } from '#testing/zip';

let database: TestDatabase;
let dataSource: DataSource;
let imports: TaxonomyImportService;
let taxonomy: TaxonomyQueries;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.url, 4).initialize();
  imports = taxonomyImports(dataSource);
  taxonomy = new TaxonomyQueries(dataSource);
  folder = await mkdtemp(join(tmpdir(), 'taxonomy-'));
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Writes an archive; `change` edits the text of its files. */
async function archive(
  name: string,
  change: (file: string, text: string) => string = (_, text) => text,
): Promise<string> {
  const files = Object.entries(SMALL_ESCO).map(([file, text]) => [file, change(file, text)] as const);
  const path = join(folder, name);
  await writeFile(path, zipOf(Object.fromEntries(files)));
  return path;
}

const none = { added: 0, changed: 0, removed: 0 };

// One story, in order: what happens to an installation over time.
describe('the taxonomy of an installation', () => {
  it('begins with the starter taxonomy, once', async () => {
    expect(await taxonomy.version()).toBe(0);
    const first = await imports.installStarter(ACTOR);
    expect(first).toMatchObject({ unchanged: false, leftOut: 0, mapped: 0, unmapped: [] });
    expect(await imports.installStarter(ACTOR)).toMatchObject({ unchanged: true, version: first.version });

    const skills = await taxonomy.concepts(['urn:skillroots:skill:dress-wounds'], 'fr');
    expect(skills).toMatchObject([
      { label: 'panser les plaies', kind: 'SKILL', retired: false, replacedBy: null },
    ]);
    const groups = await taxonomy.groupsOf(['urn:skillroots:skill:dress-wounds'], 'ar');
    expect(groups.map(({ label }) => label)).toEqual(['التمريض والقبالة']);
    expect(await taxonomy.sectorsBelow(null, 'so')).toHaveLength(21);
    const events = await database.sql(`SELECT name FROM domain_event WHERE name = 'taxonomy.imported'`);
    expect(events).toHaveLength(1);
  });

  it.each([
    ['fr', 'infirmière'],
    ['ar', 'ممرضة'],
    ['es', 'enfermera'],
    ['so', 'kalkaaliye'],
  ])('finds a nurse in %s by %s', async (language, word) => {
    const search = new ConceptSearchQueries(dataSource);
    const { rows } = await search.search('OCCUPATION', word, language, { first: 3 });
    expect(rows[0]).toMatchObject({ uri: 'urn:skillroots:occupation:hospital-nurse', matched: word });
  });

  it.each([
    ['fr', 'comptabilité', 'keep-accounts'],
    ['ar', 'تمريض', 'provide-nursing-care'],
    ['ar', 'محاسبة', 'keep-accounts'],
    ['ar', 'كهرباء', 'install-electrical-wiring'],
    ['es', 'contabilidad', 'keep-accounts'],
    ['so', 'xisaab', 'keep-accounts'],
  ])('finds in %s by %s a skill', async (language, word, skill) => {
    const search = new ConceptSearchQueries(dataSource);
    const { rows } = await search.search('SKILL', word, language, { first: 10 });
    expect(rows.map(({ uri }) => uri)).toContain(`urn:skillroots:skill:${skill}`);
  });

  it('takes ESCO in and sends starter concepts of an equal label on to it', async () => {
    const report = await imports.importEsco(ACTOR, [await archive('esco-v1.1.1.zip')]);

    expect(report).toMatchObject({ release: '1.1.1', unchanged: false, leftOut: 1 });
    expect(report.changes['concepts']).toEqual({ added: 6, changed: 0, removed: 0 });
    const [wounds] = await taxonomy.concepts(['urn:skillroots:skill:dress-wounds'], 'en');
    expect(wounds).toMatchObject({ retired: true, replacedBy: 'http://x/s1' });
    const [group] = await taxonomy.concepts(['urn:skillroots:isco-08:2221'], 'en');
    expect(group).toMatchObject({ replacedBy: 'http://x/C2221' });
    expect(report.unmapped).toContainEqual({
      uri: 'urn:skillroots:skill:anatomy-and-physiology',
      kind: 'SKILL',
      why: 'NONE',
    });
  });

  it('keeps concepts that found no replacement in their place, beside those that did', async () => {
    const { concepts, broader } = await taxonomy.relations();
    const uris = new Set(concepts.map(({ uri }) => uri));
    expect(uris.has('urn:skillroots:skill:dress-wounds')).toBe(false);
    expect(uris.has('urn:skillroots:skill:provide-nursing-care')).toBe(true);
    expect(broader).toContainEqual({
      narrower: 'http://x/s1',
      broader: 'urn:skillroots:skill:provide-nursing-care',
    });
    expect(await taxonomy.replacements()).toEqual(
      new Map([
        ['urn:skillroots:skill:dress-wounds', 'http://x/s1'],
        ['urn:skillroots:isco-08:2221', 'http://x/C2221'],
      ]),
    );
  });

  it('does nothing when the same archive comes again', async () => {
    const before = await taxonomy.version();
    expect(await imports.importEsco(ACTOR, [await archive('again-v1.1.1.zip')])).toMatchObject({
      unchanged: true,
    });
    expect(await taxonomy.version()).toBe(before);
  });

  it('adds a language and leaves the others as they are', async () => {
    const rename = (file: string, text: string) =>
      file === 'skills_en.csv'
        ? text.replace('dress wounds,"dress wounds', 'panser des plaies,"panser des plaies')
        : text;
    const path = await archive('fr-v1.1.1.zip', rename);
    const french = Object.fromEntries(
      Object.entries(SMALL_ESCO).map(([file, text]) => [
        file.replace('_en.csv', '_fr.csv'),
        rename(file, text),
      ]),
    );
    await writeFile(path, zipOf(french));

    const report = await imports.importEsco(ACTOR, [path]);
    expect(report).toMatchObject({ languages: ['fr'], changes: { concepts: none, broader: none } });
    const label = async (language: string) => (await taxonomy.concepts(['http://x/s1'], language))[0]?.label;
    expect([await label('fr'), await label('en'), await label('ar')]).toEqual([
      'panser des plaies',
      'dress wounds',
      'dress wounds',
    ]);
  });

  it('retires what a newer release has dropped, and maps it by its label', async () => {
    const path = await archive('esco-v1.2.0.zip', (_, text) => text.replaceAll('http://x/s2', 'http://x/s9'));
    await expect(imports.importEsco(ACTOR, [path])).rejects.toMatchObject({
      code: 'TAXONOMY_WOULD_RETIRE',
      details: { retired: 1 },
    });
    expect((await taxonomy.concepts(['http://x/s2'], 'en'))[0]).toMatchObject({ retired: false });
    const report = await imports.importEsco(ACTOR, [path], { mayRetire: true });

    expect(report.changes['concepts']).toEqual({ added: 1, changed: 0, removed: 1 });
    const [dropped] = await taxonomy.concepts(['http://x/s2'], 'en');
    expect(dropped).toMatchObject({ retired: true, replacedBy: 'http://x/s9' });
    const [anatomy] = await taxonomy.concepts(['http://x/s9'], 'en');
    expect(await taxonomy.idsOf('SKILL', ['http://x/s9', 'http://x/s2'])).toEqual(
      new Map([
        ['http://x/s9', anatomy?.id],
        ['http://x/s2', anatomy?.id],
      ]),
    );
    await expect(taxonomy.idsOf('SKILL', ['http://x/s1', 'http://x/o1', 'urn:no'])).rejects.toMatchObject({
      code: 'TAXONOMY_UNKNOWN_CONCEPT',
      details: { uris: ['http://x/o1', 'urn:no'] },
    });
  });

  it('retires nothing for a file that holds its header alone', async () => {
    const path = await archive('header-v1.3.zip', (file, text) =>
      file === 'skills_en.csv' ? `${text.split('\n')[0]}\n` : text,
    );
    await expect(imports.importEsco(ACTOR, [path], { mayRetire: true })).rejects.toMatchObject({
      code: 'TAXONOMY_FILE_EMPTY',
      details: { file: 'skills_en.csv' },
    });
  });

  it('lands whole or not at all', async () => {
    const before = await database.sql(`SELECT count(*) FROM concept_label`);
    const path = await archive('broken-v1.3.zip', (file, text) =>
      file === 'skillSkillRelations.csv'
        ? text.replace('optional', 'maybe')
        : text.replaceAll('wounds', 'cuts'),
    );
    await expect(imports.importEsco(ACTOR, [path])).rejects.toMatchObject({ code: 'TAXONOMY_ROW_WRONG' });
    expect(await database.sql(`SELECT count(*) FROM concept_label`)).toEqual(before);
  });

  it('refuses a second import while one is running', async () => {
    const path = await archive('esco-v1.4.zip');
    await dataSource.transaction(async (other) => {
      await other.query(`SELECT pg_advisory_xact_lock(7263403)`);
      await expect(imports.importEsco(ACTOR, [path])).rejects.toMatchObject({
        code: 'TAXONOMY_IMPORT_RUNNING',
      });
    });
  });

  it('takes classes and titles of ISIC in', async () => {
    const tree = {
      sections: [
        {
          section: 'q',
          description: 'Health',
          divisions: [
            {
              division: '86',
              description: 'Health',
              groups: [
                {
                  group: '861',
                  description: 'Hospitals',
                  classes: [{ class: '8610', description: 'Hospitals' }],
                },
              ],
            },
          ],
        },
      ],
    };
    const path = join(folder, 'isic-en.json');
    await writeFile(path, JSON.stringify(tree));
    const report = await imports.importIsic(ACTOR, [path]);

    expect(report.changes['sectors']).toEqual({ added: 1, changed: 3, removed: 0 });
    expect(await taxonomy.sectorsBelow('861', 'en')).toEqual([
      { code: '8610', level: 'CLASS', parentCode: '861', label: 'Hospitals' },
    ]);
    await taxonomy.assertSectors(['Q', '8610']);
    await expect(taxonomy.assertSectors(['Q', '9999'])).rejects.toMatchObject({
      details: { codes: ['9999'] },
    });
    expect(await imports.installStarter(ACTOR)).toMatchObject({ unchanged: true });
  });
});

describe('a search', () => {
  const labels = async (text: string, language = 'en', kind: 'SKILL' | 'OCCUPATION' = 'SKILL') => {
    const { rows } = await new ConceptSearchQueries(dataSource).search(kind, text, language, { first: 5 });
    return rows.map(({ label, matched }) => (label === matched ? label : `${label} (${matched})`));
  };

  it('finds beginnings, from the first letter', async () => {
    expect((await labels('wri'))[0]).toBe('write reports');
    for (const label of await labels('w')) expect(label).toMatch(/^w|\(w/);
  });

  it('finds words inside and alternative labels, and says which label it was', async () => {
    expect(await labels('irrigation')).toContain('irrigate crops (irrigation)');
    expect((await labels('mathematics'))[0]).toMatch(/teach mathematics/);
  });

  it.each([
    ['midwfe', 'midwife', 'OCCUPATION'],
    ['acountant', 'accountant', 'OCCUPATION'],
    ['pyhton', 'Python', 'SKILL'],
    ['lead teem', 'lead a team', 'SKILL'],
  ] as const)('forgives a slip: %s', async (typed, meant, kind) => {
    expect(await labels(typed, 'en', kind)).toContain(meant);
  });

  it('finds labels of the language and of English', async () => {
    expect(await labels('plaies', 'fr')).toEqual(['panser des plaies']);
    expect(await labels('wounds', 'fr')).toEqual(['panser des plaies (dress wounds)']);
    expect(await labels('panser', 'es')).not.toContain('panser des plaies');
  });

  it('offers no retired concept, and nothing for what nobody means', async () => {
    expect(await labels('dress wounds')).toEqual(['dress wounds']);
    expect(await labels('zzzzqqq')).toEqual([]);
    expect(await labels(`%_'"\\;--`)).toHaveLength(5);
  });

  it('turns pages without gap or repetition', async () => {
    const search = new ConceptSearchQueries(dataSource);
    for (const text of ['', 'man']) {
      const all: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await search.search('SKILL', text, 'en', { first: 40, after });
        all.push(...page.rows.map(({ uri }) => uri));
        after = page.cursors.at(-1) ?? null;
        more = page.hasNextPage;
      }
      expect(new Set(all).size).toBe(all.length);
      if (text === '') {
        const [row] = await database.sql(
          `SELECT count(*)::int AS n FROM concept WHERE kind = 'SKILL' AND retired_in IS NULL`,
        );
        expect(all.length).toBe(row?.['n']);
      }
    }
  });
});

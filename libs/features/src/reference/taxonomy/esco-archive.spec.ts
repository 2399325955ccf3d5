import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEscoArchives } from '#features/reference/taxonomy/esco-archive';
import { SMALL_ESCO } from '#testing/esco-files';
import { zipOf } from '#testing/zip';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'esco-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function place(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const without = (name: string) =>
  Object.fromEntries(Object.entries(SMALL_ESCO).filter(([file]) => file !== name));

describe('an ESCO archive', () => {
  it('reads concepts with their labels, codes and relations', async () => {
    const esco = await readEscoArchives([await place('ESCO - v1.2.0 - en.zip', zipOf(SMALL_ESCO))]);

    expect(esco).toMatchObject({ version: '1.2.0', languages: ['en'] });
    expect(esco.concepts.map(({ uri, kind, code, iscoCode }) => [uri, kind, code, iscoCode])).toEqual([
      ['http://x/g1', 'SKILL_GROUP', 'S1', null],
      ['http://x/s1', 'SKILL', null, null],
      ['http://x/s2', 'SKILL', null, null],
      ['http://x/C2221', 'ISCO_GROUP', '2221', null],
      ['http://x/o1', 'OCCUPATION', '2221.1', '2221'],
      ['http://x/g2', 'SKILL_GROUP', 'S1.1', null],
    ]);
    expect(esco.concepts[1]).toMatchObject({
      skillType: 'COMPETENCE',
      labels: {
        en: {
          preferred: 'dress wounds',
          alternatives: ['bandage wounds', 'care for wounds'],
          hidden: ['plaster'],
          description: 'Clean and cover wounds, then watch them.',
        },
      },
    });
    expect(esco.concepts[4]).toMatchObject({ regulated: true });
    expect(esco.broader).toHaveLength(3);
    expect(esco.occupationSkills).toEqual([
      { from: 'http://x/o1', skill: 'http://x/s1', strength: 'ESSENTIAL' },
    ]);
    expect(esco.skillSkills).toEqual([{ from: 'http://x/s1', skill: 'http://x/s2', strength: 'OPTIONAL' }]);
  });

  it('takes further languages, a leading folder, file names with a language and a byte order mark', async () => {
    const french = `\uFEFF${SMALL_ESCO['skills_en.csv']}`.replace('dress wounds', 'panser des plaies');
    const renamed = Object.fromEntries(
      Object.entries({ ...SMALL_ESCO, 'skills_fr.csv': french }).map(([name, text]) => [
        `ESCO dataset/${name.replace(/Relations\.csv$/, 'Relations_en.csv')}`,
        text,
      ]),
    );
    const esco = await readEscoArchives([await place('two-languages.zip', zipOf(renamed))]);

    expect(esco.languages).toEqual(['en', 'fr']);
    expect(esco.concepts.find(({ uri }) => uri === 'http://x/s1')?.labels).toMatchObject({
      en: { preferred: 'dress wounds' },
      fr: { preferred: 'panser des plaies' },
    });
  });

  it('takes a folder of unpacked files as well', async () => {
    for (const [name, text] of Object.entries(SMALL_ESCO)) await place(name, text);
    expect((await readEscoArchives([folder])).concepts).toHaveLength(6);
  });

  it('refuses a place where nothing is', async () => {
    await expect(readEscoArchives([join(folder, 'nothing.zip')])).rejects.toMatchObject({
      code: 'TAXONOMY_ARCHIVE_NOT_FOUND',
      details: { archive: 'nothing.zip' },
    });
  });

  it('refuses an archive that was cut off, at every length', async () => {
    const whole = zipOf(SMALL_ESCO);
    for (const length of [0, 1, 100, Math.floor(whole.length / 2), whole.length - 1]) {
      const path = await place('cut.zip', whole.subarray(0, length));
      await expect(readEscoArchives([path])).rejects.toMatchObject({ code: 'TAXONOMY_ARCHIVE_UNREADABLE' });
    }
  });

  it('refuses an archive of something else', async () => {
    const path = await place('photos.zip', zipOf({ 'cat.txt': 'miaow' }));
    await expect(readEscoArchives([path])).rejects.toMatchObject({ code: 'TAXONOMY_ARCHIVE_WRONG' });
  });

  it('names the files that are missing', async () => {
    const path = await place('half.zip', zipOf(without('occupationSkillRelations.csv')));
    await expect(readEscoArchives([path])).rejects.toMatchObject({
      code: 'TAXONOMY_FILE_MISSING',
      details: { missing: ['occupationSkillRelations*.csv'] },
    });
  });

  it.each([
    ['another header', 'a,b\n1,2'],
    ['no line at all', ''],
  ])('names the columns that are missing: %s', async (_, text) => {
    const path = await place('header.zip', zipOf({ ...SMALL_ESCO, 'occupationSkillRelations.csv': text }));
    await expect(readEscoArchives([path])).rejects.toMatchObject({
      code: 'TAXONOMY_HEADER_WRONG',
      details: {
        file: 'occupationSkillRelations.csv',
        missing: ['relationType', 'occupationUri', 'skillUri'],
      },
    });
  });

  it('names the line that cannot be read, and a relation of an unknown type', async () => {
    const broken = `${SMALL_ESCO['skillSkillRelations.csv']}\nhttp://x/s1,"s`;
    const open = await place('quote.zip', zipOf({ ...SMALL_ESCO, 'skillSkillRelations.csv': broken }));
    await expect(readEscoArchives([open])).rejects.toMatchObject({
      code: 'TAXONOMY_ROW_WRONG',
      details: { line: 3 },
    });

    const vague = (SMALL_ESCO['skillSkillRelations.csv'] ?? '').replace('optional', 'perhaps');
    const unknown = await place('vague.zip', zipOf({ ...SMALL_ESCO, 'skillSkillRelations.csv': vague }));
    await expect(readEscoArchives([unknown])).rejects.toMatchObject({
      code: 'TAXONOMY_ROW_WRONG',
      details: { relationType: 'perhaps' },
    });
  });
});

const data = process.env['SKILLROOTS_DATA'];

(data ? describe : describe.skip)(
  'the real ESCO 1.1.1 (set SKILLROOTS_DATA to a folder that holds esco-v1.1.1)',
  () => {
    it('is read whole', async () => {
      const at = (name: string) => join(data ?? '', 'esco-v1.1.1', `esco-v1.1.1-${name}.zip`);
      const esco = await readEscoArchives([at('classification-en-csv'), at('relations-csv')]);

      const count = (kind: string) => esco.concepts.filter((concept) => concept.kind === kind).length;
      expect({
        version: esco.version,
        skills: count('SKILL'),
        groups: count('SKILL_GROUP'),
        occupations: count('OCCUPATION'),
        isco: count('ISCO_GROUP'),
        occupationSkills: esco.occupationSkills.length,
        skillSkills: esco.skillSkills.length,
      }).toEqual({
        version: '1.1.1',
        skills: 13_896,
        groups: 647,
        occupations: 3_007,
        isco: 619,
        occupationSkills: 123_855,
        skillSkills: 5_899,
      });
      const uris = new Set(esco.concepts.map(({ uri }) => uri));
      expect(
        esco.broader.filter(({ narrower, broader }) => !uris.has(narrower) || !uris.has(broader)),
      ).toHaveLength(1);
    });
  },
);

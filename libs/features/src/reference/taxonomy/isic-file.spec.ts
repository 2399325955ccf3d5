import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readIsicFiles } from '#features/reference/taxonomy/isic-file';
import { starterSectors } from '#features/reference/taxonomy/starter-taxonomy';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isic-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function place(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const tree = (education: string) =>
  JSON.stringify({
    sections: [
      {
        section: 'p',
        description: education,
        divisions: [
          {
            division: '85',
            description: education,
            groups: [{ group: '853', description: 'x', classes: [{ class: '8530', description: 'y' }] }],
          },
        ],
      },
    ],
  });

describe('an ISIC file', () => {
  it('is read as a tree, in several languages', async () => {
    const paths = [
      await place('isic-rev4-en.json', tree('Education')),
      await place('isic-rev4-ar.json', tree('التعليم')),
    ];
    expect(await readIsicFiles(paths)).toEqual([
      { code: 'P', level: 'SECTION', parentCode: null, labels: { en: 'Education', ar: 'التعليم' } },
      { code: '85', level: 'DIVISION', parentCode: 'P', labels: { en: 'Education', ar: 'التعليم' } },
      { code: '853', level: 'GROUP', parentCode: '85', labels: { en: 'x', ar: 'x' } },
      { code: '8530', level: 'CLASS', parentCode: '853', labels: { en: 'y', ar: 'y' } },
    ]);
  });

  it('is read as the list of the Statistics Division', async () => {
    const path = await place(
      'ISIC_structure.txt',
      '"Code","Description"\n"P","Education"\n"85","Education"\n"853","Higher"',
    );
    expect(await readIsicFiles([path])).toEqual([
      { code: 'P', level: 'SECTION', parentCode: null, labels: { en: 'Education' } },
      { code: '85', level: 'DIVISION', parentCode: 'P', labels: { en: 'Education' } },
      { code: '853', level: 'GROUP', parentCode: '85', labels: { en: 'Higher' } },
    ]);
  });

  it.each([
    ['something.json', '{"a": 1}'],
    ['broken.json', '{"sections": ['],
    ['null.json', 'null'],
    ['picture.png', 'x'],
    ['orphan.csv', 'Code,Description\nP,Education\n861,Hospitals'],
  ])('refuses %s', async (name, content) => {
    await expect(readIsicFiles([await place(name, content)])).rejects.toMatchObject({
      code: 'TAXONOMY_ARCHIVE_WRONG',
    });
  });
});

const data = process.env['SKILLROOTS_DATA'];

(data ? describe : describe.skip)(
  'the real ISIC Rev.4 (set SKILLROOTS_DATA to a folder that holds isic-rev4)',
  () => {
    it('is read whole and agrees with the sectors that the product brings', async () => {
      const sectors = await readIsicFiles(
        ['en', 'ar'].map((code) => join(data ?? '', 'isic-rev4', `isic-rev4-${code}.json`)),
      );
      const codes = (level: string, from = sectors) =>
        from.filter((s) => s.level === level).map(({ code }) => code);
      expect(codes('CLASS')).toHaveLength(419);
      for (const level of ['SECTION', 'DIVISION', 'GROUP'])
        expect(codes(level, starterSectors())).toEqual(codes(level));
      expect(sectors.every(({ labels }) => labels['en'] && labels['ar'])).toBe(true);
    });
  },
);

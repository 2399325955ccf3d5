import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMALL_ESCO } from '#testing/esco-files';
import { zipOf } from '#testing/zip';

interface Outcome {
  readonly code: number;
  readonly said: string;
}

const PROFESSIONAL = {
  id: 'P1',
  heritageCountries: ['SO', 'GH'],
  modes: ['virtual'],
  availability: [{ from: '2027-01-01', to: '2027-06-30' }],
  hoursPerWeek: 8,
  clearance: 1,
  languages: [{ code: 'en', level: 'B2' }],
  sectorsIsic: [],
  yearsExperience: 4,
  skills: [{ uri: 'http://x/s1', level: 3 }],
};
const NEED = {
  id: 'N1',
  heritageCountry: 'SO',
  mode: 'virtual',
  window: { from: '2027-01-01', to: '2027-02-28' },
  languages: [{ code: 'en', min: 'B1' }],
  requiredSkills: [{ uri: 'http://x/s1', minLevel: 2, weight: 3 }],
};

let folder: string;
const at = (name: string): string => join(folder, name);
const put = (name: string, ...lines: readonly (object | string)[]): Promise<void> =>
  writeFile(
    at(name),
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
const results = async (name: string): Promise<unknown[]> =>
  (await readFile(at(name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

/** Runs a built command in a process of its own, as a person does. */
function run(command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`dist/apps/cli/src/${command}.command.js`, ...args], (error, _, said) =>
      resolve({ code: error ? Number(error.code) : 0, said }),
    );
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
  await writeFile(at('esco.zip'), zipOf(SMALL_ESCO));
  const { 'skillSkillRelations.csv': _, ...less } = SMALL_ESCO;
  await writeFile(at('less.zip'), zipOf(less));
  await put(
    'people',
    PROFESSIONAL,
    '{"id": "P2"',
    PROFESSIONAL,
    { ...PROFESSIONAL, id: 'P3', skills: [{ uri: 'http://x/flying' }] },
    { ...PROFESSIONAL, id: 'P4', skills: [{ uri: 'http://x/s1', level: 5 }] },
  );
  await put(
    'needs',
    NEED,
    '',
    { ...NEED, id: 'N2', requiredSkills: [] },
    { ...NEED, id: 'N3', mode: 'astral' },
  );
  await put('queries', 'q1\tbandage wound', 'q2', 'q3\t ', 'q4\t!!!');
});
afterAll(() => rm(folder, { recursive: true }));

describe('match:rank', () => {
  const rank = (change: Readonly<Record<string, string>> = {}) => {
    const files = { professionals: at('people'), needs: at('needs'), esco: at('esco.zip'), out: at('lists') };
    return run('match-rank', ...Object.entries({ ...files, ...change }).flatMap(([k, v]) => [`--${k}`, v]));
  };

  it('says with its line whatever it cannot read, and ranks the rest', async () => {
    const { code, said } = await rank();
    expect(code).toBe(0);
    for (const complaint of [
      'people line 2: this is not JSON: skipped',
      'people line 3: P1 is in the file already: skipped',
      'people line 4: unknown skill http://x/flying: left out',
      'people line 5: level is not a whole number from 1 to 4: skipped',
      'needs line 3: no known skills',
      'needs line 4: mode "astral" is none of',
      '2 professionals read',
      '2 lists written',
    ])
      expect(said).toContain(complaint);
    expect(await results('lists')).toMatchObject([
      { needId: 'N1', results: [{ professionalId: 'P1' }, { professionalId: 'P3' }] },
      { needId: 'N2', results: [{}, {}] },
    ]);
  });

  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, number, string])[] = [
    ['a file that is not there', { needs: '/nowhere' }, 2, 'There is no file at /nowhere'],
    ['a folder that is not there', { out: '/nowhere/lists' }, 2, 'No file can be written at /nowhere/lists'],
    ['a day that does not exist', { today: '2027-02-31' }, 2, '--today is a day'],
    ['a coverage above all', { tau: '1001' }, 2, '--tau is a whole number from 0 to 1000'],
    ['an option of no kind', { colour: 'red' }, 2, 'colour'],
  ];
  it.each(wrong)('refuses %s, and says so', async (_, change, code, complaint) => {
    expect(await rank(change)).toEqual({ code, said: expect.stringContaining(complaint) });
  });

  it('reads packed files, and refuses one that is cut short', async () => {
    const packed = gzipSync(JSON.stringify(NEED));
    await writeFile(at('needs.gz'), packed);
    await writeFile(at('cut.gz'), packed.subarray(0, packed.length - 20));
    expect(await rank({ needs: at('needs.gz') })).toEqual({
      code: 0,
      said: expect.stringContaining('1 lists written'),
    });
    expect(await rank({ needs: at('cut.gz') })).toEqual({
      code: 1,
      said: expect.stringMatching(/unexpected end of file\n$/),
    });
  });

  it('refuses archives without a file of relations, and names it', async () => {
    const outcome = await rank({ esco: at('less.zip') });
    expect(outcome).toEqual({ code: 1, said: expect.stringContaining('skillSkillRelations') });
  });
});

describe('match:pick', () => {
  it('says with its line whatever is no query, and answers the rest', async () => {
    const files = ['--esco', at('esco.zip'), '--queries', at('queries'), '--out', at('picks')];
    const { code, said } = await run('match-pick', ...files);
    expect(code).toBe(0);
    expect(said).toContain('queries line 2: no id, tab, text: skipped');
    expect(said).toContain('queries line 3: no id, tab, text: skipped');
    expect(await results('picks')).toMatchObject([
      { id: 'q1', results: [{ uri: 'http://x/s1', label: 'bandage wounds' }] },
      { id: 'q4', results: [] },
    ]);
  });
});

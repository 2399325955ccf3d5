import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMALL_ESCO } from '#testing/esco-files';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { zipOf } from '#testing/zip';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  await writeFile(join(folder, 'esco-v1.1.1.zip'), zipOf(SMALL_ESCO));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Runs the built command in a process of its own, as a person does. */
function run(...args: string[]): Promise<Outcome> {
  const command = 'dist/apps/cli/src/taxonomy-import.command.js';
  const env = { ...process.env, DATABASE_URL: database.url, NODE_OPTIONS: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('taxonomy:import', () => {
  it('imports, shows progress and prints the report as JSON', async () => {
    const { code, stdout, stderr } = await run('--json', folder);
    expect([code, stderr.includes('Comparing labels')]).toEqual([0, true]);
    expect(JSON.parse(stdout)).toMatchObject([
      { source: 'ESCO', release: '1.1.1', changes: { concepts: { added: 6 } }, leftOut: 1, unmapped: [] },
    ]);
    expect(await database.sql(`SELECT count(*)::int AS n FROM concept`)).toEqual([{ n: 6 }]);
  });

  it('says in words that there was nothing to do', async () => {
    const { code, stdout } = await run(join(folder, 'esco-v1.1.1.zip'));
    expect([code, stdout]).toEqual([
      0,
      'ESCO 1.1.1 (en) was there already, as version 1; nothing was changed.\n',
    ]);
  });

  it('refuses what is no archive with exit code 1 and a sentence', async () => {
    const path = join(folder, 'cut.zip');
    await writeFile(path, zipOf(SMALL_ESCO).subarray(0, 500));
    const { code, stdout, stderr } = await run(path);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('This is not a whole zip archive.');
    expect(stderr).not.toContain('    at ');
  });

  it.each([[[]], [['--nonsense']], [['/nothing/is/here.zip']]])('says how to call it: %j', async (args) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr.includes('--help')]).toEqual([2, true]);
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('--help');
    expect([code, stdout.includes('npm run taxonomy:import')]).toEqual([0, true]);
  });
});

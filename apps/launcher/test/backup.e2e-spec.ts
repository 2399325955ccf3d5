import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freePort } from '#platform/embedded/free-port';
import { type SignedIn, signedIn } from '#testing/people';
import { runCommandProcess, startProcess, stopProcess } from '#testing/processes';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const PDF = '%PDF-1.7\ntrailer << >>\n%%EOF\n';
const CONCERNS_KEY = Buffer.alloc(32, 5).toString('base64');
const RAISE = 'mutation { raiseConcern(concern: { text: "Something is wrong here." }) }';

/** Everything that must come back: the events except for when they were passed on, and the accounts. */
const STATE = `
  SELECT (SELECT md5(string_agg(concat_ws('|', seq, id, name, aggregate_id, actor_id, data, occurred_at), E'\\n' ORDER BY seq))
            FROM domain_event) AS events,
         (SELECT md5(string_agg(a::text, E'\\n' ORDER BY id)) FROM account a) AS accounts`;

describe('backup and restore', () => {
  let product: RunningProduct;
  let folder: string;
  let settings: Record<string, string>;
  let amina: SignedIn;
  let fileId: string;
  const targets: TestDatabase[] = [];
  const at = (...names: string[]) => join(folder, ...names);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skillroots-backup-'));
    product = await startProduct({ DATA_DIR: at('data'), CONCERNS_KEY, DEMO: 'off' });
    settings = { DATABASE_URL: product.database.url, DATA_DIR: at('data'), CONCERNS_KEY };
    amina = await signedIn(product);
    const answer = await fetch(`${product.url}/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${amina.token}`,
        'content-type': 'application/pdf',
        'x-file-name': 'a.pdf',
      },
      body: PDF,
    });
    fileId = ((await answer.json()) as { id: string }).id;
    await product.ask(RAISE);
    await product.database.sql(
      `UPDATE account SET display_name = E'Tab\\t, line\\nand back\\\\slash, اسم' WHERE id = $1`,
      [amina.id],
    );
    // The product runs while the backup is made.
    const { code, printed } = await runCommandProcess('backup', ['--to', at('backup')], settings);
    expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining('Files: 1') });
  });
  afterAll(async () => {
    await product.stop();
    await Promise.all(targets.map((target) => target.drop()));
    await rm(folder, { recursive: true, force: true });
  });

  const target = async (): Promise<TestDatabase> => {
    const made = await testDatabase();
    targets.push(made);
    return made;
  };
  const restore = (database: TestDatabase, more: Record<string, string> = {}, ...args: string[]) =>
    runCommandProcess('restore', ['--from', at('backup'), ...args], {
      ...settings,
      DATABASE_URL: database.url,
      DATA_DIR: at('restored'),
      ...more,
    });
  /** A copy of the backup with something done to it, and what is said of it. */
  const verify = async (name: string, harm: (copy: string) => Promise<unknown>, more = {}) => {
    await cp(at('backup'), at(name), { recursive: true });
    await harm(at(name));
    return runCommandProcess('backup-verify', ['--from', at(name)], { ...settings, ...more });
  };
  const unharmed = async () => undefined;

  it('holds no key and no other secret of the settings', async () => {
    const names = (await readdir(at('backup'), { recursive: true, withFileTypes: true })).filter((it) =>
      it.isFile(),
    );
    for (const { parentPath, path, name } of names as ((typeof names)[number] & { path: string })[])
      expect(readFileSync(join(parentPath ?? path, name)).includes(CONCERNS_KEY)).toBe(false);
  });

  it('proves itself in a database cluster of its own', async () => {
    expect(await verify('whole', unharmed)).toEqual({
      code: 0,
      printed: expect.stringContaining('The backup is whole.'),
    });
  });

  it('comes back: the same file, accounts, events and sessions, and the next event counts on', async () => {
    const other = await target();
    expect(await restore(other)).toEqual({ code: 0, printed: expect.stringContaining('Restored from') });
    expect(await other.sql(STATE)).toEqual(await product.database.sql(STATE));

    const port = await freePort(0);
    const api = await startProcess('api', {
      ...settings,
      DATABASE_URL: other.url,
      DATA_DIR: at('restored'),
      PORT: String(port),
    });
    const headers = { authorization: `Bearer ${amina.token}` };
    const file = await fetch(`http://127.0.0.1:${port}/files/${fileId}`, { headers });
    expect(await file.text()).toBe(PDF);

    const [{ seq: before } = {}] = await other.sql<{ seq: string }>(
      'SELECT max(seq) AS seq FROM domain_event',
    );
    const send = { method: 'POST', headers: { 'content-type': 'application/json' } };
    await fetch(`http://127.0.0.1:${port}/graphql`, { ...send, body: JSON.stringify({ query: RAISE }) });
    const [{ seq: after } = {}] = await other.sql<{ seq: string }>(
      'SELECT max(seq) AS seq FROM domain_event',
    );
    expect(Number(after)).toBeGreaterThan(Number(before));
    await expect(other.sql('DELETE FROM domain_event')).rejects.toThrow();
    expect(await stopProcess(api)).toBe(0);
  });

  it('replaces what is there only on request, and never under a running product', async () => {
    const other = await target();
    expect((await restore(other)).code).toBe(0);
    expect(await restore(other)).toEqual({ code: 1, printed: expect.stringContaining('add --replace') });
    expect((await restore(other, {}, '--replace')).code).toBe(0);
    const connected = new pg.Client({ connectionString: other.url });
    await connected.connect();
    expect(await restore(other, {}, '--replace')).toEqual({
      code: 1,
      printed: expect.stringContaining('stop the product first'),
    });
    await connected.end();
  });

  it('is refused with another key, or without', async () => {
    const other = await target();
    const CONCERNS_KEY = Buffer.alloc(32, 6).toString('base64');
    for (const [key, words] of [
      [CONCERNS_KEY, 'is another key'],
      ['', 'is not set'],
    ] as const) {
      expect(await restore(other, { CONCERNS_KEY: key })).toEqual({
        code: 1,
        printed: expect.stringContaining(words),
      });
      expect(await verify(`key ${words}`, unharmed, { CONCERNS_KEY: key })).toEqual({
        code: 1,
        printed: expect.stringContaining(words),
      });
    }
    expect((await restore(other, { CONCERNS_KEY }, '--other-keys')).code).toBe(0);
  });

  const events = (copy: string) => join(copy, 'tables/public.domain_event.copy.gz');
  const file = (copy: string) => join(copy, 'files', fileId.slice(-2), fileId);
  const edit = async (copy: string, change: (manifest: string) => string): Promise<void> => {
    const name = join(copy, 'manifest.json');
    await writeFile(name, change(await readFile(name, 'utf8')));
  };
  it.each<[string, (copy: string) => Promise<unknown>, RegExp]>([
    ['cut off', (copy) => truncate(events(copy), 40), /public\.domain_event of the backup is damaged/],
    ['without a table', (copy) => rm(events(copy)), /public\.domain_event of the backup is damaged/],
    ['with a file altered', (copy) => writeFile(file(copy), PDF.toLowerCase()), /the file .* is altered/],
    ['without a file', (copy) => rm(file(copy)), /the file .* is missing/],
    ['without its manifest', (copy) => rm(join(copy, 'manifest.json')), /not a whole backup/],
    [
      'of a newer version',
      (copy) => edit(copy, (it) => it.replace('"Core1763800000000"', '"Later1"')),
      /not known here \(Later1\)/,
    ],
    [
      'with rows altered',
      (copy) => edit(copy, (it) => it.replace(/"rows": 1,/, '"rows": 2,')),
      /The backup is damaged: \S+ should have 2 rows/,
    ],
  ])('%s proves false', async (name, harm, words) => {
    const { code, printed } = await verify(name, harm);
    expect(printed).toMatch(words);
    expect(code).toBe(1);
  });

  it('never overwrites a backup', async () => {
    expect(await runCommandProcess('backup', ['--to', at('backup')], settings)).toEqual({
      code: 1,
      printed: expect.stringContaining('is not empty'),
    });
  });
});

import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing/eventually';
import { type SignedIn, signedIn } from '#testing/people';
import { PriceDesk } from '#testing/price-desk';
import { priceLine, priceLines, pricesCsv } from '#testing/price-files';
import { startProcess, stopProcess } from '#testing/processes';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { testRedis } from '#testing/test-redis';

/** One round with the tests; as many as wanted with `npm run bench:price-kills`. */
const ROUNDS = Number(process.env['PRICE_KILL_ROUNDS'] ?? 1);
const SEED = Number(process.env['PRICE_KILL_SEED'] ?? 20_261_130);
const ROWS = 30_000;
const KILLS = ROUNDS > 1 ? 3 : 1;
/** Milliseconds in which a worker reads a few chunks of the file. */
const A_FEW_CHUNKS = 300;

describe('a file of prices under a worker that is killed', () => {
  let product: RunningProduct;
  let desk: PriceDesk;
  let editor: SignedIn;
  let folder: string;
  let settings: Record<string, string>;
  let worker: ChildProcess | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prices-'));
    const redis = await testRedis();
    settings = { DATA_DIR: folder, MATCH_SNAPSHOT: 'off', ...(redis && { REDIS_URL: redis }) };
    product = await startProduct(settings, { worker: false });
    settings['DATABASE_URL'] = product.database.url;
    desk = new PriceDesk(product);
    editor = await signedIn(product, { staff: ['CASE_OFFICER'] });
  });
  afterEach(() => kill());
  afterAll(async () => {
    await product.stop();
    await rm(folder, { recursive: true });
  });

  async function kill(): Promise<void> {
    if (worker) await stopProcess(worker, 'SIGKILL');
  }

  /** A file with findings of several kinds, a row that comes twice and columns without a name. */
  function file(): Buffer {
    const lines = priceLines(ROWS);
    lines[40] = priceLine(40, { source_code: 'ZZZ' });
    lines[2_501] = priceLine(2_501, { destination_code: 'KSV', corridor: 'GBRKSV' });
    lines[7_000] = priceLine(7_000, { 'cc1 lcu amount': '' });
    lines.push(priceLine(11_999));
    return pricesCsv(lines.map((line) => [...line, '']));
  }

  /** Everything that an import leaves, but for times and ids. */
  async function result(): Promise<object[]> {
    return product.database.sql(
      `SELECT 'batch' AS of, to_jsonb(b) - '{id,uploaded_at,begun_at,checked_at,version,uploaded_by}'::text[] AS row FROM price_batch b
        UNION ALL SELECT 'finding', to_jsonb(f) - 'batch_id' FROM price_finding f
        UNION ALL SELECT 'figure', to_jsonb(f) - 'batch_id' FROM corridor_figure f
        UNION ALL SELECT 'quotes', jsonb_build_object('n', count(*), 'digest', md5(string_agg((to_jsonb(q) - '{batch_id,firm_id}'::text[])::text, '' ORDER BY row_number, tier)))
                   FROM price_quote q
        UNION ALL SELECT 'checked', jsonb_build_object('events', count(*))
                   FROM domain_event e JOIN price_batch b ON b.id = e.aggregate_id WHERE e.name = 'prices.checked'
        ORDER BY 1, 2`,
    );
  }

  const forget = (): Promise<unknown> =>
    product.database.sql(`TRUNCATE price_quote, corridor_figure, price_finding, price_batch CASCADE`);

  async function rowsRead(id: string): Promise<number> {
    const [batch] = await product.database.sql<{ n: number }>(
      'SELECT rows_read AS n FROM price_batch WHERE id = $1',
      [id],
    );
    return batch?.n ?? 0;
  }

  /** Whether a worker has read beyond these rows, or has no more to read. */
  const goesOn = async (id: string, rows: number): Promise<boolean> =>
    (await rowsRead(id)) > Math.min(rows, ROWS);

  async function uploaded(): Promise<string> {
    await forget();
    // A connection that was idle for a round may end just as it is used again; the same file twice is one batch.
    const answer = await eventually(() => desk.upload(file(), editor));
    return ((await answer.json()) as { batchId: string }).batchId;
  }

  async function read(id: string): Promise<void> {
    worker = await startProcess('worker', settings);
    await eventually(async () => expect((await desk.batch(id, editor)).state).toBe('CHECKED'));
    await kill();
  }

  it(
    'leaves row for row what an undisturbed one leaves',
    async () => {
      await read(await uploaded());
      const wanted = await result();
      expect(wanted.length).toBeGreaterThan(8);
      let inMidRun = 0;
      for (let round = 0; round < ROUNDS; round++) {
        // Park and Miller, 1988; each round can be played again by its own seed.
        let seed = SEED + round;
        const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
        random();
        const id = await uploaded();
        const taken: number[] = [];
        for (let kills = 0; kills < KILLS; kills++) {
          worker = await startProcess('worker', settings);
          await eventually(async () => expect(await goesOn(id, taken.at(-1) ?? 0)).toBe(true));
          await pause(random() * A_FEW_CHUNKS);
          await kill();
          taken.push(await rowsRead(id));
          if ((await desk.batch(id, editor)).state === 'DRAFT') inMidRun++;
        }
        await read(id);
        expect(await result()).toEqual(wanted);
        process.stderr.write(
          `Round ${round + 1}, seed ${SEED + round}: killed after ${taken.join(', ')} rows\n`,
        );
      }
      process.stderr.write(
        `${ROUNDS} rounds of ${KILLS} kills -9 (${inMidRun} between two chunks), ${ROWS} rows: the same each time\n`,
      );
    },
    120_000 + ROUNDS * 120_000,
  );
});

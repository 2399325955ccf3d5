import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '#platform/security/secrets';
import { eventually } from '#testing/eventually';
import { Line } from '#testing/line';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

/** Shorter than in use, so that the test need not wait. */
const DEADLINES = { acquireMs: 600, statementMs: 800, silenceMs: 900 };

interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly codes: readonly string[];
}

/** What a program sees that reads its own account. */
async function me({ url }: RunningProduct, token: string): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    codes: errors.map(({ extensions }) => extensions.code),
  };
}

async function ready({ url }: RunningProduct): Promise<{ code: number; report: object }> {
  const response = await fetch(`${url}/ready`);
  return { code: response.status, report: (await response.json()) as object };
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';

describe('a database', () => {
  let line: Line;
  let product: RunningProduct;
  let token: string;
  beforeAll(async () => {
    const reach = async (url: string): Promise<string> => {
      line = await Line.to(new URL(url));
      return line.by(url);
    };
    product = await startProduct({}, { worker: false, deadlines: DEADLINES, reach });
    token = (await signedIn(product)).token;
  });
  afterAll(async () => {
    line.become('open');
    await product.stop();
    await line.close();
  });

  it.each(['cut', 'silent'] as const)(
    'whose line is %s makes the product busy, and no more',
    async (state) => {
      line.become(state);
      const answers = await Promise.all(Array.from({ length: 12 }, () => me(product, token)));
      for (const answer of answers) expect(answer).toEqual({ status: 503, retryAfter: '2', codes: ['BUSY'] });
      expect(await ready(product)).toMatchObject({ code: 503, report: { checks: { database: 'failed' } } });
      expect((await fetch(`${product.url}/live`)).status).toBe(200);
      line.become('open');
      await eventually(async () =>
        expect(await me(product, token)).toMatchObject({ status: 200, codes: [] }),
      );
      await eventually(async () => expect(await ready(product)).toMatchObject({ code: 200 }));
    },
  );

  it('that takes too long for one statement cancels it, and the connection is used again', async () => {
    const blocker = product.database.sql(
      'WITH held AS MATERIALIZED (SELECT 1 FROM account FOR UPDATE) SELECT pg_sleep(5) FROM (SELECT count(*) FROM held) one',
    );
    await eventually(async () =>
      expect(
        await product.database.sql(
          `SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()`,
        ),
      ).not.toEqual([]),
    );
    const { errors } = await product.send(
      'mutation { changeAccountSettings(input: { locale: fr }) }',
      {},
      token,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BUSY', details: { retryAfterSeconds: 2 } });
    await blocker;
    expect(await me(product, token)).toMatchObject({ status: 200, codes: [] });
  });
});

describe.each(['cut', 'silent'] as const)('Redis, when its line is %s,', (state) => {
  let line: Line;
  let product: RunningProduct;
  beforeAll(async () => {
    line = await Line.to(null);
    line.become(state);
    product = await startProduct({ REDIS_URL: line.by('redis://localhost:6379') }, { worker: false });
  });
  afterAll(async () => {
    await product.stop();
    await line.close();
  });

  it('keeps nobody from signing in, and is not the end of the limits', async () => {
    const password = 'a long and private phrase';
    const { email } = await signedIn(product);
    await product.database.sql('UPDATE account SET password_hash = $2 WHERE email = $1', [
      email,
      await hashPassword(password),
    ]);
    const wrong = { email, password: 'another private phrase' };
    expect(await product.refusal(SIGN_IN, { input: wrong })).toBe('SIGN_IN_FAILED');
    expect(await product.database.sql('SELECT 1 FROM rate_limit')).not.toEqual([]);
    const { signIn } = await product.ask<{ signIn: { token: string } }>(SIGN_IN, {
      input: { email, password },
    });
    expect(signIn.token).not.toBe('');
  });

  it('makes the product degraded, not unavailable', async () => {
    expect(await ready(product)).toMatchObject({
      code: 200,
      report: { status: 'degraded', checks: { database: 'ok', migrations: 'ok', redis: 'degraded' } },
    });
  });

  it('leaves the desk with the word that the queue is not reachable', async () => {
    const { token } = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    const asked = '{ operations { queues { driver reachable waiting } outboxWaiting } failedJobs { id } }';
    expect(await product.ask(asked, {}, token)).toMatchObject({
      operations: { queues: [{ driver: 'REDIS', reachable: false, waiting: 0 }] },
      failedJobs: [],
    });
    expect(await product.refusal('mutation { retryFailedJob(jobId: "1") }', {}, token)).toBe('BUSY');
  });
});

describe('a disk with less room than its reserve', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({ DISK_RESERVE_MB: '1000000' }, { worker: false });
  });
  afterAll(() => product.stop());

  it('is written no more, but read, and takes every safeguarding concern', async () => {
    const { token } = await signedIn(product);
    expect(await ready(product)).toMatchObject({
      code: 200,
      report: { status: 'degraded', checks: { disk: 'degraded' } },
    });
    expect(
      await product.refusal('mutation { changeAccountSettings(input: { locale: fr }) }', {}, token),
    ).toBe('BUSY');
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'text/plain',
      'x-file-name': 'a.txt',
    };
    const upload = await fetch(`${product.url}/files`, { method: 'POST', headers, body: 'text' });
    expect([upload.status, upload.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await me(product, token)).toMatchObject({ status: 200, codes: [] });
    const raise = 'mutation { raiseConcern(concern: { text: "something", withName: false }) }';
    expect(await product.ask(raise)).toEqual({ raiseConcern: true });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnv } from '#platform/config/env';
import { JobQueue } from '#platform/queue/job-queue';
import { eventually } from '#testing/eventually';
import { type SignedIn, signedIn } from '#testing/people';
import type { World } from '#testing/row-kinds';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { testRedis } from '#testing/test-redis';
import { aWorld } from '#testing/world';

let product: RunningProduct;
let jobs: JobQueue;
let [own, other]: World[] = [];

beforeAll(async () => {
  const redis = await testRedis();
  const settings: Record<string, string> = redis ? { REDIS_URL: redis } : {};
  product = await startProduct(settings);
  jobs = await JobQueue.open(readEnv({ DATABASE_URL: product.database.url, ...settings }));
  [own, other] = [await aWorld(product, 'SO'), await aWorld(product, 'GH')];
});
afterAll(async () => {
  await jobs.close();
  await product.stop();
});

const officer = (): Promise<SignedIn> => {
  const reach = { programmeId: own?.ids.programme, country: own?.country };
  return signedIn(product, { staff: [{ role: 'CASE_OFFICER', ...reach }] });
};
const items = () =>
  [own, other].map((world) => ({ subject: 'CANDIDACY', subjectId: world?.ids.candidacy ?? '' }));
const BULK = 'mutation ($input: BulkWorkInput!) { bulkWork(input: $input) { subjectId outcome reason } }';

describe('the desk of the staff', () => {
  it('reassigns items, to somebody a colleague then covers for, and leaves those of others alone', async () => {
    const [casey, omar] = [await officer(), await officer()];
    const input = { action: 'ASSIGN', assigneeId: casey.id, items: items() };
    const { bulkWork } = await product.ask<{ bulkWork: object[] }>(BULK, { input }, casey.token);
    expect(bulkWork).toEqual([
      { subjectId: own?.ids.candidacy, outcome: 'CHANGE', reason: null },
      { subjectId: other?.ids.candidacy, outcome: 'REFUSED', reason: 'GONE' },
    ]);

    const today = new Date().toISOString().slice(0, 10);
    const asked = await product.ask<{ delegateWork: string }>(
      'mutation ($input: DelegationInput!) { delegateWork(input: $input) }',
      { input: { toId: omar.id, startsOn: today, endsOn: today } },
      casey.token,
    );
    const ofOmar = async (): Promise<object[]> => {
      const { workQueue } = await product.ask<{ workQueue: { edges: object[] } }>(
        '{ workQueue(mineOnly: true) { edges { node { subjectId assignee { id } cover { id until } } } } }',
        {},
        omar.token,
      );
      return workQueue.edges;
    };
    expect(await ofOmar()).toEqual([]);
    const MINE = '{ myDelegations { id isAccepted } }';
    const pending = { id: asked.delegateWork, isAccepted: false };
    expect(await product.ask(MINE, {}, casey.token)).toEqual({ myDelegations: [pending] });
    expect(await product.ask(MINE, {}, omar.token)).toEqual({ myDelegations: [] });
    await product.ask(
      'mutation ($id: ID!) { answerInvitation(id: $id, accept: true) }',
      { id: asked.delegateWork },
      omar.token,
    );
    expect(await ofOmar()).toEqual([
      {
        node: {
          subjectId: own?.ids.candidacy,
          assignee: { id: casey.id },
          cover: { id: omar.id, until: expect.any(String) },
        },
      },
    ]);
    const { myDelegations } = await product.ask<{ myDelegations: { id: string }[] }>(MINE, {}, omar.token);
    for (const { id } of myDelegations)
      await product.ask('mutation ($id: ID!) { endDelegation(id: $id) }', { id }, omar.token);
    expect(await ofOmar()).toEqual([]);
  });

  it('shows a failed job to an administrator of everything, who retries it', async () => {
    const admin = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    const limited = await signedIn(product, {
      staff: [{ role: 'ADMINISTRATOR', programmeId: own?.ids.programme }],
    });
    const FAILED = '{ failedJobs { id name attempts code } operations { queues { failed } } }';
    const RETRY = 'mutation ($jobId: Token!) { retryFailedJob(jobId: $jobId) }';
    const job = {
      id: 'lost',
      name: 'no-such-job',
      data: { needId: own?.ids.need },
      priority: 1,
      attempts: 1,
    };
    await jobs.addAll([job]);
    const seen = await eventually(async () => {
      const state = await product.ask<{ failedJobs: object[] }>(FAILED, {}, admin.token);
      expect(state.failedJobs).toHaveLength(1);
      return state;
    });
    expect(seen).toEqual({
      failedJobs: [{ id: 'lost', name: 'no-such-job', attempts: 1, code: 'Error' }],
      operations: { queues: [{ failed: 1 }] },
    });
    expect(await product.refusal(FAILED, {}, limited.token)).toBe('FORBIDDEN');
    expect(await product.refusal(RETRY, { jobId: 'lost' }, limited.token)).toBe('FORBIDDEN');
    expect(await product.refusal(RETRY, { jobId: 'none' }, admin.token)).toBe('NOT_FOUND');

    await product.ask(RETRY, { jobId: 'lost' }, admin.token);
    await eventually(async () => {
      const state = await product.ask<{ failedJobs: { id: string }[] }>(FAILED, {}, admin.token);
      expect(state.failedJobs.map(({ id }) => id)).toEqual(['lost']);
    });
    const { retryFailedJobs } = await product.ask<{ retryFailedJobs: number }>(
      'mutation { retryFailedJobs }',
      {},
      admin.token,
    );
    expect(retryFailedJobs).toBe(1);
    const trail = await product.database.sql<{ actor_id: string; jobs: string }>(
      `SELECT actor_id, data->>'jobs' AS jobs FROM domain_event WHERE name = 'queue.retry-asked'`,
    );
    expect(trail).toEqual([
      { actor_id: admin.id, jobs: '1' },
      { actor_id: admin.id, jobs: '1' },
    ]);
  });
});

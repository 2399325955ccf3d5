import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const ODD = [
  '%00',
  '%ff',
  '%',
  'x',
  '%F0%9F%91%8D',
  '..%2f..',
  `${UNKNOWN}%00`,
  UNKNOWN,
  "';--",
  'x'.repeat(4_000),
];
const READ = ['/files/', '/papers/', '/calendar/candidacies/', '/calendar/placements/'];

interface Refusals {
  errors: { extensions: { code: string; details: { correlationId?: string } } }[];
}

describe('addresses and headers', () => {
  let product: RunningProduct;
  let token: string;
  beforeAll(async () => {
    product = await startProduct();
    token = (await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] })).token;
  });
  afterAll(() => product.stop());

  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json', ...init.headers };
    const answer = await fetch(`${product.url}${path}`, { ...init, headers });
    const text = await answer.text();
    return {
      answer,
      text,
      codes: (): string[] => (JSON.parse(text) as Refusals).errors.map((e) => e.extensions.code),
    };
  };

  it.each(READ)('are answered with a code whatever follows %s', async (start) => {
    for (const odd of ODD) {
      const { answer, codes } = await call(`${start}${odd}`);
      expect([400, 404]).toContain(answer.status);
      expect(['BAD_INPUT', 'NOT_FOUND']).toContain(codes()[0]);
    }
  });

  it('are answered with a code when a query or a header is odd', async () => {
    expect((await call('/papers/' + UNKNOWN + '?language=%00')).codes()).toEqual(['BAD_INPUT']);
    const upload = {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain', 'x-file-name': 'a%00b' },
    };
    expect((await call('/files', upload)).answer.status).toBeLessThan(500);
    for (const authorization of ['Bearer', 'Bearer \u00ff', 'Basic eDp4', 'x'.repeat(3_000)])
      expect((await call('/files/' + UNKNOWN, { headers: { authorization } })).codes()).toEqual([
        'UNAUTHENTICATED',
      ]);
  });

  it('echo the id of a request when it is a decent one', async () => {
    const echoed = async (id: string) =>
      (await call('/live', { headers: { 'x-request-id': id } })).answer.headers.get('x-request-id');
    expect(await echoed('a-decent-id')).toBe('a-decent-id');
    expect(await echoed('no good; id=1')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keep a connection for longer than a balancer does, which then closes first', async () => {
    expect((await call('/live')).answer.headers.get('keep-alive')).toBe('timeout=65');
  });

  it('carry one subscription at a time, and say so with a code', async () => {
    const body = JSON.stringify([{ query: 'subscription { myNotificationAdded { id } }' }]);
    const headers = { 'content-type': 'application/json' };
    const { answer, codes } = await call('/graphql/stream', { method: 'POST', body, headers });
    expect([answer.status, codes()]).toEqual([400, ['BAD_REQUEST']]);
  });
});

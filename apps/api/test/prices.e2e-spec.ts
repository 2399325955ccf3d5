import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '#testing/eventually';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

describe('an operation that costs too much', () => {
  let product: RunningProduct;
  let analyst: string;
  beforeAll(async () => {
    product = await startProduct();
    analyst = (await signedIn(product, { staff: [{ role: 'ANALYST' }] })).token;
  });
  afterAll(() => product.stop());

  const refused = async (
    query: string,
    token?: string,
    variables: object = {},
  ): Promise<Record<string, unknown>> => {
    const { errors, status } = await product.send(query, variables, token);
    expect([status, errors?.length, errors?.[0]?.extensions.code]).toEqual([400, 1, 'QUERY_TOO_EXPENSIVE']);
    return errors?.[0]?.extensions.details ?? {};
  };
  const times = (n: number, field: (i: number) => string): string =>
    Array.from({ length: n }, (_, i) => field(i)).join(' ');
  const nested = (depth: number): string =>
    `{ __schema { types ${'{ ofType '.repeat(depth - 3)}{ name }${' }'.repeat(depth - 3)} } }`;

  it.each([
    ['depth 500', nested(500), { limit: 'depth', asked: 500, most: 15 }],
    ['depth 16', nested(16), { limit: 'depth', asked: 16, most: 15 }],
    ['100 aliases', `{ ${times(100, (i) => `a${i}: productTime`)} }`, { limit: 'rootFields', asked: 100 }],
    [
      '100 aliases below the root',
      `{ errorCodes { ${times(100, (i) => `a${i}: code`)} } }`,
      { limit: 'aliases', asked: 100, most: 60 },
    ],
    ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: productTime`)} }`, { limit: 'tokens', most: 4_000 }],
    [
      '40 fields of the root in a fragment',
      `{ ...F } fragment F on Query { ${times(40, (i) => `a${i}: productTime`)} }`,
      { limit: 'rootFields', asked: 40, most: 30 },
    ],
    ['many directives', `{ ${times(61, () => 'productTime @include(if: true)')} }`, { limit: 'rootFields' }],
    [
      'many directives below the root',
      `{ errorCodes { ${times(61, () => 'code @include(if: true)')} } }`,
      { limit: 'directives', asked: 61, most: 60 },
    ],
    [
      '25 searches by a visitor',
      `{ ${times(25, (i) => `a${i}: skills(search: "solar", first: 100) { edges { node { label } } }`)} }`,
      { limit: 'statements', most: 60 },
    ],
  ])('is refused and says which limit: %s', async (_what, query, details) => {
    expect(await refused(query)).toMatchObject(details);
  });

  it('is refused by its price to someone who may see every figure', async () => {
    const sixty = `query { ...F } fragment F on Query { ${times(60, (i) => `a${i}: kpis { code }`)} }`;
    expect(await refused(sixty, analyst)).toMatchObject({ limit: 'rootFields', asked: 60 });
    const five = `query { ...F } fragment F on Query { ${times(5, (i) => `a${i}: kpis { code }`)} }`;
    expect(await refused(five, analyst)).toMatchObject({ limit: 'milliseconds', most: 2_500 });
    await product.ask('{ kpis { code } }', {}, analyst);
    // Somebody whose session has ended is asked to sign in, not that the figures are too dear for a visitor.
    expect(await product.refusal('{ kpis { code } }', {})).toBe('UNAUTHENTICATED');
  });

  it('is priced with the variables of the request, each time again', async () => {
    const query = `query ($n: Int) { candidacies(first: $n) { edges { node { principals { displayName }
      ${times(40, (i) => `p${i}: panelCandidates { displayName }`)} } } } }`;
    expect(await refused(query, analyst, { n: 100 })).toMatchObject({ limit: 'statements' });
    await product.ask(query.replace(/p\d+: panelCandidates \{ displayName \}/g, ''), { n: 1 }, analyst);
  });

  it('gets no more than ten errors to read', async () => {
    const { errors } = await product.send(`{ ${times(25, (i) => `nothing${i}`)} }`);
    expect(errors).toHaveLength(10);
    const { errors: refusals } = await product.send(`{ ${times(15, (i) => `a${i}: equalityAnswer`)} }`);
    expect(refusals).toHaveLength(10);
  });

  it('is admitted in turn: many searches of a visitor do not hold up others', async () => {
    const searches = `{ ${times(15, (i) => `a${i}: skills(search: "installing ${i}", first: 100) { edges { node { label } } }`)} }`;
    const done: string[] = [];
    const crowd = Array.from({ length: 12 }, async () => {
      const { errors } = await product.send(searches);
      done.push(errors?.[0]?.extensions.code ?? 'searched');
    });
    const mine = Array.from({ length: 3 }, async () => {
      await product.ask('{ me { id } }', {}, analyst);
      done.push('me');
    });
    await Promise.all([...crowd, ...mine]);
    expect(done).toHaveLength(15);
    expect(new Set(done)).toEqual(new Set(['searched', 'me', 'BUSY']));
    expect(done.lastIndexOf('me')).toBeLessThan(done.lastIndexOf('searched'));
  });

  it('is refused with a time to come back when too many of one person wait already', async () => {
    const ask = (day: number): Promise<Response> =>
      fetch(`${product.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${analyst}` },
        body: JSON.stringify({ query: `{ kpis(from: "2024-01-${day}") { code } }` }),
      });
    const client = new pg.Client(product.database.url);
    await client.connect();
    // Nobody gets figures until the test lets go.
    await client.query('BEGIN; LOCK TABLE placement');
    const statuses: number[] = [];
    const answers = Array.from({ length: 12 }, async (_, i) => {
      const answer = await ask(i + 10);
      statuses.push(answer.status);
      return answer;
    });
    const refused = await Promise.any(answers);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('"BUSY"');
    await product.ask('{ me { id } }', {}, analyst);
    // Two at work and four that wait are served, and all others have been refused before the six get on.
    await eventually(async () => expect(statuses).toHaveLength(6));
    await client.query('COMMIT');
    await client.end();
    await Promise.all(answers);
    expect(statuses.sort()).toEqual([...Array<number>(6).fill(200), ...Array<number>(6).fill(503)]);
  });
});

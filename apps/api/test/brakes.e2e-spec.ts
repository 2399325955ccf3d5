import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPublic } from '#api/auth/budget.guard';
import { BUDGETS } from '#domain/identity/accounts/budgets';
import { hashPassword } from '#platform/security/secrets';
import { declaredPermissions } from '#testing/declared-permissions';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const SIGN_IN = `mutation ($email: EmailAddress!, $password: Password!) {
  signIn(input: { email: $email, password: $password, delivery: COOKIE }) { expiresAt } }`;
const RAISE = 'mutation ($text: LongWords!) { raiseConcern(concern: { text: $text, withName: false }) }';
const PASSWORD = 'a long and private phrase';

interface Reply {
  readonly code: string | null;
  readonly retryAfter: string | null;
  readonly cookies: readonly string[];
}

/** Sends one operation as if from this address, through a proxy. */
async function from(
  { url }: RunningProduct,
  address: string,
  query: string,
  variables: object,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return {
    code: errors?.[0]?.extensions.code ?? null,
    retryAfter: response.headers.get('retry-after'),
    cookies: response.headers.getSetCookie(),
  };
}

/** The operations that a visitor may call, as their decorators say. */
const publicOperations = (): string[] =>
  [...declaredPermissions()].filter(([, permission]) => isPublic(permission)).map(([name]) => name);

async function aPerson(product: RunningProduct): Promise<{ email: string; token: string }> {
  const person = await signedIn(product);
  await product.database.sql('UPDATE account SET password_hash = $2 WHERE id = $1', [
    person.id,
    await hashPassword(PASSWORD),
  ]);
  return person;
}

const times = <T>(count: number, what: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => what(n)));

it('every operation that a visitor may call has a budget, and nothing else has', () => {
  expect(Object.keys(BUDGETS).sort()).toEqual(publicOperations().sort());
});

describe('brakes behind a proxy that is trusted', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({ BUDGET_SCALE: '1', TRUSTED_PROXIES: '127.0.0.0/8, ::1' });
  });
  afterAll(() => product.stop());

  const guess = (address: string, email: string, password = 'not the right phrase') =>
    from(product, address, SIGN_IN, { email, password });

  it('slow one password on many accounts from one address, and say how long', async () => {
    const replies: Awaited<ReturnType<typeof guess>>[] = [];
    // Twenty at a time find room among the passwords that wait to be hashed; more would be refused as busy.
    while (replies.length < 120)
      replies.push(
        ...(await times(20, (n) => guess(`198.51.100.${replies.length + n}`, `${randomUUID()}@example.org`))),
      );
    const limited = replies.filter(({ code }) => code === 'RATE_LIMITED');
    expect(limited).toHaveLength(60);
    for (const { retryAfter } of limited) expect(Number(retryAfter)).toBeGreaterThan(0);
  });

  it('slow guesses at one account, and never keep its owner out elsewhere', async () => {
    const { email } = await aPerson(product);
    const replies = await times(20, () => guess('203.0.113.1', email));
    expect(replies.filter(({ code }) => code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(14);
    expect((await guess('203.0.113.9', email, PASSWORD)).code).toBe('RATE_LIMITED');
    expect((await guess('192.0.2.7', email, PASSWORD)).code).toBeNull();
  });

  it('let the owner in from a known browser, whoever guesses beside it', async () => {
    const { email } = await aPerson(product);
    const { cookies } = await guess('198.18.5.1', email, PASSWORD);
    const device = cookies.find((cookie) => cookie.startsWith('skillroots_device='));
    expect(device).toMatch(/HttpOnly/);
    const cookie = device?.split(';')[0] ?? '';
    await times(80, () => guess('198.18.5.2', email));
    expect((await guess('198.18.5.1', email, PASSWORD)).code).toBe('RATE_LIMITED');
    const known = await from(product, '198.18.5.1', SIGN_IN, { email, password: PASSWORD }, { cookie });
    expect(known.code).toBeNull();
    const forged = { cookie: cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) };
    const other = await from(product, '198.18.5.1', SIGN_IN, { email, password: PASSWORD }, forged);
    expect(other.code).toBe('RATE_LIMITED');
  });

  it('send few emails to one account, whoever asks, and answer alike', async () => {
    const { email } = await aPerson(product);
    const ask = 'mutation ($email: EmailAddress!) { requestPasswordReset(email: $email) }';
    const replies = await times(15, (n) => from(product, `10.${n}.0.1`, ask, { email }));
    expect(replies.map(({ code }) => code)).toEqual(Array(15).fill(null));
    const [row] = await product.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM domain_event e JOIN account a ON a.id = e.aggregate_id
        WHERE e.name = 'account.password-reset-requested' AND a.email = $1`,
      [email],
    );
    expect(row?.n).toBe(3);
  });

  it.each([
    ['register', 30],
    ['resetPassword', 60],
  ])('of %s stop one address after %i', async (name, most) => {
    const DOCUMENTS: Record<string, string> = {
      register: `mutation ($email: EmailAddress!) { register(input: { email: $email, displayName: "x", password: "long enough to be good" }) }`,
      resetPassword:
        'mutation ($token: Token!) { resetPassword(token: $token, password: "long enough to be good") }',
    };
    const replies = await times(most + 5, () =>
      from(product, '192.0.2.200', DOCUMENTS[name] ?? '', {
        email: `${randomUUID()}@example.org`,
        token: randomUUID(),
      }),
    );
    expect(replies.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(5);
    expect(replies.filter(({ code }) => code === 'BUSY' || code === 'INTERNAL')).toEqual([]);
  });

  it('take every safeguarding concern, in the middle of a flood too', async () => {
    const { token } = await aPerson(product);
    const flood = times(500, (n) => from(product, '203.0.113.66', RAISE, { text: `noise ${n}` }));
    const others = await Promise.all([
      from(product, '192.0.2.10', RAISE, { text: 'from another address' }),
      from(product, '203.0.113.67', RAISE, { text: 'from the same address' }),
      from(product, '203.0.113.66', RAISE, { text: 'of a person' }, { authorization: `Bearer ${token}` }),
    ]);
    expect(others.map(({ code }) => code)).toEqual([null, null, null]);
    expect((await flood).filter(({ code }) => code !== null)).toEqual([]);
    const [row] = await product.database.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM safeguarding.concern',
    );
    expect(row?.n).toBe(503);
  });
});

describe('brakes without a trusted proxy', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({ BUDGET_SCALE: '1' }, { worker: false });
  });
  afterAll(() => product.stop());

  it('do not believe an address that anyone can write', async () => {
    const email = `${randomUUID()}@example.org`;
    const replies = await times(20, (n) =>
      from(product, `10.${n}.0.1`, SIGN_IN, { email, password: 'not the right phrase' }),
    );
    expect(replies.filter(({ code }) => code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(14);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '#platform/security/secrets';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import { aSession, signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token expiresAt } }';
const ME = '{ me { id email displayName locale memberships { role } grants { role } } }';

const amina = {
  email: 'amina@example.org',
  password: 'long enough to be good',
  displayName: 'Amina',
  locale: 'so',
  timeZone: 'Europe/London',
};
const { email, password } = amina;

describe('accounts', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());

  it('lets a person register, confirm, sign in and out', async () => {
    const { register: id } = await product.ask<{ register: string }>(REGISTER, { input: amina });
    expect(await product.refusal(SIGN_IN, { input: { email, password } })).toBe('EMAIL_NOT_CONFIRMED');
    await product.database.sql('UPDATE account SET confirmed_at = now() WHERE id = $1', [id]);

    const { signIn } = await product.ask<{ signIn: { token: string } }>(SIGN_IN, {
      input: { email: 'AMINA@example.org', password },
    });
    const { me } = await product.ask<{ me: object }>(ME, {}, signIn.token);
    expect(me).toEqual({ id, email, displayName: 'Amina', locale: 'so', memberships: [], grants: [] });

    await product.ask('mutation { signOut }', {}, signIn.token);
    expect(await product.refusal(ME, {}, signIn.token)).toBe('UNAUTHENTICATED');
  });

  it('answers a known address like a new one, in any case, and writes to its owner', async () => {
    const again = { ...amina, email: 'Amina@Example.org', password: 'another phrase of my own' };
    const { register: id } = await product.ask<{ register: string }>(REGISTER, { input: again });
    const { sql } = product.database;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await sql('SELECT 1 FROM account WHERE id = $1', [id])).toEqual([]);
    expect(await product.refusal(SIGN_IN, { input: { email, password: again.password } })).toBe(
      'SIGN_IN_FAILED',
    );
    await eventually(async () =>
      expect(await sql('SELECT subject FROM mailbox_message WHERE to_address = $1', [email])).toContainEqual({
        subject: 'Hore ayaad akoon u leedahay',
      }),
    );
  });

  it.each(['qwertyuiop123', '123456789abc', 'letmein123456'])('refuses the password %s', async (weak) => {
    const input = { ...amina, email: 'weak@example.org', password: weak };
    expect(await product.refusal(REGISTER, { input })).toBe('PASSWORD_TOO_WEAK');
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await product.send(SIGN_IN, { input: { email, password: 'not the right one' } });
    const unknown = await product.send(SIGN_IN, { input: { email: 'nobody@example.org', password } });
    expect(wrong.errors?.map((e) => [e.message, e.extensions])).toEqual(
      unknown.errors?.map((e) => [e.message, e.extensions]),
    );
    expect(wrong.errors?.[0]?.extensions.code).toBe('SIGN_IN_FAILED');
  });

  it('names every wrong field at once', async () => {
    const { errors } = await product.send(REGISTER, { input: { ...amina, email: 'x', displayName: '' } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      details: { problems: [{ field: 'displayName' }, { field: 'email' }] },
    });
  });

  it('slows down who guesses', async () => {
    const guess = () =>
      product.refusal(SIGN_IN, { input: { email: 'guess@example.org', password: 'wrong wrong wrong' } });
    const codes = [];
    for (let i = 0; i < 12; i++) codes.push(await guess());
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });

  it('hands people their data, and erases them', async () => {
    const { accountId, professionalId } = await a(product.database).professional().active();
    await product.database.sql('UPDATE account SET password_hash = $2 WHERE id = $1', [
      accountId,
      await hashPassword(password),
    ]);
    const token = await aSession(product.database, accountId);
    const copy = (authorization: string) =>
      fetch(`${product.url}/my-data`, { method: 'POST', headers: { authorization } });
    expect((await copy('')).status).toBe(401);
    const answer = await copy(`Bearer ${token}`);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(await answer.json()).toMatchObject({ version: 1, account: [{ id: accountId }] });

    const ERASE = 'mutation ($password: Password!) { eraseMyAccount(password: $password) }';
    expect(await product.ask('{ erasureObstacles }', {}, token)).toEqual({ erasureObstacles: [] });
    expect(await product.refusal(ERASE, { password: 'not the right one' }, token)).toBe('PASSWORD_WRONG');
    await product.ask(ERASE, { password }, token);
    expect(await product.refusal(ME, {}, token)).toBe('UNAUTHENTICATED');

    const officer = await signedIn(product, { locale: 'fr', staff: [{ role: 'CASE_OFFICER' }] });
    const seen = `{ professional(id: "${professionalId}") { displayName state } }`;
    expect(await product.ask(seen, {}, officer.token)).toEqual({
      professional: { displayName: 'un ancien membre', state: 'ERASED' },
    });
  });

  it('gives a visitor nothing but what is public', async () => {
    expect(await product.refusal(ME)).toBe('UNAUTHENTICATED');
    expect(await product.refusal('{ staffAccounts { edges { node { id } } } }')).toBe('UNAUTHENTICATED');
  });
});

describe('requests that are no good', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());

  const post = (body: string): Promise<Response> =>
    fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  const codeOf = async (response: Response): Promise<string | undefined> =>
    ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

  it.each([
    [
      'a NUL byte',
      JSON.stringify({ query: '{ errorCodes { code } }', variables: { x: 'a\0b' } }),
      'BAD_INPUT',
    ],
    ['half a surrogate pair', '{"query":"{ errorCodes { code } }","variables":{"x":"\\ud800"}}', 'BAD_INPUT'],
    ['no JSON', '{"query":', 'BAD_REQUEST'],
    ['no GraphQL', JSON.stringify({ query: '{ errorCodes { ' }), 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', JSON.stringify({ query: '{ nothing }' }), 'GRAPHQL_VALIDATION_FAILED'],
    [
      '5 MB',
      JSON.stringify({ query: '{ errorCodes { code } }', variables: { x: 'a'.repeat(5_000_000) } }),
      'QUERY_TOO_EXPENSIVE',
    ],
    [
      'many aliases',
      JSON.stringify({
        query: `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: errorCodes { code }`).join(' ')} }`,
      }),
      'QUERY_TOO_EXPENSIVE',
    ],
    [
      'too many tokens',
      JSON.stringify({ query: `{ ${'errorCodes { code } '.repeat(2000)} }` }),
      'QUERY_TOO_EXPENSIVE',
    ],
  ])('are refused with a code: %s', async (_name, body, code) => {
    const response = await post(body);
    expect(response.status).toBeLessThan(500);
    expect(await codeOf(response)).toBe(code);
  });

  it('never show a stack, and carry the request id', async () => {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'my-own-request-1' },
      body: JSON.stringify({ query: '{ me { id } }' }),
    });
    expect(response.headers.get('x-request-id')).toBe('my-own-request-1');
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(await response.text()).not.toMatch(/stacktrace|node_modules|\.ts:/);
  });
});

describe('health', () => {
  it('is live and ready on a migrated database', async () => {
    const product = await startProduct();
    const [live, ready] = await Promise.all([fetch(`${product.url}/live`), fetch(`${product.url}/ready`)]);
    expect([live.status, ready.status]).toEqual([200, 200]);
    await product.stop();
  });
});

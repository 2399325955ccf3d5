import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const REQUEST = 'a-request-of-this-test';

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly correlationId?: string;
  readonly req?: { readonly id: string };
}

describe('the log', () => {
  const written: string[] = [];
  const email = `${randomUUID()}@example.org`;
  let product: RunningProduct;
  let token: string;
  beforeAll(async () => {
    const log = { write: (line: string): void => void written.push(line) };
    product = await startProduct({ LOG_LEVEL: 'info' }, { worker: false, log });
    token = (await signedIn(product)).token;
  });
  afterAll(() => product.stop());

  const lines = (): Line[] => written.map((line) => JSON.parse(line) as Line);
  const send = (path: string, body: object | null, headers: Record<string, string> = {}) =>
    fetch(`${product.url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  it('holds of a request its id, method, route, operation, status and time, and nothing else', async () => {
    const query = 'mutation Ask($email: EmailAddress!) { requestPasswordReset(email: $email) }';
    const asked = { operationName: 'Ask', query, variables: { email } };
    const answer = await send(`/graphql?of=${email}`, asked, { 'x-request-id': REQUEST });
    expect(await answer.json()).toEqual({ data: { requestPasswordReset: true } });
    expect(lines().find(({ req }) => req?.id === REQUEST)).toEqual({
      level: 30,
      time: expect.any(Number),
      app: 'test',
      req: { id: REQUEST, method: 'POST', route: '/graphql' },
      operation: 'Ask',
      res: { status: 200 },
      responseTime: expect.any(Number),
      msg: 'request completed',
    });
  });

  it('never holds what somebody typed, whatever becomes of the request', async () => {
    const input = { email, password: 'a long and private phrase', displayName: 'Zebedee Quillfeather' };
    const register = 'mutation ($input: RegisterInput!) { register(input: $input) }';
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
    await send('/graphql', { query: register, variables: { input } });
    await send('/graphql', { query: signIn, variables: { input: { email, password: 'something else' } } });
    await send('/graphql', { query: `{ "${email}" }`, operationName: email });
    await send(`/${email}`, null, { 'user-agent': email, cookie: `a=${email}`, 'x-request-id': email });
    await send('/files', {}, { 'x-file-name': encodeURIComponent(email) });
    await product.database.sql('ALTER TABLE account RENAME TO account_away');
    const answer = await send('/graphql', { query: register, variables: { input } }, { authorization: '' });
    await product.database.sql('ALTER TABLE account_away RENAME TO account');
    expect(await answer.text()).toContain('INTERNAL');
    expect(lines().filter(({ level }) => level >= 50)).not.toEqual([]);
    const all = written.join('');
    for (const typed of [email, encodeURIComponent(email), input.password, input.displayName, token])
      expect(all).not.toContain(typed);
  });

  it.each([
    [
      'GraphQL',
      'notification',
      '/graphql',
      { query: '{ myNotifications(first: 1) { edges { node { id } } } }' },
    ],
    ['a plain address', 'stored_file', `/files/${UNKNOWN}`, null],
  ])('has the id that a fault of ours shows: over %s', async (_way, table, path, body) => {
    await product.database.sql(`ALTER TABLE ${table} RENAME TO away`);
    const answer = await send(path, body);
    await product.database.sql(`ALTER TABLE away RENAME TO ${table}`);
    const id = answer.headers.get('x-request-id');
    const { errors } = (await answer.json()) as { errors: { extensions: object }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL', details: { correlationId: id } });
    expect(lines()).toContainEqual(
      expect.objectContaining({ level: 50, correlationId: id, msg: 'unexpected error' }),
    );
  });
});

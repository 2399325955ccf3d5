import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '#platform/security/secrets';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

/** So many hashes are asked for first, so that those of the requests must wait; as many as may wait, less the requests. */
const BEFORE = 55;
const REQUESTS = 5;
const PASSWORD = 'a long and private phrase';

describe('passwords that are hashed', () => {
  let product: RunningProduct;
  let token: string;
  beforeAll(async () => {
    product = await startProduct({}, { worker: false, pool: 1 });
    token = (await signedIn(product)).token;
  });
  afterAll(() => product.stop());

  it.each([
    [
      'at sign-in',
      `mutation ($email: EmailAddress!) { signIn(input: { email: $email, password: "${PASSWORD}" }) { token } }`,
      'SIGN_IN_FAILED',
    ],
    [
      'at registration',
      `mutation ($email: EmailAddress!) { register(input: { email: $email, displayName: "x", password: "${PASSWORD}" }) }`,
      null,
    ],
  ])(
    '%s hold no connection meanwhile: with a single one others are answered',
    async (_when, document, code) => {
      const before = Array.from({ length: BEFORE }, () => hashPassword(PASSWORD));
      let done = 0;
      const requests = Array.from({ length: REQUESTS }, async () => {
        const { errors } = await product.send(document, { email: `${randomUUID()}@example.org` });
        done += 1;
        return errors?.[0]?.extensions.code ?? null;
      });
      // A connection goes to whoever asked first: held until the hash is there, it would come to this one last.
      await product.ask('{ me { id } }', {}, token);
      expect(done).toBe(0);
      expect(await Promise.all(requests)).toEqual(Array(REQUESTS).fill(code));
      await Promise.all(before);
    },
  );
});

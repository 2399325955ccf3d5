import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword } from '#platform/security/secrets';
import { eventually } from '#testing/eventually';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const ASK = 'mutation ($email: EmailAddress!) { requestPasswordReset(email: $email) }';
const RESET =
  'mutation ($token: Token!, $password: Password!) { resetPassword(token: $token, password: $password) }';
const CHANGE = 'mutation ($input: PasswordChangeInput!) { changePassword(input: $input) }';
const SUSPEND = 'mutation ($id: ID!) { suspendAccount(accountId: $id, reason: "Stolen") }';
const RESTORE = 'mutation ($id: ID!) { restoreAccount(accountId: $id) }';

const FIRST = 'the first pass phrase';
const SECOND = 'a second pass phrase';
const STOLEN = 'a pass phrase of a thief';

/** Whoever proves control of an account again shuts everybody else out of it. */
describe('open proofs', () => {
  let product: RunningProduct;
  let person: SignedIn;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    person = await signedIn(product);
    const hash = await hashPassword(FIRST);
    await product.database.sql('UPDATE account SET password_hash = $2 WHERE id = $1', [person.id, hash]);
  });

  /** The tokens of the reset links in the person's mail, oldest first, once there are that many. */
  const links = (count: number): Promise<string[]> =>
    eventually(async () => {
      const mails = await product.database.sql<{ text: string }>(
        `SELECT m.text FROM mailbox_message m JOIN notification n ON m.message_id LIKE n.event_id || '.%'
          WHERE m.to_address = $1 AND n.message = 'account.reset' ORDER BY m.received_at`,
        [person.email],
      );
      const tokens = mails.flatMap(({ text }) => /#token=([\w-]+)/.exec(text)?.[1] ?? []);
      expect(tokens).toHaveLength(count);
      return tokens;
    });
  const askForLink = async (count: number): Promise<string> => {
    await product.ask(ASK, { email: person.email });
    return (await links(count)).at(-1) ?? '';
  };
  const isIn = async (token: string): Promise<boolean> =>
    !(await product.send('{ me { id } }', {}, token)).errors;
  const openLinks = async (): Promise<number> => {
    const [row] = await product.database.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM account_token WHERE account_id = $1 AND used_at IS NULL',
      [person.id],
    );
    return row?.n ?? -1;
  };

  it('a newer link voids the older ones', async () => {
    const older = await askForLink(1);
    await askForLink(2);
    expect(await product.refusal(RESET, { token: older, password: STOLEN })).toBe('TOKEN_INVALID');
  });

  it('a reset ends every other link and every session', async () => {
    const older = await askForLink(1);
    const newest = await askForLink(2);
    await product.ask(RESET, { token: newest, password: SECOND });
    for (const token of [older, newest])
      expect(await product.refusal(RESET, { token, password: STOLEN })).toBe('TOKEN_INVALID');
    expect(await isIn(person.token)).toBe(false);
    expect(await openLinks()).toBe(0);
  });

  it('a change of password voids links, and ends the other sessions unless the person wants to keep them', async () => {
    const link = await askForLink(1);
    const other = await aSession(product.database, person.id);
    const input = { currentPassword: FIRST, password: SECOND, endOtherSessions: false };
    expect(
      await product.refusal(CHANGE, { input: { ...input, currentPassword: STOLEN } }, person.token),
    ).toBe('PASSWORD_WRONG');
    await product.ask(CHANGE, { input }, person.token);
    expect([await isIn(person.token), await isIn(other)]).toEqual([true, true]);
    expect(await product.refusal(RESET, { token: link, password: STOLEN })).toBe('TOKEN_INVALID');

    await product.ask(CHANGE, { input: { currentPassword: SECOND, password: FIRST } }, person.token);
    expect([await isIn(person.token), await isIn(other)]).toEqual([true, false]);
  });

  it('a suspension voids links for good', async () => {
    const link = await askForLink(1);
    const administrator = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    await product.ask(SUSPEND, { id: person.id }, administrator.token);
    expect(await openLinks()).toBe(0);
    await product.ask(RESTORE, { id: person.id }, administrator.token);
    expect(await product.refusal(RESET, { token: link, password: STOLEN })).toBe('TOKEN_INVALID');
  });
});

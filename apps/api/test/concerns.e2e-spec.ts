import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing/eventually';
import { type SignedIn, signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const RAISE = 'mutation ($concern: NewConcernInput!) { raiseConcern(concern: $concern) }';
const LIST =
  '{ concerns { edges { node { id state country outcome entries { number text contact authorId } } } } }';
const STEP =
  'mutation ($command: ConcernCommand!, $step: ConcernStepInput!) { stepConcern(command: $command, step: $step) { state outcome } }';
const NOTE = 'mutation ($id: ID!, $text: Words!) { noteOnConcern(id: $id, text: $text) { state } }';

interface Concern {
  readonly id: string;
  readonly state: string;
  readonly country: string | null;
  readonly entries: { text: string; contact: string | null; authorId: string | null }[];
}

describe('a safeguarding concern', () => {
  let product: RunningProduct;
  let officer: SignedIn;
  let elsewhere: SignedIn;
  let administrator: SignedIn;

  beforeAll(async () => {
    product = await startProduct({ CONCERNS_KEY: randomBytes(32).toString('base64') });
    officer = await signedIn(product, { staff: [{ role: 'SAFEGUARDING_OFFICER', country: 'SO' }] });
    elsewhere = await signedIn(product, { staff: [{ role: 'SAFEGUARDING_OFFICER', country: 'GH' }] });
    administrator = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }, { role: 'APPROVER' }] });
  });
  afterAll(() => product.stop());

  const raise = (concern: object, token?: string) => product.ask(RAISE, { concern }, token);
  const list = async (by: SignedIn): Promise<Concern[]> => {
    const { concerns } = await product.ask<{ concerns: { edges: { node: Concern }[] } }>(LIST, {}, by.token);
    return concerns.edges.map(({ node }) => node);
  };

  it('comes from anyone, without a name, and is read by the officers of the country alone', async () => {
    await raise({ text: 'A child was left alone.', contact: 'the tea shop', country: 'SO' });
    expect(await list(officer)).toEqual([
      expect.objectContaining({
        state: 'RECEIVED',
        entries: [{ number: 1, text: 'A child was left alone.', contact: 'the tea shop', authorId: null }],
      }),
    ]);
    expect(await list(elsewhere)).toEqual([]);
    expect(await product.refusal(LIST, {}, administrator.token)).toBe('FORBIDDEN');
  });

  it('keeps the name only of who wants it kept', async () => {
    const reporter = await signedIn(product);
    await raise({ text: 'unnamed' }, reporter.token);
    await raise({ text: 'named', withName: true }, reporter.token);
    const author = (text: string) => async (by: SignedIn) =>
      (await list(by)).flatMap(({ entries }) => entries).find((entry) => entry.text === text)?.authorId;
    expect(await author('unnamed')(elsewhere)).toBeNull();
    expect(await author('named')(elsewhere)).toBe(reporter.id);
    expect(
      await product.database.sql(`SELECT 1 FROM domain_event WHERE actor_id = $1`, [reporter.id]),
    ).toEqual([]);
  });

  it('is encrypted in the database, in a place of its own', async () => {
    await raise({ text: 'a sentence that must not lie open', country: 'SO' });
    const [{ open } = { open: -1 }] = await product.database.sql<{ open: number }>(
      `SELECT count(*)::int AS open FROM safeguarding.concern_entry
        WHERE position('must not lie open'::bytea IN sealed) > 0`,
    );
    expect(open).toBe(0);
  });

  it('is worked on by an officer: taken up, noted on, closed with a code', async () => {
    const [concern] = await list(officer);
    const id = concern?.id;
    const step = (command: string, reason?: string) => ({ command, step: { id, reason } });
    expect(await product.refusal(STEP, step('CLOSE', 'REFERRED'), officer.token)).toBe('ILLEGAL_TRANSITION');
    await product.ask(STEP, step('TAKE'), officer.token);
    await product.ask(NOTE, { id, text: 'Called the clinic.' }, officer.token);
    const ONE = 'query ($id: ID!) { concern(id: $id) { steps { command reason reasons } } }';
    expect(await product.ask(ONE, { id }, officer.token)).toEqual({
      concern: {
        steps: [
          {
            command: 'CLOSE',
            reason: 'REQUIRED',
            reasons: ['CONFIRMED', 'NOT_CONFIRMED', 'REFERRED', 'NOT_SAFEGUARDING'],
          },
        ],
      },
    });
    expect(await product.refusal(STEP, step('CLOSE'), officer.token)).toBe('REASON_REQUIRED');
    expect(await product.refusal(STEP, step('CLOSE', 'REFERRED'), elsewhere.token)).toBe('NOT_FOUND');
    expect(await product.ask(STEP, step('CLOSE', 'REFERRED'), officer.token)).toEqual({
      stepConcern: { state: 'CLOSED', outcome: 'REFERRED' },
    });
  });

  it('is in no list of events, whoever asks', async () => {
    const TRAIL = '{ auditTrail(first: 100) { edges { node { aggregateType name } } } }';
    const trail = async (filter: string) =>
      (
        await product.ask<{ auditTrail: { edges: { node: { name: string } }[] } }>(
          TRAIL.replace('first: 100', `first: 100${filter}`),
          {},
          administrator.token,
        )
      ).auditTrail.edges.map(({ node }) => node.name);
    const [kept] = await product.database.sql(
      `SELECT count(*)::int FROM domain_event WHERE name LIKE 'concern.%'`,
    );
    expect(kept).toEqual({ count: 7 });
    expect((await trail('')).filter((name) => name.startsWith('concern'))).toEqual([]);
    expect(await trail(', name: "concern.raised"')).toEqual([]);
  });

  it('is not in the mail that calls an officer to it', async () => {
    const MAILS =
      'query ($to: EmailAddress!) { mailbox(to: $to, first: 20) { edges { node { subject text } } } }';
    const mails = async () => {
      const { mailbox } = await product.ask<{
        mailbox: { edges: { node: { subject: string; text: string } }[] };
      }>(MAILS, { to: officer.email }, administrator.token);
      return mailbox.edges.map(({ node }) => node);
    };
    const found = await eventually(async () => {
      const all = await mails();
      expect(all.length).toBeGreaterThan(0);
      return all;
    });
    expect(found.filter(({ subject }) => /concern|safeguard/i.test(subject))).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing/eventually';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const INBOX =
  'query ($first: Int, $after: Cursor, $unreadOnly: Boolean, $locale: Locale) { myNotifications(first: $first, after: $after, unreadOnly: $unreadOnly, locale: $locale) { edges { node { id kind title body next due link readAt } } pageInfo { hasNextPage endCursor } } unreadNotificationCount }';
const ARRIVED = 'subscription { notificationArrived { title next link } }';

interface Inbox {
  myNotifications: {
    edges: { node: { id: string; title: string; next: string; link: string; readAt: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
  unreadNotificationCount: number;
}

describe('notifications', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());

  /** Something that a person is notified of: the account is open again. */
  const happens = (accountId: string): Promise<unknown> =>
    product.database.sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       VALUES ($1, 'account.restored', 'account', $2, 1, 'system:test', '{}', now())`,
      [randomUUID(), accountId],
    );
  const inboxOf = (person: SignedIn, variables = {}) => product.ask<Inbox>(INBOX, variables, person.token);
  const told = (person: SignedIn, count: number) =>
    eventually(async () => {
      const inbox = await inboxOf(person);
      expect(inbox.unreadNotificationCount).toBe(count);
      return inbox;
    });

  it('sends the link with which a new person confirms the address', async () => {
    const email = 'new@example.org';
    await product.ask('mutation ($input: RegisterInput!) { register(input: $input) }', {
      input: { email, password: 'long enough to be good', displayName: 'New', locale: 'en', timeZone: 'UTC' },
    });
    const staff = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    const token = await eventually(async () => {
      const { mailbox } = await product.ask<{
        mailbox: { edges: { node: { text: string; subject: string } }[] };
      }>(`{ mailbox(to: "NEW@example.org") { edges { node { subject text } } } }`, {}, staff.token);
      const found = /confirm-email#token=([\w-]+)/.exec(mailbox.edges[0]?.node.text ?? '');
      expect(found).not.toBeNull();
      return found?.[1];
    });
    await product.ask('mutation ($token: Token!) { confirmEmail(token: $token) }', { token });
  });

  it('are read page by page, and marked as read by their recipient alone', async () => {
    const [person, other] = [await signedIn(product), await signedIn(product)];
    for (let i = 0; i < 3; i++) await happens(person.id);
    const { myNotifications: all } = await told(person, 3);
    const first = await inboxOf(person, { first: 2 });
    expect(first.myNotifications.pageInfo.hasNextPage).toBe(true);
    const rest = await inboxOf(person, { first: 2, after: first.myNotifications.pageInfo.endCursor });
    expect([...first.myNotifications.edges, ...rest.myNotifications.edges]).toEqual(all.edges);

    const ids = [all.edges[0]?.node.id];
    const mark = (token: string) =>
      product.ask('mutation ($ids: [ID!]!) { markNotificationsRead(ids: $ids) }', { ids }, token);
    expect(await mark(other.token)).toEqual({ markNotificationsRead: 0 });
    expect(await mark(person.token)).toEqual({ markNotificationsRead: 1 });
    const unread = await inboxOf(person, { unreadOnly: true });
    expect(unread.myNotifications.edges).toHaveLength(2);
    await product.ask('mutation { markAllNotificationsRead }', {}, person.token);
    await told(person, 0);
    expect((await inboxOf(other)).myNotifications.edges).toEqual([]);
  });

  it('reach the institution and the staff when a need is submitted, with its title and the next step', async () => {
    const programmeId = await aProgramme(product);
    const institutionId = await anInstitution(product, programmeId);
    const owner = await signedIn(product, { memberships: [{ institutionId, role: 'OWNER' }] });
    const approver = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId }] });
    const needId = randomUUID();
    await product.database.sql(
      `INSERT INTO need (id, programme_id, institution_id, state, version, revision, author_ids, title, objective, outputs,
                         counterparts, skills, languages, country, positions, child_contact, created_at)
       VALUES ($1, $2, $3, 'SUBMITTED', 1, 1, '{}', 'Train <the> midwives', '', '[]', '[]', '[]', '[]', 'SO', 1, 'NONE', now())`,
      [needId, programmeId, institutionId],
    );
    await product.database.sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       VALUES ($1, 'need.submitted', 'need', $2, 1, $3, $4, now())`,
      [randomUUID(), needId, owner.id, { programmeId, institutionId, country: 'SO' }],
    );
    expect((await told(owner, 1)).myNotifications.edges[0]?.node).toMatchObject({
      title: '“Train <the> midwives” has been submitted',
      link: `/needs/${needId}`,
    });
    expect((await told(approver, 1)).myNotifications.edges[0]?.node).toMatchObject({
      title: '“Train <the> midwives” waits for a review',
      body: 'Test hospital has submitted it.',
      next: 'Review the need and decide.',
    });
  });

  it('keeps what a person chooses, and refuses to switch off what is mandatory', async () => {
    const { token } = await signedIn(product);
    const CHANGE =
      'mutation ($preferences: NotificationPreferencesInput!) { changeNotificationPreferences(preferences: $preferences) { off { kind channel } quietHours { from to } digestOnly } }';
    const preferences = {
      off: [{ kind: 'SUGGESTION', channel: 'MAIL' }],
      quietHours: { from: '22:00', to: '07:00' },
      digestOnly: true,
    };
    expect(await product.ask(CHANGE, { preferences }, token)).toEqual({
      changeNotificationPreferences: preferences,
    });
    const off = [{ kind: 'SECURITY', channel: 'MAIL' }];
    expect(await product.refusal(CHANGE, { preferences: { off } }, token)).toBe('BAD_INPUT');
    const quietHours = { from: '25:00', to: '7' };
    expect(await product.refusal(CHANGE, { preferences: { off: [], quietHours } }, token)).toBe('BAD_INPUT');
  });

  it('keeps the mailbox, with its links, for administrators without limits', async () => {
    const READ = '{ mailbox { edges { cursor } } }';
    const roles = ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER', 'ANALYST'] as const;
    const others = await Promise.all([
      signedIn(product),
      ...roles.map((role) => signedIn(product, { staff: [{ role }] })),
      signedIn(product, { staff: [{ role: 'ADMINISTRATOR', country: 'GH' }] }),
    ]);
    for (const { token } of others) expect(await product.refusal(READ, {}, token)).toBe('FORBIDDEN');
    const { token } = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    await product.ask(READ, {}, token);
  });

  describe('live', () => {
    const open = (token: string | null, query = ARRIVED, headers: Record<string, string> = {}) =>
      fetch(`${product.url}/graphql/stream`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...headers,
        },
        body: JSON.stringify({ query }),
        signal: AbortSignal.timeout(15_000),
      });
    const textUntil = async (response: Response, mark: RegExp): Promise<string> => {
      let text = '';
      const decoder = new TextDecoder();
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true });
        if (mark.test(text)) break;
      }
      return text;
    };

    it('arrive on the open streams of their recipient, and nobody else’s', async () => {
      const [person, other] = [await signedIn(product), await signedIn(product)];
      const [mine, theirs] = [await open(person.token), await open(other.token)];
      expect(mine.headers.get('content-type')).toContain('text/event-stream');
      await happens(person.id);
      await happens(other.id);
      expect(await textUntil(mine, /event: next/)).toContain('Your account is open again');
      expect(await textUntil(theirs, /event: next/)).toContain('"link":"/"');
    });

    it('end when the session ends', async () => {
      const person = await signedIn(product);
      const stream = await open(person.token);
      await product.ask('mutation { signOut }', {}, person.token);
      await happens(person.id);
      const text = await textUntil(stream, /event: complete/);
      expect(text).not.toContain('event: next');
    });

    it.each([
      ['a visitor', null, ARRIVED, {}, 401, 'UNAUTHENTICATED'],
      ['a page from elsewhere', 'own', ARRIVED, { origin: 'https://evil.example' }, 403, 'FORBIDDEN'],
    ])('are closed to %s', async (_who, whose, query, headers, status, code) => {
      const response = await open(whose && (await signedIn(product)).token, query, headers);
      expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(code)]);
    });

    it.each([
      ['a query', '{ unreadNotificationCount }', 'BAD_REQUEST'],
      ['no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      [
        'too many aliases',
        `subscription { notificationArrived { ${Array.from({ length: 70 }, (_, i) => `a${i}: title`).join(' ')} } }`,
        'QUERY_TOO_EXPENSIVE',
      ],
      [
        'too many tokens',
        `subscription { ${'notificationArrived { title } '.repeat(2000)} }`,
        'QUERY_TOO_EXPENSIVE',
      ],
    ])('refuse %s', async (_what, query, code) => {
      const { token } = await signedIn(product);
      const response = await open(token, query);
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(code)]);
    });

    it('are limited to a few streams a person', async () => {
      const { token } = await signedIn(product);
      for (let i = 0; i < 8; i++) await open(token);
      expect(await textUntil(await open(token), /complete/)).toContain('RATE_LIMITED');
    });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const PASSWORD = 'a pass phrase of ours';

describe('links that mails carry', () => {
  let features: RunningFeatures;
  let accounts: AccountsService;
  let id: string;
  beforeAll(async () => {
    features = await startFeatures();
    accounts = features.get(AccountsService);
  });
  afterAll(() => features.stop());
  beforeEach(async () => {
    id = await accounts.register(
      { kind: 'visitor' },
      {
        email: `${randomUUID()}@example.org`,
        password: PASSWORD,
        displayName: 'Asha',
        locale: 'en',
        timeZone: 'UTC',
      },
    );
  });
  const reset = (token: string): Promise<{ accountId: string }> =>
    accounts.setPassword(token, `${PASSWORD} again`, 'RESET');
  const VOID = expect.objectContaining({ code: 'TOKEN_INVALID' });

  it('leaves the first link of a mail that is sent again', async () => {
    const cause = { eventId: randomUUID(), accountVersion: 1 };
    const first = await accounts.issueLink(id, 'RESET', cause);
    await accounts.issueLink(id, 'RESET', cause);
    await expect(reset(first)).resolves.toMatchObject({ accountId: id });
  });

  it('makes no link for a request from before the password was set', async () => {
    await reset(await accounts.issueLink(id, 'RESET', { eventId: randomUUID(), accountVersion: 1 }));
    const late = await accounts.issueLink(id, 'RESET', { eventId: randomUUID(), accountVersion: 1 });
    await expect(reset(late)).rejects.toEqual(VOID);
  });

  it('voids a link of another purpose when the password is set', async () => {
    const confirmation = await accounts.issueLink(id, 'CONFIRM');
    await reset(await accounts.issueLink(id, 'RESET'));
    await expect(accounts.confirm(confirmation)).rejects.toEqual(VOID);
  });

  it('makes no link for somebody who is suspended', async () => {
    await features.database.sql('UPDATE account SET suspended_at = now() WHERE id = $1', [id]);
    await expect(reset(await accounts.issueLink(id, 'RESET'))).rejects.toEqual(VOID);
  });

  it('takes one of two links that are used at the same moment', async () => {
    const cause = { eventId: randomUUID(), accountVersion: 1 };
    const both = [await accounts.issueLink(id, 'RESET', cause), await accounts.issueLink(id, 'RESET', cause)];
    const outcomes = await Promise.allSettled(both.map(reset));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

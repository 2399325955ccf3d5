import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const INVITE = `mutation ($id: ID!, $person: PersonInput!) {
  inviteFocalPoint(institutionId: $id, person: $person, role: EDITOR)
}`;
const ANSWER = 'mutation ($id: ID!, $accept: Boolean!) { answerInvitation(id: $id, accept: $accept) }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawInvitation(id: $id) }';
const LEAVE = 'mutation ($id: ID!) { leaveInstitution(institutionId: $id) }';
const MINE = `{ myInvitations { id kind institutionName institutionRole staffRole askedBy } }`;
const ME = '{ me { memberships { institutionId role } grants { role } } }';
const SEEN = `query ($id: ID!) {
  institution(id: $id) { focalPoints { accountId displayName email } invitations { id email displayName } }
}`;

/** Nothing that binds a person holds before that person accepts it. */
describe('acceptance', () => {
  let product: RunningProduct;
  let programmeId: string;
  let institution: string;
  let need: string;
  let owner: SignedIn;
  let approver: SignedIn;

  beforeAll(async () => {
    product = await startProduct();
    programmeId = await aProgramme(product, ['GH']);
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    institution = await anInstitution(product, programmeId, { country: 'GH' });
    owner = await signedIn(product, { memberships: [{ institutionId: institution, role: 'OWNER' }] });
    approver = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId }] });
    need = await a(product.database).need({ programmeId, institutionId: institution }).published();
    await product.database.sql(
      `UPDATE need SET state = 'SUBMITTED', country = 'GH', submitted_at = now() WHERE id = $1`,
      [need],
    );
  });

  const invite = async (email: string, displayName = 'whoever'): Promise<string> => {
    const { inviteFocalPoint } = await product.ask<{ inviteFocalPoint: string }>(
      INVITE,
      { id: institution, person: { email, displayName } },
      owner.token,
    );
    return inviteFocalPoint;
  };
  const commandsOf = async (person: SignedIn): Promise<string[]> => {
    const QUERY = 'query ($id: ID!) { need(id: $id) { steps { command } } }';
    const answer = await product.ask<{ need: { steps: { command: string }[] } }>(
      QUERY,
      { id: need },
      person.token,
    );
    return answer.need.steps.map(({ command }) => command);
  };
  const seenByOwner = async () =>
    (
      await product.ask<{
        institution: { focalPoints: { accountId: string }[]; invitations: { id: string; email: string }[] };
      }>(SEEN, { id: institution }, owner.token)
    ).institution;

  it('a host who invites the approver changes nothing, and learns nothing of who has the address', async () => {
    const before = await commandsOf(approver);
    expect(before).toContain('APPROVE');
    const id = await invite(approver.email);
    expect(await commandsOf(approver)).toEqual(before);
    expect(await product.ask(ME, {}, approver.token)).toEqual({
      me: { memberships: [], grants: [{ role: 'APPROVER' }] },
    });

    const unknown = await invite('nobody.yet@example.org');
    const { focalPoints, invitations } = await seenByOwner();
    expect(focalPoints.map(({ accountId }) => accountId)).toEqual([owner.id]);
    expect(invitations).toEqual([
      { id, email: approver.email, displayName: 'whoever' },
      { id: unknown, email: 'nobody.yet@example.org', displayName: 'whoever' },
    ]);
    expect(id).not.toBe(approver.id);

    // Staff are never members of what they judge, and only the person asked learns of it.
    expect(await product.refusal(ANSWER, { id, accept: true }, approver.token)).toBe('JUDGE_AND_MEMBER');
    await product.ask(ANSWER, { id, accept: false }, approver.token);
    expect(await commandsOf(approver)).toEqual(before);
  });

  it('a membership begins when the person accepts it, and ends when the person leaves', async () => {
    const person = await signedIn(product);
    await product.database.sql(`UPDATE account SET password_hash = 'set' WHERE id = $1`, [person.id]);
    const id = await invite(person.email);
    expect(await product.refusal(SEEN, { id: institution }, person.token)).toBe('FORBIDDEN');
    const { myInvitations } = await product.ask<{ myInvitations: object[] }>(MINE, {}, person.token);
    expect(myInvitations).toEqual([
      {
        id,
        kind: 'MEMBERSHIP',
        institutionName: expect.any(String),
        institutionRole: 'EDITOR',
        staffRole: null,
        askedBy: 'Test person',
      },
    ]);
    await eventually(async () => {
      const told = await product.database.sql<{ channel: string }>(
        `SELECT channel FROM notification WHERE recipient_id = $1 AND message = 'invitation.membership' ORDER BY channel`,
        [person.id],
      );
      expect(told.map(({ channel }) => channel)).toEqual(['IN_APP', 'MAIL']);
    });
    expect(await product.refusal(ANSWER, { id, accept: true }, owner.token)).toBe('NOT_FOUND');

    await product.ask(ANSWER, { id, accept: true }, person.token);
    expect((await seenByOwner()).focalPoints).toHaveLength(2);
    expect(await product.refusal(ANSWER, { id, accept: false }, person.token)).toBe('INVITATION_CLOSED');

    await product.ask(LEAVE, { id: institution }, person.token);
    expect((await seenByOwner()).focalPoints).toHaveLength(1);
    expect(await product.refusal(LEAVE, { id: institution }, person.token)).toBe('NOT_FOUND');
  });

  it('is taken back by whoever asked, expires by itself, and then cannot be accepted', async () => {
    const person = await signedIn(product);
    const id = await invite(person.email);
    expect(await product.refusal(WITHDRAW, { id }, approver.token)).toBe('NOT_FOUND');
    await product.ask(WITHDRAW, { id }, owner.token);
    expect(await product.refusal(ANSWER, { id, accept: true }, person.token)).toBe('INVITATION_CLOSED');

    const late = await invite(person.email);
    await product.database.sql('UPDATE invitation SET expires_at = now() WHERE id = $1', [late]);
    expect(await product.ask(MINE, {}, person.token)).toEqual({ myInvitations: [] });
    expect(await product.refusal(ANSWER, { id: late, accept: true }, person.token)).toBe('INVITATION_CLOSED');
  });

  it('a person without an account accepts by using the link of the mail', async () => {
    const email = 'new.colleague@example.org';
    const id = await invite(email, 'New colleague');
    const token = await eventually(async () => {
      const [mail] = await product.database.sql<{ text: string }>(
        'SELECT text FROM mailbox_message WHERE to_address = $1',
        [email],
      );
      return /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? Promise.reject(new Error('no mail yet'));
    });
    expect((await seenByOwner()).focalPoints).toHaveLength(1);
    await product.ask(
      'mutation ($token: Token!) { acceptInvitation(token: $token, password: "a good pass phrase") }',
      { token },
    );
    const { focalPoints, invitations } = await seenByOwner();
    expect(focalPoints).toHaveLength(2);
    expect(invitations.map((one) => one.id)).not.toContain(id);
  });

  it('the last owner leaves, and the case officers are notified', async () => {
    const officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    await product.ask(LEAVE, { id: institution }, owner.token);
    await eventually(async () => {
      const told = await product.database.sql(
        `SELECT FROM notification WHERE recipient_id = $1 AND message = 'institution.ownerless' AND channel = 'IN_APP'`,
        [officer.id],
      );
      expect(told).toHaveLength(1);
    });
    const person = { email: 'next.owner@example.org', displayName: 'Next owner' };
    await product.ask(INVITE, { id: institution, person }, officer.token);
  });

  it('a role of staff begins when the person accepts it, and is none for a member of what it reaches', async () => {
    const root = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    const person = await signedIn(product);
    const GRANT = `mutation ($id: ID!, $programmeId: ID) {
      grantStaffRole(accountId: $id, grant: { role: CASE_OFFICER, programmeId: $programmeId })
    }`;
    const offered = async (to: SignedIn): Promise<string> => {
      await product.ask(GRANT, { id: to.id, programmeId }, root.token);
      const { myInvitations } = await product.ask<{ myInvitations: { id: string }[] }>(MINE, {}, to.token);
      return myInvitations[0]?.id ?? '';
    };
    const role = await offered(person);
    expect(await product.ask(ME, {}, person.token)).toEqual({ me: { memberships: [], grants: [] } });
    await product.ask(ANSWER, { id: role, accept: true }, person.token);
    expect(await product.ask(ME, {}, person.token)).toMatchObject({
      me: { grants: [{ role: 'CASE_OFFICER' }] },
    });

    const asked = await offered(owner);
    expect(await product.refusal(ANSWER, { id: asked, accept: true }, owner.token)).toBe('JUDGE_AND_MEMBER');
    await product.ask(LEAVE, { id: institution }, owner.token);
    await product.ask(ANSWER, { id: asked, accept: true }, owner.token);
  });

  it('what an account has asked is taken back when somebody is shut out of it', async () => {
    const root = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    const person = await signedIn(product);
    const id = await invite(person.email);
    await product.ask(
      'mutation ($id: ID!) { suspendAccount(accountId: $id, reason: "stolen") }',
      { id: owner.id },
      root.token,
    );
    expect(await product.refusal(ANSWER, { id, accept: true }, person.token)).toBe('INVITATION_CLOSED');
  });

  it('an address can be asked twice, and the newest invitation is the one that holds', async () => {
    const person = await signedIn(product);
    const first = await invite(person.email);
    const second = await invite(person.email);
    expect(await product.refusal(ANSWER, { id: first, accept: true }, person.token)).toBe(
      'INVITATION_CLOSED',
    );
    const again = await aSession(product.database, person.id);
    const outcomes = await Promise.all(
      [person.token, again].map((token) => product.send(ANSWER, { id: second, accept: true }, token)),
    );
    expect(outcomes.filter(({ errors }) => !errors)).toHaveLength(1);
    expect((await seenByOwner()).focalPoints).toHaveLength(2);
  });
});

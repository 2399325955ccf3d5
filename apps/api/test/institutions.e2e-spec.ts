import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const APPLY = `mutation ($institution: InstitutionInput!, $programmeIds: [ID!]!) {
  applyInstitution(institution: $institution, programmeIds: $programmeIds)
}`;
const STEP =
  'mutation ($command: InstitutionCommand!, $step: InstitutionStepInput!) { stepInstitution(command: $command, step: $step) { state validUntil caseOfficerId reviewComment } }';
const MINE =
  '{ myInstitutions { id state version reviewComment steps { command } programmeIds focalPoints { accountId role displayName } } }';
const ONE = 'query ($id: ID!) { institution(id: $id) { id steps { command } } }';
const QUEUE = '{ institutions(state: APPLIED) { edges { node { id } } } }';
const EDIT = `mutation ($id: ID!, $version: Int!, $change: InstitutionChangeInput!) {
  editInstitution(id: $id, version: $version, change: $change) { name city version }
}`;
const INVITE = `mutation ($id: ID!, $person: PersonInput!, $role: InstitutionRole!) {
  inviteFocalPoint(institutionId: $id, person: $person, role: $role)
}`;
const ROLE = `mutation ($id: ID!, $accountId: ID!, $role: InstitutionRole!) {
  changeFocalPointRole(institutionId: $id, accountId: $accountId, role: $role)
}`;
const REMOVE =
  'mutation ($id: ID!, $accountId: ID!) { removeFocalPoint(institutionId: $id, accountId: $accountId) }';

const hospital = {
  name: 'General Hospital',
  country: 'SO',
  city: 'Hargeisa',
  kind: 'HEALTH_FACILITY',
  description: 'A public hospital of 200 beds that trains nurses and midwives.',
  timeZone: 'Africa/Mogadishu',
};

interface Mine {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly steps: { command: string }[];
  readonly focalPoints: { accountId: string; role: string }[];
}

describe('the steps of an institution', () => {
  let product: RunningProduct;
  let programmeId: string;
  let owner: SignedIn;
  let caseOfficer: SignedIn;
  let elsewhere: SignedIn;
  let id: string;

  beforeAll(async () => {
    product = await startProduct();
    programmeId = await aProgramme(product);
    owner = await signedIn(product);
    caseOfficer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId, country: 'SO' }] });
    elsewhere = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId, country: 'GH' }] });
  });
  afterAll(() => product.stop());

  const apply = (institution: object = hospital, programmeIds = [programmeId]) =>
    [APPLY, { institution, programmeIds }] as const;
  const step = (command: string, more: object = {}) => [STEP, { command, step: { id, ...more } }] as const;
  const mine = async (): Promise<Mine> => {
    const { myInstitutions } = await product.ask<{ myInstitutions: Mine[] }>(MINE, {}, owner.token);
    return myInstitutions[0] as Mine;
  };

  it('begins with an application, whose author becomes the owner', async () => {
    const answer = await product.ask<{ applyInstitution: string }>(...apply(), owner.token);
    id = answer.applyInstitution;
    expect(await mine()).toMatchObject({
      id,
      state: 'APPLIED',
      programmeIds: [programmeId],
      steps: [],
      focalPoints: [{ accountId: owner.id, role: 'OWNER', displayName: 'Test person' }],
    });
  });

  it.each<[string, object, string]>([
    ['without saying what it does', { description: 'A hospital.' }, 'INSTITUTION_INCOMPLETE'],
    ['with a site that is none', { website: 'javascript:alert(1)' }, 'BAD_INPUT'],
    ['with an unknown sector', { sector: '9999' }, 'TAXONOMY_UNKNOWN_SECTOR'],
    ['in a country that the programme does not serve', { country: 'FR' }, 'PROGRAMME_CLOSED'],
  ])('does not begin %s', async (_name, change, code) => {
    expect(await product.refusal(...apply({ ...hospital, ...change }), owner.token)).toBe(code);
  });

  it('waits in the queue of those whom it concerns', async () => {
    const ids = async (by: SignedIn) => {
      const { institutions } = await product.ask<{ institutions: { edges: { node: { id: string } }[] } }>(
        QUEUE,
        {},
        by.token,
      );
      return institutions.edges.map(({ node }) => node.id);
    };
    expect(await ids(caseOfficer)).toEqual([id]);
    expect(await ids(elsewhere)).toEqual([]);
    expect(await product.refusal(ONE, { id }, elsewhere.token)).toBe('NOT_FOUND');
  });

  it('is sent back with words, corrected and submitted again', async () => {
    expect(await product.refusal(...step('REQUEST_CHANGES'), caseOfficer.token)).toBe('REASON_REQUIRED');
    await product.ask(
      ...step('REQUEST_CHANGES', { reason: 'UNCLEAR', comment: 'Which wards?' }),
      caseOfficer.token,
    );
    const { version } = await mine();
    expect(await mine()).toMatchObject({
      state: 'CHANGES_REQUESTED',
      reviewComment: 'Which wards?',
      steps: [{ command: 'RESUBMIT' }],
    });
    const edit = { id, version, change: { name: 'General Hospital, all wards', city: null, kind: null } };
    expect(await product.ask(EDIT, edit, owner.token)).toEqual({
      editInstitution: { name: 'General Hospital, all wards', city: null, version: version + 1 },
    });
    expect(await product.refusal(EDIT, edit, owner.token)).toBe('STALE_VERSION');
    await product.ask(...step('RESUBMIT'), owner.token);
    expect((await mine()).state).toBe('APPLIED');
  });

  it('is approved by staff of its country, with a last day', async () => {
    expect(await product.refusal(...step('APPROVE', { validUntil: '2020-01-01' }), caseOfficer.token)).toBe(
      'BAD_INPUT',
    );
    expect(await product.refusal(...step('APPROVE'), caseOfficer.token)).toBe('BAD_INPUT');
    expect(await product.refusal(...step('APPROVE'), elsewhere.token)).toBe('NOT_FOUND');
    expect(await product.refusal(...step('APPROVE'), owner.token)).toBe('FORBIDDEN');
    const validUntil = `${new Date().getUTCFullYear() + 2}-06-30`;
    expect(await product.ask(...step('APPROVE', { validUntil }), caseOfficer.token)).toEqual({
      stepInstitution: { state: 'ACTIVE', validUntil, caseOfficerId: caseOfficer.id, reviewComment: null },
    });
    expect(await product.refusal(...step('APPROVE', { validUntil }), caseOfficer.token)).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  it('is given into the hands of a case officer only', async () => {
    const assign = (officer: string | null) =>
      [
        'mutation ($id: ID!, $officer: ID) { assignInstitution(id: $id, caseOfficerId: $officer) { caseOfficerId } }',
        { id, officer },
      ] as const;
    const officers = async (by: SignedIn) =>
      (
        await product.ask<{ institution: { caseOfficers: { accountId: string }[] } }>(
          'query ($id: ID!) { institution(id: $id) { caseOfficers { accountId } } }',
          { id },
          by.token,
        )
      ).institution.caseOfficers.map(({ accountId }) => accountId);
    expect(await officers(caseOfficer)).toEqual([caseOfficer.id]);
    expect(await officers(owner)).toEqual([]);
    for (const stranger of [elsewhere.id, owner.id, programmeId])
      expect(await product.refusal(...assign(stranger), caseOfficer.token)).toBe('NOT_FOUND');
    expect(await product.ask(...assign(caseOfficer.id), caseOfficer.token)).toEqual({
      assignInstitution: { caseOfficerId: caseOfficer.id },
    });
  });

  it('has people: invited, promoted, taken out, and handed to its case officers by the last owner who leaves', async () => {
    const person = { email: 'hodan@example.org', displayName: 'Hodan' };
    const { inviteFocalPoint: invitation } = await product.ask<{ inviteFocalPoint: string }>(
      INVITE,
      { id, person, role: 'EDITOR' },
      owner.token,
    );
    const [asked] = await product.database.sql<{ accountId: string }>(
      'SELECT account_id AS "accountId" FROM invitation WHERE id = $1',
      [invitation],
    );
    const accountId = asked?.accountId ?? '';
    const hodan = await aSession(product.database, accountId);
    await product.ask(
      'mutation ($id: ID!) { answerInvitation(id: $id, accept: true) }',
      { id: invitation },
      hodan,
    );
    expect(await product.refusal(INVITE, { id, person, role: 'EDITOR' }, owner.token)).toBe('ALREADY_MEMBER');
    const events = await product.database.sql(
      `SELECT name FROM domain_event WHERE aggregate_id = $1 ORDER BY seq`,
      [accountId],
    );
    expect(events).toEqual([{ name: 'account.invited' }, { name: 'invitation.accepted' }]);

    expect(await product.refusal(ROLE, { id, accountId: owner.id, role: 'EDITOR' }, owner.token)).toBe(
      'LAST_OWNER',
    );
    expect(await product.refusal(REMOVE, { id, accountId: owner.id }, caseOfficer.token)).toBe('LAST_OWNER');
    await product.ask(ROLE, { id, accountId, role: 'OWNER' }, caseOfficer.token);
    await product.ask(REMOVE, { id, accountId }, owner.token);
    expect((await mine()).focalPoints.map((member) => member.accountId)).toEqual([owner.id]);
    expect(await product.refusal(REMOVE, { id, accountId }, elsewhere.token)).toBe('NOT_FOUND');
  });

  it('is suspended with a reason, and reinstated by an approver', async () => {
    const approver = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId }] });
    await product.ask(...step('SUSPEND', { reason: 'SAFETY' }), caseOfficer.token);
    expect(await product.refusal(...step('REINSTATE'), caseOfficer.token)).toBe('FORBIDDEN');
    await product.ask(...step('REINSTATE'), approver.token);
    expect((await mine()).state).toBe('ACTIVE');
  });

  it('lets only one of two simultaneous decisions win', async () => {
    const { applyInstitution } = await product.ask<{ applyInstitution: string }>(...apply(), owner.token);
    const validUntil = `${new Date().getUTCFullYear() + 1}-06-30`;
    const decide = (command: string, more: object) =>
      product.refusal(STEP, { command, step: { id: applyInstitution, ...more } }, caseOfficer.token);
    const answers = await Promise.all([
      decide('APPROVE', { validUntil }),
      decide('REJECT', { reason: 'DUPLICATE' }),
    ]);
    expect(answers.sort()).toEqual(['ILLEGAL_TRANSITION', 'none: it was not refused']);
  });
});

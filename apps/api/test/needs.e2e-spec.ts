import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { byPhone } from '#testing/actors';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme, aSkill } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const CREATE = `mutation ($input: NewNeedInput!, $terms: TermsInput!) {
  createNeed(input: $input, terms: $terms) { id }
}`;
const EDIT = `mutation ($id: ID!, $revision: Int!, $terms: TermsInput!) {
  editNeed(id: $id, revision: $revision, terms: $terms) { state version }
}`;
const NEED =
  'query ($id: ID!) { need(id: $id) { state version revision steps { command reasons reason comment day } findings { field code severity } decisions { command reason comment } } }';
const STEP = `mutation ($command: NeedCommand!, $step: NeedStepInput!) {
  stepNeed(command: $command, step: $step) { state version }
}`;

interface Need {
  readonly state: string;
  readonly version: number;
  readonly revision: number;
  readonly steps: { command: string }[];
  readonly findings: { field: string; severity: string }[];
  readonly decisions: { command: string; reason: string | null; comment: string | null }[];
}

describe('the steps of a need', () => {
  let product: RunningProduct;
  let programmeId: string;
  let institutionId: string;
  let skill: string;
  let focalPoint: SignedIn;
  let approver: SignedIn;
  let caseOfficer: SignedIn;
  let stranger: SignedIn;

  beforeAll(async () => {
    product = await startProduct();
    programmeId = await aProgramme(product);
    institutionId = await anInstitution(product, programmeId);
    skill = await aSkill(product, 'triage');
    focalPoint = await signedIn(product, { memberships: [{ institutionId, role: 'OWNER' }] });
    approver = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId, country: 'SO' }] });
    caseOfficer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    stranger = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId, country: 'GH' }] });
  });
  afterAll(() => product.stop());

  const terms = () => ({
    title: 'Triage in the emergency ward',
    objective:
      'Nurses sort patients by urgency with one written scale; today everyone waits in one long line.',
    outputs: [{ text: 'A triage protocol in daily use', indicator: 'shifts that use it', target: 21 }],
    counterparts: [{ role: 'Head nurse', people: 2 }],
    skills: [{ conceptUri: skill, level: 3, weight: 5 }],
    languages: [{ code: 'so', minimum: 'B1', preferred: 'C1' }],
    modality: 'ON_SITE',
    place: 'Hargeisa',
    startsOn: '2099-03-01',
    endsOn: '2099-05-31',
    weeklyHours: 20,
    deadline: '2099-02-01',
  });
  const place = () => ({ programmeId, institutionId });
  const draft = async (given: object = terms()): Promise<string> =>
    (
      await product.ask<{ createNeed: { id: string } }>(
        CREATE,
        { input: place(), terms: given },
        focalPoint.token,
      )
    ).createNeed.id;
  const need = async (id: string, by = focalPoint): Promise<Need> =>
    (await product.ask<{ need: Need }>(NEED, { id }, by.token)).need;
  const take = (command: string, by: SignedIn, step: object) =>
    product.ask(STEP, { command, step }, by.token);
  const refused = (command: string, by: SignedIn, step: object) =>
    product.refusal(STEP, { command, step }, by.token);

  it('goes from a draft to publication by two pairs of eyes', async () => {
    const id = await draft();
    expect((await need(id)).steps.map(({ command }) => command)).toEqual(['SUBMIT', 'CANCEL']);
    await take('SUBMIT', focalPoint, { id });
    expect((await need(id, approver)).steps).toContainEqual({
      command: 'REQUEST_CHANGES',
      reasons: ['INCOMPLETE', 'UNCLEAR', 'UNREALISTIC', 'SAFETY', 'OTHER'],
      reason: 'REQUIRED',
      comment: 'REQUIRED',
      day: 'NOT_ASKED',
    });
    expect(await refused('APPROVE', stranger, { id })).toBe('NOT_FOUND');
    expect(await refused('APPROVE', focalPoint, { id })).toBe('FORBIDDEN');
    await take('APPROVE', approver, { id });
    expect(await need(id, approver)).toMatchObject({
      state: 'PUBLISHED',
      decisions: [{ command: 'SUBMIT' }, { command: 'APPROVE' }],
    });
    expect(await refused('APPROVE', approver, { id })).toBe('ILLEGAL_TRANSITION');
  });

  it('is found by the day of its publication, and the trail names who published it', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const published = (from: string, to: string) =>
      product.ask<{ needs: { edges: { node: { id: string } }[] } }>(
        `{ needs(publishedFrom: "${from}", publishedTo: "${to}") { edges { node { id } } } }`,
        {},
        caseOfficer.token,
      );
    const { edges } = (await published(today, today)).needs;
    expect(edges).toHaveLength(1);
    expect((await published('2020-01-01', '2020-12-31')).needs.edges).toEqual([]);
    const TRAIL =
      'query ($id: ID!) { auditTrail(aggregateId: $id, name: "need.published") { edges { node { actorName } } } }';
    const named = await product.database.sql(
      'SELECT display_name AS "actorName" FROM account WHERE id = $1',
      [approver.id],
    );
    expect(await product.ask(TRAIL, { id: edges[0]?.node.id }, approver.token)).toEqual({
      auditTrail: { edges: named.map((node) => ({ node })) },
    });
  });

  it('does not let the author decide, even with the role', async () => {
    const both = await signedIn(product, { staff: [{ role: 'CASE_OFFICER' }, { role: 'APPROVER' }] });
    const {
      createNeed: { id },
    } = await product.ask<{ createNeed: { id: string } }>(
      CREATE,
      { input: place(), terms: terms() },
      both.token,
    );
    await take('SUBMIT', both, { id });
    expect(await refused('APPROVE', both, { id })).toBe('FOUR_EYES_REQUIRED');
  });

  it('lists everything that is missing before it can be submitted', async () => {
    const id = await draft({ title: 'Something for the ward' });
    const blocking = (await need(id)).findings
      .filter((finding) => finding.severity === 'BLOCKS')
      .map(({ field }) => field);
    expect(blocking).toEqual(
      expect.arrayContaining([
        'objective',
        'outputs',
        'counterparts',
        'skills',
        'languages',
        'modality',
        'startsOn',
      ]),
    );
    expect(await refused('SUBMIT', focalPoint, { id })).toBe('TOR_INCOMPLETE');
    expect((await need(id)).state).toBe('DRAFT');
  });

  it('comes back with a code and words, and is the next version when submitted again', async () => {
    const id = await draft();
    await take('SUBMIT', focalPoint, { id });
    expect(await refused('REQUEST_CHANGES', caseOfficer, { id, reason: 'UNCLEAR' })).toBe('REASON_REQUIRED');
    expect(await refused('REQUEST_CHANGES', caseOfficer, { id, reason: 'BECAUSE', comment: 'x' })).toBe(
      'REASON_REQUIRED',
    );
    await take('REQUEST_CHANGES', caseOfficer, { id, reason: 'UNCLEAR', comment: 'Who learns?' });
    expect(await need(id)).toMatchObject({ state: 'CHANGES_REQUESTED', version: 1 });
    await take('SUBMIT', focalPoint, { id });
    expect(await need(id)).toMatchObject({ state: 'SUBMITTED', version: 2 });
  });

  it('stays published with a small edit, and goes back to review with a material one', async () => {
    const id = await draft();
    await take('SUBMIT', focalPoint, { id });
    await take('APPROVE', approver, { id });
    const edit = async (given: object) =>
      (
        await product.ask<{ editNeed: object }>(
          EDIT,
          { id, revision: (await need(id)).revision, terms: given },
          focalPoint.token,
        )
      ).editNeed;
    expect(await edit({ title: 'Triage in the new emergency ward' })).toEqual({
      state: 'PUBLISHED',
      version: 1,
    });
    expect(await edit({ place: 'Berbera' })).toEqual({ state: 'SUBMITTED', version: 2 });
    expect(await product.refusal(EDIT, { id, revision: 1, terms: {} }, focalPoint.token)).toBe(
      'STALE_VERSION',
    );
  });

  it.each([
    ['an unknown skill', { skills: [{ conceptUri: 'urn:nothing' }] }, 'TAXONOMY_UNKNOWN_CONCEPT'],
    ['an unknown sector', { sector: 'ZZZ' }, 'TAXONOMY_UNKNOWN_SECTOR'],
    ['31 February', { startsOn: '2099-02-31' }, 'BAD_INPUT'],
    ['a level that is none', { skills: [{ conceptUri: 'urn:x', level: 9 }] }, 'BAD_INPUT'],
    ['no hours', { weeklyHours: 0 }, 'BAD_INPUT'],
  ])('refuses %s', async (_, wrong, code) => {
    expect(
      await product.refusal(CREATE, { input: place(), terms: { ...terms(), ...wrong } }, focalPoint.token),
    ).toBe(code);
  });

  it('keeps what was written where a field that cannot be empty is sent as null', async () => {
    const id = await draft();
    const answer = await product.ask(
      EDIT,
      { id, revision: 1, terms: { title: null, skills: null, place: null } },
      focalPoint.token,
    );
    expect(answer).toEqual({ editNeed: { state: 'DRAFT', version: 1 } });
    const [row] = await product.database.sql(
      `SELECT title, place, jsonb_array_length(skills) AS skills FROM need WHERE id = $1`,
      [id],
    );
    expect(row).toEqual({ title: terms().title, place: null, skills: 1 });
    expect(await product.refusal(EDIT, { id, revision: 0, terms: {} }, focalPoint.token)).toBe(
      'STALE_VERSION',
    );
  });

  it('is not for people of another institution', async () => {
    const id = await draft();
    const other = await signedIn(product, {
      memberships: [{ institutionId: await anInstitution(product, programmeId), role: 'OWNER' }],
    });
    expect(await product.refusal(NEED, { id }, other.token)).toBe('NOT_FOUND');
    expect(await product.refusal(EDIT, { id, revision: 1, terms: {} }, other.token)).toBe('NOT_FOUND');
  });

  it('is written by a case officer for a focal point, with both names on record', async () => {
    const {
      createNeed: { id },
    } = await product.ask<{ createNeed: { id: string } }>(
      CREATE,
      { input: { ...place(), onBehalfOf: byPhone(focalPoint.id) }, terms: terms() },
      caseOfficer.token,
    );
    const [event] = await product.database.sql(
      `SELECT actor_id, on_behalf_of FROM domain_event WHERE aggregate_id = $1`,
      [id],
    );
    expect(event).toEqual({ actor_id: caseOfficer.id, on_behalf_of: focalPoint.id });
    expect(
      await product.refusal(
        CREATE,
        { input: { ...place(), onBehalfOf: byPhone(approver.id) }, terms: terms() },
        focalPoint.token,
      ),
    ).toMatch(/NOT_FOUND|FORBIDDEN/);
  });

  it('cannot be submitted by an institution that is not active', async () => {
    const waiting = await anInstitution(product, programmeId, { state: 'APPLIED' });
    const owner = await signedIn(product, { memberships: [{ institutionId: waiting, role: 'OWNER' }] });
    const {
      createNeed: { id },
    } = await product.ask<{ createNeed: { id: string } }>(
      CREATE,
      { input: { programmeId, institutionId: waiting }, terms: terms() },
      owner.token,
    );
    expect(await refused('SUBMIT', owner, { id })).toBe('INSTITUTION_NOT_ACTIVE');
  });

  it('waits in the queue of those whose reach it is, the most urgent first', async () => {
    const QUEUE =
      '{ needReviewQueue(first: 2) { edges { node { state reviewDueAt } } pageInfo { hasNextPage endCursor } } }';
    const { needReviewQueue } = await product.ask<{
      needReviewQueue: { edges: { node: { reviewDueAt: string } }[] };
    }>(QUEUE, {}, caseOfficer.token);
    const dues = needReviewQueue.edges.map(({ node }) => node.reviewDueAt);
    expect(dues.length).toBeGreaterThan(0);
    expect(dues).toEqual([...dues].sort());
    const elsewhere = await product.ask<{ needReviewQueue: { edges: object[] } }>(QUEUE, {}, stranger.token);
    expect(elsewhere.needReviewQueue.edges).toEqual([]);
  });
});

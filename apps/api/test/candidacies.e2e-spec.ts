import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const APPLY = `mutation ($needId: ID!, $application: ApplicationInput!) {
  applyToNeed(needId: $needId, application: $application) { id }
}`;
const CANDIDACY = `query ($id: ID!) {
  candidacy(id: $id) { state steps { command } gates { code passes } about { needTitle institutionName } status { key sentence next waitingOn due } notes { text } panel { accountId } messages { text } }
}`;
const PLACEMENT =
  'query ($id: ID!) { placement(id: $id) { state steps { command } status { key sentence waitingOn due } } }';
const QUEUE =
  'query { workQueue(first: 50) { edges { node { subject subjectId waitingOn dueAt assigneeId } } } }';
const take = (name: string, more = '', arguments_ = '') =>
  `mutation ($step: CandidacyStepInput!${more}) { ${name}(step: $step${arguments_}) { id } }`;

const APPLICATION = {
  motivation: 'I trained in this ward twenty years ago and know what its nurses lack.',
  availableFrom: '2099-03-01',
  availableTo: '2099-05-31',
  weeklyHours: 20,
};
const SCORES = ['EXPERTISE', 'TRANSFER', 'COMMUNICATION', 'CONTEXT', 'AVAILABILITY'].map((criterion) => ({
  criterion,
  score: 4,
}));

interface Status {
  readonly key: string;
  readonly sentence: string;
  readonly next: string;
  readonly waitingOn: string | null;
  readonly due: string | null;
}
interface Candidacy {
  readonly gates: readonly object[];
  readonly about: { readonly needTitle: string; readonly institutionName: string };
  readonly state: string | null;
  readonly steps: { command: string }[];
  readonly status: Status;
  readonly notes: unknown[];
  readonly panel: unknown[];
  readonly messages: { text: string }[];
}

describe('a candidacy over the API', () => {
  let product: RunningProduct;
  let needId: string;
  let programmeId: string;
  let professional: SignedIn;
  let host: SignedIn;
  let officer: SignedIn;
  let approver: SignedIn;
  let stranger: SignedIn;
  let id: string;

  beforeAll(async () => {
    product = await startProduct();
    programmeId = await aProgramme(product);
    const institutionId = await anInstitution(product, programmeId);
    needId = await a(product.database)
      .need({ programmeId, institutionId }, { startsOn: '2099-03-01', endsOn: '2099-05-31' })
      .published();
    const person = await a(product.database).professional().active();
    professional = { ...(await session(person.accountId)), id: person.accountId, email: '' };
    host = await signedIn(product, { memberships: [{ institutionId, role: 'OWNER' }] });
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    approver = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId }] });
    stranger = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'GH' }] });
  });
  afterAll(() => product.stop());

  const session = async (accountId: string) => ({ token: await aSession(product.database, accountId) });
  const seen = async (by: SignedIn) =>
    (await product.ask<{ candidacy: Candidacy }>(CANDIDACY, { id }, by.token)).candidacy;
  const step = (name: string, by: SignedIn, variables: object = {}, more = '', arguments_ = '') =>
    product.ask(take(name, more, arguments_), { step: { id }, ...variables }, by.token);

  it('begins with an application', async () => {
    const variables = { needId, application: APPLICATION };
    id = (await product.ask<{ applyToNeed: { id: string } }>(APPLY, variables, professional.token))
      .applyToNeed.id;
    expect(await product.refusal(CANDIDACY, { id }, stranger.token)).toBe('NOT_FOUND');
  });

  it('shows staff the state, and the two sides a sentence', async () => {
    const steps = expect.arrayContaining([{ command: 'PRESCREEN' }]);
    expect(await seen(officer)).toMatchObject({ state: 'APPLIED', steps });
    const mine = await seen(professional);
    expect(mine.state).toBeNull();
    expect(mine.status).toMatchObject({
      key: 'candidacy.appliedOwn',
      waitingOn: 'CASE_OFFICER',
      sentence: 'We have your application.',
    });
    expect(mine.status.due).not.toBeNull();
    const named = `SELECT n.title AS "needTitle", i.name AS "institutionName"
      FROM need n JOIN institution i ON i.id = n.institution_id WHERE n.id = $1`;
    expect([mine.about]).toEqual(await product.database.sql(named, [needId]));
  });

  it('is found by programme, country and state', async () => {
    const found = (filter: string) =>
      product.ask(`{ candidacies(${filter}) { edges { node { id } } } }`, {}, officer.token);
    for (const filter of [`programmeId: "${programmeId}", country: "SO", states: [APPLIED]`, 'states: []'])
      expect(await found(filter)).toEqual({ candidacies: { edges: [{ node: { id } }] } });
    for (const filter of [`programmeId: "${randomUUID()}"`, 'country: "GH"', 'states: [INVITED]'])
      expect(await found(filter)).toEqual({ candidacies: { edges: [] } });
  });

  it('speaks the language that the request names, else that of the account', async () => {
    const query = 'query ($id: ID!) { candidacy(id: $id) { status { sentence } } }';
    const sentence = async (language: string) => {
      const answer = await fetch(`${product.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          authorization: `Bearer ${professional.token}`,
        },
        body: JSON.stringify({ query, variables: { id } }),
      });
      const { data } = (await answer.json()) as { data: { candidacy: { status: Status } } };
      return data.candidacy.status.sentence;
    };
    const english = await sentence('*');
    expect(await sentence('en')).toBe(english);
    expect(await sentence('fr')).not.toBe(english);
  });

  it('shows who has applied to the institution while the profile is shared, and to nobody else', async () => {
    const query =
      'query ($id: ID!) { candidacy(id: $id) { applicant { displayName skills { conceptUri } } } }';
    const applicant = async (by: SignedIn) =>
      (await product.ask<{ candidacy: { applicant: object | null } }>(query, { id }, by.token)).candidacy
        .applicant;
    const consent = (withdrawn: string) =>
      product.database.sql(
        `UPDATE consent SET withdrawn_at = ${withdrawn} WHERE purpose = 'SHARING' AND professional_id =
           (SELECT professional_id FROM account WHERE id = $1)`,
        [professional.id],
      );
    for (const by of [host, officer])
      expect(await applicant(by)).toEqual({ displayName: 'Test person', skills: [] });
    expect(await applicant(professional)).toBeNull();
    await consent('now()');
    expect(await applicant(host)).toBeNull();
    await consent('NULL');
  });

  it('tells the case officer, and nobody else, whom they can act for', async () => {
    const principals = async (by: SignedIn) =>
      (
        await product.ask<{ candidacy: { principals: unknown[] } }>(
          'query ($id: ID!) { candidacy(id: $id) { principals { accountId side steps { command } } } }',
          { id },
          by.token,
        )
      ).candidacy.principals;
    expect(await principals(officer)).toEqual([
      { accountId: professional.id, side: 'PROFESSIONAL', steps: [{ command: 'WITHDRAW' }] },
      { accountId: host.id, side: 'FOCAL_POINT', steps: [{ command: 'NOT_SELECT' }] },
    ]);
    for (const other of [approver, host, professional]) expect(await principals(other)).toEqual([]);
  });

  it('reads the same to the professional from the first look to the short list, and notes stay private', async () => {
    const gates = { recheck: { gates: [{ code: 'LANGUAGE', passes: true }] } };
    await step('prescreenCandidate', officer, gates, ', $recheck: PrescreenInput!', ', recheck: $recheck');
    const considered = (await seen(professional)).status.key;
    expect((await seen(professional)).gates).toEqual(gates.recheck.gates);
    expect((await seen(host)).gates).toEqual([]);
    await product.ask(
      'mutation ($id: ID!) { noteOnCandidate(candidacyId: $id, text: "Ask about night shifts.") }',
      { id },
      host.token,
    );
    await step('stepCandidacy', host, {}, '', ', command: SHORTLIST');
    expect((await seen(professional)).status.key).toBe(considered);
    expect((await seen(professional)).notes).toEqual([]);
    expect((await seen(officer)).notes).toEqual([{ text: 'Ask about night shifts.' }]);
    expect((await seen(host)).status.key).toBe('candidacy.shortlisted');
  });

  it('continues through an interview of both sides to an offer and its acceptance', async () => {
    const plan = {
      interview: {
        at: '2098-12-01T09:00:00Z',
        panel: [
          { accountId: host.id, side: 'HOST' },
          { accountId: officer.id, side: 'IOM' },
        ],
      },
    };
    await step('planInterview', officer, plan, ', $interview: InterviewInput!', ', interview: $interview');
    for (const by of [host, officer]) {
      await product.ask(
        'mutation ($id: ID!) { declareConflict(candidacyId: $id, conflict: false) }',
        { id },
        by.token,
      );
      await product.ask(
        'mutation ($id: ID!, $scores: [CriterionScoreInput!]!) { scoreInterview(candidacyId: $id, scores: $scores) }',
        { id, scores: SCORES },
        by.token,
      );
    }
    const PANEL = `query ($id: ID!) {
      candidacy(id: $id) { preferredBy panel { displayName side } panelCandidates { accountId side } }
    }`;
    const panel = async (by: SignedIn) =>
      (await product.ask<{ candidacy: object }>(PANEL, { id }, by.token)).candidacy;
    await step('stepCandidacy', host, {}, '', ', command: PREFER');
    expect(await panel(officer)).toMatchObject({
      preferredBy: ['HOST'],
      panel: [{ displayName: expect.any(String) }, { displayName: expect.any(String) }],
      panelCandidates: [
        { accountId: host.id, side: 'HOST' },
        { accountId: officer.id, side: 'IOM' },
      ],
    });
    expect(await panel(professional)).toEqual({ preferredBy: [], panel: [], panelCandidates: [] });
    await step('stepCandidacy', officer, {}, '', ', command: PREFER');
    expect((await seen(professional)).panel).toEqual([]);
    const SELECT = take('selectCandidate');
    expect(await product.refusal(SELECT, { step: { id } }, officer.token)).toBe('FORBIDDEN');
    const { selectCandidate } = await product.ask<{ selectCandidate: { id: string } }>(
      SELECT,
      { step: { id } },
      approver.token,
    );
    const offer = selectCandidate.id;
    const placement = async (by: SignedIn) =>
      (
        await product.ask<{
          placement: { state: string | null; steps: { command: string }[]; status: Status };
        }>(PLACEMENT, { id: offer }, by.token)
      ).placement;
    expect(await placement(professional)).toMatchObject({
      state: null,
      steps: [{ command: 'ACCEPT' }, { command: 'DECLINE' }, { command: 'CANCEL' }],
      status: { key: 'placement.offeredOwn', waitingOn: 'PROFESSIONAL' },
    });
    const ACCEPT =
      'mutation ($step: PlacementStepInput!) { stepPlacement(command: ACCEPT, step: $step) { status { key } } }';
    expect(await product.refusal(ACCEPT, { step: { id: offer } }, officer.token)).toBe('FORBIDDEN');
    await product.ask(ACCEPT, { step: { id: offer } }, professional.token);
    expect(await placement(officer)).toMatchObject({ state: 'CLEARANCE' });
    expect(await product.refusal(ACCEPT, { step: { id: offer } }, professional.token)).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  it('has a thread for its people', async () => {
    const SEND =
      'mutation ($id: ID!, $message: MessageInput!) { sendMessage(candidacyId: $id, message: $message) { id } }';
    await product.ask(SEND, { id, message: { text: 'When shall we talk?' } }, professional.token);
    expect((await seen(host)).messages).toEqual([{ text: 'When shall we talk?' }]);
    const uploaded = await fetch(`${product.url}/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${host.token}`,
        'content-type': 'text/plain',
        'x-file-name': 'plan.txt',
      },
      body: 'The first week',
    });
    const { id: fileId } = (await uploaded.json()) as { id: string };
    await product.ask(SEND, { id, message: { text: 'Here it is.', fileIds: [fileId] } }, host.token);
    const THREAD = 'query ($id: ID!) { candidacy(id: $id) { messages { author files { id name } } } }';
    const thread = await product.ask<{ candidacy: { messages: object[] } }>(
      THREAD,
      { id },
      professional.token,
    );
    expect(thread.candidacy.messages[1]).toEqual({
      author: expect.any(String),
      files: [{ id: fileId, name: 'plan.txt' }],
    });
    expect(await product.refusal(SEND, { id, message: { text: 'x' } }, stranger.token)).toBe('NOT_FOUND');
    const forged = { text: 'See the file.', fileIds: [randomUUID()] };
    expect(await product.refusal(SEND, { id, message: forged }, professional.token)).toBe('NOT_FOUND');
  });

  it('is in the work queue of those whom it concerns, and can be delegated', async () => {
    type Queue = {
      workQueue: { edges: { node: { subject: string; subjectId: string; assigneeId: string | null } }[] };
    };
    const queue = async (by: SignedIn) =>
      (await product.ask<Queue>(QUEUE, {}, by.token)).workQueue.edges.map(({ node }) => node);
    const [item] = await queue(officer);
    expect(item).toMatchObject({ subject: 'PLACEMENT', assigneeId: null });
    expect(await queue(stranger)).toEqual([]);
    const ASSIGN =
      'mutation ($id: ID!, $to: ID) { assignWorkItem(subject: PLACEMENT, id: $id, assigneeId: $to) }';
    expect(await product.refusal(ASSIGN, { id: item?.subjectId, to: stranger.id }, officer.token)).toBe(
      'FORBIDDEN',
    );
    await product.ask(ASSIGN, { id: item?.subjectId, to: approver.id }, officer.token);
    expect((await queue(approver))[0]?.assigneeId).toBe(approver.id);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing/eventually';
import { aMatchable, aTaxonomy } from '#testing/matching';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const CREATE = `mutation ($input: NewNeedInput!, $terms: TermsInput!) { createNeed(input: $input, terms: $terms) { id } }`;
const NEED = `query ($id: ID!) { need(id: $id) { state revision clearanceLevel licence yearsPreferred findings { field severity } } }`;
const EXPLAIN = `query ($needId: ID!, $professionalId: ID!) { explainMatch(needId: $needId, professionalId: $professionalId) {
  gates { code answer detail } terms { code value applies } } }`;
const LIST = 'query ($needId: ID!) { matches(needId: $needId) { edges { node { professionalId } } } }';

const ASKED = { clearanceLevel: 2, licence: 'urn:test:nurse', yearsPreferred: 12 };
const TERMS = {
  ...ASKED,
  title: 'Triage in the emergency ward',
  objective: 'Nurses sort patients by urgency with one written scale; today everyone waits in one long line.',
  outputs: [{ text: 'A triage protocol in daily use', indicator: 'shifts that use it', target: 21 }],
  counterparts: [{ role: 'Head nurse', people: 2 }],
  skills: [{ conceptUri: 'urn:test:triage', level: 3, weight: 5 }],
  languages: [{ code: 'en', minimum: 'B1', preferred: 'C1' }],
  modality: 'VIRTUAL',
  startsOn: '2097-03-01',
  endsOn: '2097-05-31',
  weeklyHours: 10,
};

interface Explained {
  readonly explainMatch: {
    readonly gates: readonly { readonly code: string; readonly answer: string }[];
    readonly terms: readonly { readonly code: string }[];
  };
}

describe('a need that asks for a licence, a clearance and years', () => {
  let product: RunningProduct;
  let place: { programmeId: string; institutionId: string };
  let host: SignedIn;
  let officer: SignedIn;
  let approver: SignedIn;
  let nurse: string;
  let own: SignedIn;
  let needId: string;

  beforeAll(async () => {
    product = await startProduct();
    const programmeId = await aProgramme(product);
    const institutionId = await anInstitution(product, programmeId);
    await aTaxonomy(product.database);
    place = { programmeId, institutionId };
    host = await signedIn(product, { memberships: [{ institutionId, role: 'OWNER' }] });
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    approver = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId }] });
    nurse = await aMatchable(product.database, { programmeId, skills: { triage: 4 } });
    own = await signedIn(product, { professionalId: nurse });
    needId = await draft(TERMS);
    await product.ask(
      'mutation ($s: NeedStepInput!) { stepNeed(command: SUBMIT, step: $s) { id } }',
      { s: { id: needId } },
      host.token,
    );
    await product.ask(
      'mutation ($s: NeedStepInput!) { stepNeed(command: APPROVE, step: $s) { id } }',
      { s: { id: needId } },
      approver.token,
    );
  });
  afterAll(() => product.stop());

  const draft = async (terms: object): Promise<string> =>
    (await product.ask<{ createNeed: { id: string } }>(CREATE, { input: place, terms }, host.token))
      .createNeed.id;
  const need = async (id: string) =>
    (await product.ask<{ need: { revision: number } }>(NEED, { id }, host.token)).need;
  const gates = async (): Promise<Record<string, string>> => {
    const pair = { needId, professionalId: nurse };
    const { explainMatch } = await product.ask<Explained>(EXPLAIN, pair, own.token);
    return Object.fromEntries(explainMatch.gates.map(({ code, answer }) => [code, answer]));
  };
  const listed = async (): Promise<string[]> => {
    const { matches } = await product.ask<{ matches: { edges: { node: { professionalId: string } }[] } }>(
      LIST,
      { needId },
      host.token,
    );
    return matches.edges.map(({ node }) => node.professionalId);
  };
  const record = (level: number, until: string | null) =>
    product.ask(
      'mutation ($id: ID!, $level: Int!, $until: Date) { recordClearance(professionalId: $id, level: $level, validUntil: $until) }',
      { id: nurse, level, until },
      officer.token,
    );

  it('keeps what it asks for, and hands it on to a copy and a template', async () => {
    expect(await need(needId)).toMatchObject({ state: 'PUBLISHED', ...ASKED });
    const { duplicateNeed } = await product.ask<{ duplicateNeed: { id: string } }>(
      'mutation ($id: ID!) { duplicateNeed(id: $id) { id } }',
      { id: needId },
      host.token,
    );
    expect(await need(duplicateNeed.id)).toMatchObject(ASKED);
    const { saveNeedAsTemplate } = await product.ask<{ saveNeedAsTemplate: { id: string } }>(
      'mutation ($id: ID!) { saveNeedAsTemplate(id: $id, name: "Triage") { id } }',
      { id: needId },
      officer.token,
    );
    const { createNeedFromTemplate } = await product.ask<{ createNeedFromTemplate: { id: string } }>(
      'mutation ($input: NewNeedInput!, $templateId: ID!) { createNeedFromTemplate(input: $input, templateId: $templateId) { id } }',
      { input: place, templateId: saveNeedAsTemplate.id },
      host.token,
    );
    expect(await need(createNeedFromTemplate.id)).toMatchObject(ASKED);
    expect(await need(await draft({ title: 'Nothing asked' }))).toMatchObject({
      clearanceLevel: 0,
      licence: null,
      yearsPreferred: null,
    });
  });

  it.each([
    [{ licence: 'urn:test:wizard' }, 'TAXONOMY_UNKNOWN_CONCEPT'],
    [{ licence: 'urn:test:triage' }, 'TAXONOMY_UNKNOWN_CONCEPT'],
    [{ clearanceLevel: 4 }, 'BAD_INPUT'],
    [{ yearsPreferred: -1 }, 'BAD_INPUT'],
  ])('refuses %j', async (terms, code) => {
    expect(await product.refusal(CREATE, { input: place, terms }, host.token)).toBe(code);
  });

  it('leaves out who lacks the clearance, and asks for a licence that was not stated', async () => {
    expect(await gates()).toMatchObject({ CLEARANCE: 'FAIL', LICENCE: 'UNKNOWN' });
    expect(await listed()).toEqual([]);
    await record(2, '2097-05-30');
    expect(await gates()).toMatchObject({ CLEARANCE: 'FAIL' });
    await record(2, '2097-05-31');
    expect(await gates()).toMatchObject({ CLEARANCE: 'PASS', LICENCE: 'UNKNOWN' });
    await eventually(async () => expect(await listed()).toEqual([nurse]));
  });

  it('takes the licence of the profile, while it is valid', async () => {
    const save = async (validUntil: string) => {
      const { myProfile } = await product.ask<{ myProfile: { version: number } }>(
        '{ myProfile { version } }',
        {},
        own.token,
      );
      const licences = [{ occupationUri: 'urn:test:nurse', country: 'GB', validUntil }];
      await product.ask(
        'mutation ($edit: ProfileEditInput!, $sections: ProfileSectionsInput!) { saveProfile(edit: $edit, sections: $sections) { id } }',
        { edit: { version: myProfile.version }, sections: { licences } },
        own.token,
      );
    };
    await save('2020-01-01');
    expect(await gates()).toMatchObject({ LICENCE: 'UNKNOWN' });
    await save('2099-01-01');
    expect(await gates()).toMatchObject({ LICENCE: 'PASS' });
  });

  it('weighs years, and excludes nobody for them', async () => {
    const pair = { needId, professionalId: nurse };
    const { explainMatch } = await product.ask<Explained>(EXPLAIN, pair, own.token);
    expect(explainMatch.terms).toContainEqual({ code: 'years', value: 500, applies: true });
  });

  it('goes back to review when it begins to exclude others, and stays published when it asks for fewer years', async () => {
    const edit = async (terms: object) =>
      product.ask(
        'mutation ($id: ID!, $revision: Int!, $terms: TermsInput!) { editNeed(id: $id, revision: $revision, terms: $terms) { state } }',
        { id: needId, revision: (await need(needId)).revision, terms },
        host.token,
      );
    expect(await edit({ yearsPreferred: 6 })).toEqual({ editNeed: { state: 'PUBLISHED' } });
    expect(await edit({ licence: null })).toEqual({ editNeed: { state: 'SUBMITTED' } });
  });
});

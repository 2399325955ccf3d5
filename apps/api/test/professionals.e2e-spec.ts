import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import { eventually } from '#testing/eventually';
import { type SignedIn, signedIn } from '#testing/people';
import { aProgramme, aSkill } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const START = 'mutation { startProfile }';
const SAVE = `mutation ($edit: ProfileEditInput!, $sections: ProfileSectionsInput!) {
  saveProfile(edit: $edit, sections: $sections) { version state }
}`;
const PROFILE = `id version state headline accommodationNeeds steps { command day }
  lists { skills { conceptUri level evidence evidenceNote } languages { code overall } windows { from to } heritage { country } }
  tasks { task done missing } eligibility { answer conditions { code answer } }`;
const MINE = `{ myProfile { ${PROFILE} } }`;
const ONE = `query ($id: ID!) { professional(id: $id) { ${PROFILE} } }`;
const CONSENT =
  'mutation ($purpose: ConsentPurpose!, $version: Code!) { giveConsent(purpose: $purpose, textVersion: $version, language: ar) }';
/** The current text of a purpose, as a client names it. */
const current = (purpose: string) => currentTexts('ar').find((text) => text.purpose === purpose);
const ENROL = `mutation ($id: ID!, $declaration: EligibilityDeclarationInput!) { enrolInProgramme(programmeId: $id, declaration: $declaration) { id } }`;
const SKILL = (name: string, more = '') =>
  `mutation ($skill: ProfessionalSkillInput!) { ${name}(skill: $skill${more}) }`;

interface Profile {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly headline: string | null;
  readonly accommodationNeeds: string | null;
  readonly steps: { command: string }[];
  readonly lists: {
    readonly skills: { evidence: string; evidenceNote: string | null }[];
    readonly windows: object[];
  };
  readonly tasks: { task: string; done: boolean; missing: string[] }[];
  readonly eligibility: { answer: string; conditions: object[] }[];
}

const basics = {
  headline: 'Emergency nurse',
  residenceCountry: 'GB',
  yearsExperience: 12,
  educationLevel: 6,
  modalities: ['VIRTUAL', 'ON_SITE'],
  accommodationNeeds: 'A chair with a back.',
};
const window = { from: '2099-01-01', to: '2099-03-31', modalities: ['VIRTUAL'], weeklyHours: 8 };

describe('the profile of a professional', () => {
  let product: RunningProduct;
  let programmeId: string;
  let skill: string;
  let amina: SignedIn;
  let caseOfficer: SignedIn;
  let approver: SignedIn;
  let elsewhere: SignedIn;
  let id: string;

  beforeAll(async () => {
    product = await startProduct();
    programmeId = await aProgramme(product);
    skill = await aSkill(product, 'triage');
    amina = await signedIn(product);
    caseOfficer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId, country: 'SO' }] });
    approver = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId }] });
    elsewhere = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId, country: 'GH' }] });
  });
  afterAll(() => product.stop());

  const mine = async (): Promise<Profile> =>
    (await product.ask<{ myProfile: Profile }>(MINE, {}, amina.token)).myProfile;
  const save = async (sections: object, by = amina, professionalId?: string) => {
    const { version } = await mine();
    return product.ask(SAVE, { edit: { version, professionalId }, sections }, by.token);
  };
  const refused = async (sections: object): Promise<{ code: string; details: { problems?: object[] } }> => {
    const { version } = await mine();
    const { errors } = await product.send(SAVE, { edit: { version }, sections }, amina.token);
    return errors?.[0]?.extensions as never;
  };
  const named = (conceptUri = skill) => ({ skill: { professionalId: id, conceptUri } });

  it('is begun once, however often one asks', async () => {
    ({ startProfile: id } = await product.ask<{ startProfile: string }>(START, {}, amina.token));
    expect(await product.refusal(START, {}, amina.token)).toBe('PROFILE_EXISTS');
    expect(await mine()).toMatchObject({ id, state: 'DRAFT', version: 1, steps: [{ command: 'ACTIVATE' }] });
  });

  it('cannot be active before it is complete, and says what is missing', async () => {
    expect(await product.refusal('mutation { activateProfile { id } }', {}, amina.token)).toBe(
      'PROFILE_INCOMPLETE',
    );
    const open = (await mine()).tasks.filter(({ done }) => !done).map(({ task }) => task);
    expect(open.join(' ')).toBe(
      'BASICS HERITAGE SKILLS LANGUAGES AVAILABILITY CONSENTS PROGRAMME EXPERIENCE EDUCATION',
    );
  });

  it('is saved section by section', async () => {
    await save({ basics, heritage: [{ country: 'SO', basis: 'PARENT' }] });
    await save({ basics: { headline: 'Head nurse' }, skills: [{ conceptUri: skill, level: 3 }] });
    await save({
      languages: [{ code: 'so', overall: 'C2' }],
      windows: [window],
      experience: [{ title: 'Nurse' }],
    });
    expect(await mine()).toMatchObject({
      version: 4,
      headline: 'Head nurse',
      accommodationNeeds: 'A chair with a back.',
      lists: {
        skills: [{ conceptUri: skill, level: 3, evidence: 'CLAIMED' }],
        windows: [{ to: '2099-03-31' }],
      },
    });
  });

  it.each<[string, object, string, object]>([
    [
      'an unknown skill',
      { skills: [{ conceptUri: 'urn:none' }] },
      'PROFILE_INVALID',
      { field: 'skills.0.conceptUri', code: 'UNKNOWN_SKILL' },
    ],
    [
      'windows that share days',
      { windows: [window, { ...window, from: '2099-03-31', to: '2099-04-30' }] },
      'PROFILE_INVALID',
      { field: 'windows.1', code: 'WINDOWS_OVERLAP' },
    ],
    [
      'an unknown sector',
      { sectors: ['9999'] },
      'PROFILE_INVALID',
      { field: 'sectors.0', code: 'UNKNOWN_SECTOR' },
    ],
  ])('refuses %s and keeps what it had', async (_name, sections, code, finding) => {
    const before = await mine();
    const answer = await refused({ basics: { headline: 'Half a write' }, ...sections });
    expect([answer.code, answer.details.problems]).toEqual([code, [expect.objectContaining(finding)]]);
    expect(await mine()).toEqual(before);
  });

  it('refuses a country that there is not, by its place', async () => {
    expect(await refused({ heritage: [{ country: 'XX', basis: 'OTHER' }] })).toMatchObject({
      code: 'BAD_INPUT',
      details: { field: 'heritage.0.country' },
    });
  });

  it('refuses a date that the calendar does not have', async () => {
    expect(await refused({ windows: [{ ...window, to: '2099-02-31' }] })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('becomes active with consents and a programme', async () => {
    for (const purpose of ['MATCHING', 'SHARING']) await product.ask(CONSENT, current(purpose), amina.token);
    await product.ask(ENROL, { id: programmeId, declaration: { ofAge: true } }, amina.token);
    expect(await product.ask('mutation { activateProfile { state } }', {}, amina.token)).toEqual({
      activateProfile: { state: 'ACTIVE' },
    });
    expect((await mine()).eligibility).toMatchObject([{ answer: 'PASS' }]);
  });

  it('is seen by staff of its programme and country only', async () => {
    const { professional } = await product.ask<{ professional: Profile }>(ONE, { id }, caseOfficer.token);
    expect(professional).toMatchObject({
      id,
      accommodationNeeds: 'A chair with a back.',
      steps: [{ command: 'PAUSE', day: 'OPTIONAL' }],
    });
    const seen = await product.ask<{ professional: Profile }>(ONE, { id }, approver.token);
    expect(seen.professional.accommodationNeeds).toBeNull();
    expect(await product.refusal(ONE, { id }, elsewhere.token)).toBe('NOT_FOUND');
    expect(await product.refusal(ONE, { id: programmeId }, caseOfficer.token)).toBe('NOT_FOUND');
  });

  it('is in the lists of those who may see it, by filter and page', async () => {
    const list = async (by: SignedIn, filter = '') => {
      const query = `{ professionals(first: 1${filter}) { edges { node { id displayName } } pageInfo { hasNextPage } } }`;
      const { professionals } = await product.ask<{ professionals: { edges: object[] } }>(
        query,
        {},
        by.token,
      );
      return professionals.edges.length;
    };
    expect(await list(caseOfficer)).toBe(1);
    expect(
      await list(caseOfficer, `, country: "SO", state: ACTIVE, text: "head", skillUri: "${skill}"`),
    ).toBe(1);
    expect(await list(caseOfficer, ', state: DRAFT')).toBe(0);
    expect(await list(caseOfficer, ', text: "nurse TÉST"')).toBe(1);
    expect(await list(caseOfficer, ', text: "nurse xavier"')).toBe(0);
    expect(await list(caseOfficer, ', text: "%"')).toBe(0);
    expect(await list(elsewhere)).toBe(0);
  });

  it('has skills that are claimed, evidenced, then verified by somebody else', async () => {
    expect(await product.refusal(SKILL('verifySkill'), named(), caseOfficer.token)).toBe(
      'ILLEGAL_TRANSITION',
    );
    await product.ask(SKILL('addSkillEvidence', ', note: "Certificate of 2020"'), named(), amina.token);
    expect(await product.refusal(SKILL('verifySkill'), named(), amina.token)).toBe('FORBIDDEN');
    await product.ask(SKILL('verifySkill'), named(), caseOfficer.token);
    expect((await mine()).lists.skills).toMatchObject([
      { evidence: 'VERIFIED', evidenceNote: 'Certificate of 2020' },
    ]);
    expect(await product.refusal(SKILL('verifySkill'), named('urn:none'), caseOfficer.token)).toBe(
      'SKILL_NOT_HELD',
    );

    await save({ skills: [{ conceptUri: skill, level: 4 }] });
    expect((await mine()).lists.skills).toMatchObject([
      { evidence: 'EVIDENCED', evidenceNote: 'Certificate of 2020' },
    ]);
  });

  it('may be written by a case officer, and both names go into the record', async () => {
    await save({ basics: { headline: 'Met by phone' } }, caseOfficer, id);
    const [event] = await product.database.sql(
      `SELECT actor_id, on_behalf_of, data FROM domain_event WHERE name = 'professional.profile-changed' ORDER BY seq DESC LIMIT 1`,
    );
    expect(event).toEqual({
      actor_id: caseOfficer.id,
      on_behalf_of: amina.id,
      data: { sections: ['basics'] },
    });
    const { version } = await mine();
    const edit = { version, professionalId: id };
    expect(await product.refusal(SAVE, { edit, sections: {} }, elsewhere.token)).toBe('NOT_FOUND');
  });

  it('is paused and comes back', async () => {
    const pause = (until: string) => `mutation { pauseProfile(until: "${until}") { state pausedUntil } }`;
    expect(await product.refusal(pause('2020-01-01'), {}, amina.token)).toBe('BAD_INPUT');
    const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    expect(await product.ask(pause(until), {}, amina.token)).toEqual({
      pauseProfile: { state: 'PAUSED', pausedUntil: until },
    });
    expect(await product.refusal('mutation { confirmProfile { id } }', {}, amina.token)).toBe(
      'ILLEGAL_TRANSITION',
    );
    await product.ask('mutation { resumeProfile { state } }', {}, amina.token);
    expect((await mine()).state).toBe('ACTIVE');
  });

  it('keeps a history of consents, of which one per purpose holds', async () => {
    const purpose = current('NEWS');
    await product.ask(CONSENT, purpose, amina.token);
    await product.ask(CONSENT, purpose, amina.token);
    await product.ask('mutation { withdrawConsent(purpose: NEWS) }', {}, amina.token);
    await product.ask(CONSENT, purpose, amina.token);
    const rows = await product.database.sql(
      `SELECT withdrawn_at IS NULL AS live FROM consent WHERE purpose = 'NEWS' ORDER BY id`,
    );
    expect(rows).toEqual([{ live: false }, { live: true }]);
  });

  it('keeps what is stated for statistics apart, with consent, and forgets it on demand', async () => {
    const answer = (sex: string) => `mutation { answerEqualityQuestion(sex: ${sex}) }`;
    const kept = () => product.ask('{ equalityAnswer }', {}, amina.token);
    expect(await product.refusal(answer('WOMAN'), {}, amina.token)).toBe('FORBIDDEN');
    await product.ask(CONSENT, current('STATISTICS'), amina.token);
    await product.ask(answer('WOMAN'), {}, amina.token);
    expect(await kept()).toEqual({ equalityAnswer: 'WOMAN' });
    await product.ask(answer('null'), {}, amina.token);
    expect(await kept()).toEqual({ equalityAnswer: null });
  });

  it('carries a clearance with its last day, recorded by staff', async () => {
    const record = (level: number, until: string | null) =>
      [
        'mutation ($id: ID!, $level: Int!, $until: Date) { recordClearance(professionalId: $id, level: $level, validUntil: $until) }',
        { id, level, until },
      ] as const;
    await product.ask(...record(2, '2099-12-31'), caseOfficer.token);
    for (const [level, until] of [
      [4, '2099-12-31'],
      [1, null],
      [0, '2099-12-31'],
    ] as const)
      expect(await product.refusal(...record(level, until), caseOfficer.token)).toBe('BAD_INPUT');
    expect(await product.refusal(...record(1, '2099-12-31'), elsewhere.token)).toBe('NOT_FOUND');
  });

  it('lets only one of two simultaneous writers win', async () => {
    const { version } = await mine();
    const write = (headline: string) =>
      product.send(SAVE, { edit: { version }, sections: { basics: { headline } } }, amina.token);
    const answers = await Promise.all([write('one'), write('two')]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'saved').sort()).toEqual([
      'STALE_VERSION',
      'saved',
    ]);
  });

  it('leaves matching when the account is suspended, and comes back with it', async () => {
    const admin = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    const isMatched = (expected: boolean): Promise<void> =>
      eventually(async () => {
        const rows = await product.database.sql('SELECT FROM match_profile WHERE professional_id = $1', [id]);
        expect(rows.length > 0).toBe(expected);
      });
    await isMatched(true);
    await product.ask(
      `mutation { suspendAccount(accountId: "${amina.id}", reason: "asked for") }`,
      {},
      admin.token,
    );
    await isMatched(false);
    await product.ask(`mutation { restoreAccount(accountId: "${amina.id}") }`, {}, admin.token);
    await isMatched(true);
  });

  it('tells of every change once, with versions that rise by one', async () => {
    const rows = await product.database.sql<{ version: number }>(
      `SELECT aggregate_version AS version FROM domain_event WHERE aggregate_id = $1 ORDER BY seq`,
      [id],
    );
    expect(rows.map(({ version }) => version)).toEqual(rows.map((_, i) => i + 1));
  });
});

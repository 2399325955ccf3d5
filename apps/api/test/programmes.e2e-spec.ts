import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedIn, signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const CREATE = 'mutation ($programme: ProgrammeInput!) { createProgramme(programme: $programme) { id } }';
const RULES = `eligibility { minAge minYears residenceCountries rightOfReturn minEducationLevel }
  matching { terms { skill sector years language hours } coverageShare evidence { CLAIMED EVIDENCED VERIFIED } tau threshold tellFirst fairnessBand }
  deadlines { needReviewWorkingDays firstAnswerWorkingDays firstAnswerReminderWorkingDays firstAnswerLapseWorkingDays shortlistDays
    invitationDays offerDays reserveMonths monthlyReportsAboveWeeks reportOverdueDays clearanceWarningDays heartbeatDays staleDays holidays { country on } }
  minReadiness`;
const ONE = `query ($id: ID!) { programme(id: $id) { version state rules { version ${RULES} } } }`;
const PUBLISH =
  'mutation ($id: ID!, $version: Int!, $rules: ProgrammeRulesInput!) { publishProgrammeRules(id: $id, version: $version, rules: $rules) }';
const STATE =
  'mutation ($id: ID!, $state: ProgrammeState!) { setProgrammeState(id: $id, state: $state) { state } }';
const ENROL =
  'mutation ($id: ID!) { enrolInProgramme(programmeId: $id, declaration: { ofAge: true }) { eligibility { answer conditions { code answer } } } }';

const uk = {
  code: 'UK-TEST',
  name: 'UK diaspora skills',
  sendingCountry: 'GB',
  heritageCountries: ['SO', 'GH'],
};

interface Programme {
  readonly version: number;
  readonly state: string;
  readonly rules: {
    readonly version: number;
    readonly eligibility: object;
    readonly matching: object;
    readonly deadlines: object;
  };
}

describe('programmes', () => {
  let product: RunningProduct;
  let administrator: SignedIn;
  let id: string;
  beforeAll(async () => {
    product = await startProduct();
    administrator = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
  });
  afterAll(() => product.stop());

  const programme = async (): Promise<Programme> =>
    (await product.ask<{ programme: Programme }>(ONE, { id }, administrator.token)).programme;
  const rules = async (change: object = {}) => {
    const { version: _, ...current } = (await programme()).rules;
    return { ...current, ...change };
  };

  it('are made with the usual rules, once', async () => {
    ({
      createProgramme: { id },
    } = await product.ask<{ createProgramme: { id: string } }>(
      CREATE,
      { programme: uk },
      administrator.token,
    ));
    expect(await product.refusal(CREATE, { programme: uk }, administrator.token)).toBe(
      'PROGRAMME_CODE_TAKEN',
    );
    expect(await product.refusal(CREATE, { programme: { ...uk, code: 'x' } }, administrator.token)).toBe(
      'BAD_INPUT',
    );
    expect(await programme()).toMatchObject({ state: 'OPEN', rules: { version: 1, minReadiness: 80 } });
  });

  it('get new rules that are versioned and never lost', async () => {
    const { version, rules: before } = await programme();
    const eligibility = { ...before.eligibility, minYears: 5 };
    const publish = { id, version, rules: await rules({ eligibility }) };
    expect(await product.ask(PUBLISH, publish, administrator.token)).toEqual({ publishProgrammeRules: 2 });
    expect(await product.refusal(PUBLISH, publish, administrator.token)).toBe('STALE_VERSION');
    expect((await programme()).rules).toMatchObject({ version: 2, eligibility: { minYears: 5 } });
    const history = `{ programmeRulesHistory(programmeId: "${id}") { version eligibility { minYears } } }`;
    expect(await product.ask(history, {}, administrator.token)).toEqual({
      programmeRulesHistory: [
        { version: 2, eligibility: { minYears: 5 } },
        { version: 1, eligibility: { minYears: null } },
      ],
    });
  });

  it('say which days are public holidays, and leave them out where nobody has', async () => {
    const { version, rules: before } = await programme();
    expect(before.deadlines).toMatchObject({ holidays: null });
    const holidays = [{ country: 'SO', on: '2027-07-01' }];
    const deadlines = { ...before.deadlines, holidays };
    await product.ask(PUBLISH, { id, version, rules: await rules({ deadlines }) }, administrator.token);
    expect((await programme()).rules.deadlines).toMatchObject({ holidays });
  });

  it('refuse rules that cannot be', async () => {
    const { version, rules: current } = await programme();
    for (const [change, code] of [
      [{ minReadiness: 200 }, 'BAD_INPUT'],
      [{ deadlines: { ...current.deadlines, staleDays: 10 } }, 'BAD_INPUT'],
      [{ matching: { ...current.matching, tau: 5000 } }, 'MATCHING_WEIGHTS_INVALID'],
    ] as const)
      expect(
        await product.refusal(PUBLISH, { id, version, rules: await rules(change) }, administrator.token),
      ).toBe(code);
  });

  it('are changed only by those whose grant reaches them', async () => {
    const other = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR', programmeId: id }] });
    expect(await product.refusal(CREATE, { programme: { ...uk, code: 'OTHER' } }, other.token)).toBe(
      'FORBIDDEN',
    );
    expect(await product.ask(STATE, { id, state: 'OPEN' }, other.token)).toEqual({
      setProgrammeState: { state: 'OPEN' },
    });
  });

  it('tell a person which conditions are met, and take nobody once closed', async () => {
    const person = await signedIn(product);
    await product.ask('mutation { startProfile }', {}, person.token);
    const { enrolInProgramme } = await product.ask<{ enrolInProgramme: { eligibility: object[] } }>(
      ENROL,
      { id },
      person.token,
    );
    expect(enrolInProgramme.eligibility).toMatchObject([
      {
        answer: 'UNKNOWN',
        conditions: [{ code: 'AGE', answer: 'PASS' }, { code: 'YEARS', answer: 'UNKNOWN' }, {}, {}, {}],
      },
    ]);
    await product.ask(STATE, { id, state: 'CLOSED' }, administrator.token);
    expect(await product.refusal(ENROL, { id }, person.token)).toBe('PROGRAMME_CLOSED');
    expect(await product.refusal(ENROL, { id: person.id }, person.token)).toBe('NOT_FOUND');
  });
});

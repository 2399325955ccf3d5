import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const APPLY =
  'mutation ($needId: ID!, $application: ApplicationInput!) { applyToNeed(needId: $needId, application: $application) { id } }';
const NOTE = 'mutation ($id: ID!, $text: Words!) { noteOnCandidate(candidacyId: $id, text: $text) }';
const HOLD =
  'mutation ($id: ID!) { placeHold(subject: PROFESSIONAL, subjectId: $id, reason: "A concern") { id } }';
const RAISE = 'mutation ($concern: NewConcernInput!) { raiseConcern(concern: $concern) }';
const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) }';
const TABLE = `mutation ($file: Base64!) { importProfessionals(fileBase64: $file) {
  accepted rows { professionalId findings { code } } } }`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';

const AMINA = {
  email: 'amina@example.org',
  password: 'a password of some length',
  displayName: 'Amina',
};

interface Answered {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const codeOf = ({ errors }: Answered): string | undefined => errors?.[0]?.extensions.code;

describe('a mutation with an Idempotency-Key', () => {
  let product: RunningProduct;
  let officer: SignedIn;
  let safeguarding: SignedIn;
  let code: string;
  let professionalId: string;
  let candidacyId: string;

  beforeAll(async () => {
    product = await startProduct({ CONCERNS_KEY: randomBytes(32).toString('base64') });
    const programmeId = await aProgramme(product);
    code = programmeId.slice(0, 8);
    const institutionId = await anInstitution(product, programmeId);
    const days = { startsOn: '2099-03-01', endsOn: '2099-05-31' };
    const needId = await a(product.database).need({ programmeId, institutionId }, days).published();
    const person = await a(product.database).professional().active();
    professionalId = person.professionalId;
    const application = {
      motivation: 'I trained in this ward twenty years ago and know what its nurses lack.',
      availableFrom: days.startsOn,
      availableTo: days.endsOn,
      weeklyHours: 20,
    };
    const token = await aSession(product.database, person.accountId);
    candidacyId = (await product.ask<{ applyToNeed: { id: string } }>(APPLY, { needId, application }, token))
      .applyToNeed.id;
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId, country: 'SO' }] });
    safeguarding = await signedIn(product, { staff: [{ role: 'SAFEGUARDING_OFFICER' }] });
  });
  afterAll(() => product.stop());

  /** Sends with the key; again under the same key while the API is busy, as any client does. */
  const send = async (key: string, query: string, variables: object, token?: string): Promise<Answered> => {
    const headers = new Headers({ 'content-type': 'application/json', 'idempotency-key': key });
    if (token) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Answered;
    return codeOf(answer) === 'BUSY' ? send(key, query, variables, token) : answer;
  };
  const count = async (of: string): Promise<number> =>
    (await product.database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${of}`))[0]?.n ?? -1;
  const line = () =>
    Buffer.from(`email,name,programme,heritage_countries\nnew@example.org,New Person,${code},SO PARENT\n`);

  it.each<[string, string, () => object, () => string | undefined, string]>([
    [
      'a note on a candidate',
      NOTE,
      () => ({ id: candidacyId, text: 'Ask about nights.' }),
      () => officer.token,
      'candidacy_note',
    ],
    ['a hold', HOLD, () => ({ id: professionalId }), () => safeguarding.token, 'hold'],
    [
      'a concern of a visitor',
      RAISE,
      () => ({ concern: { text: 'A child was left alone.', country: 'SO' } }),
      () => undefined,
      'safeguarding.concern',
    ],
    ['a registration', REGISTER, () => ({ input: AMINA }), () => undefined, 'account'],
    [
      'an import of professionals',
      TABLE,
      () => ({ file: line().toString('base64') }),
      () => officer.token,
      'professional',
    ],
  ])(
    'has one effect and one answer, sent ten times at once: %s',
    async (_name, query, variables, by, table) => {
      const before = await count(table);
      const key = randomUUID();
      const once = () => send(key, query, variables(), by());
      const answers = await Promise.all(Array.from({ length: 10 }, once));
      expect(await count(table)).toBe(before + 1);
      expect(answers[0]?.errors).toBeUndefined();
      for (const answer of [...answers, await once()]) expect(answer).toEqual(answers[0]);
    },
  );

  it('is refused with another content, and another key is another request', async () => {
    const key = randomUUID();
    const note = (text: string, by = key) => send(by, NOTE, { id: candidacyId, text }, officer.token);
    const before = await count('candidacy_note');
    expect(codeOf(await note('One'))).toBeUndefined();
    expect(codeOf(await note('Two'))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(codeOf(await note('One', randomUUID()))).toBeUndefined();
    expect(await count('candidacy_note')).toBe(before + 2);
  });

  it('says that it was done when the answer was lost', async () => {
    const key = randomUUID();
    const note = () => send(key, NOTE, { id: candidacyId, text: 'Lost' }, officer.token);
    await note();
    await product.database.sql(
      `UPDATE idempotency_key SET response = NULL, created_at = now() - interval '1 minute'`,
    );
    const before = await count('candidacy_note');
    expect(codeOf(await note())).toBe('ALREADY_DONE');
    expect(await count('candidacy_note')).toBe(before);
  });

  it('may be tried again under its key when it was refused', async () => {
    const key = randomUUID();
    const other = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'GH' }] });
    const note = () => send(key, NOTE, { id: candidacyId, text: 'Late' }, other.token);
    expect(codeOf(await note())).toBe('NOT_FOUND');
    await product.database.sql(`UPDATE staff_grant SET country = NULL WHERE account_id = $1`, [other.id]);
    expect(codeOf(await note())).toBeUndefined();
  });

  it('needs a key that nobody has by chance', async () => {
    for (const key of ['short', 'a key with some spaces', 'x'.repeat(201)])
      expect(codeOf(await send(key, NOTE, { id: candidacyId, text: 'x' }, officer.token))).toBe('BAD_INPUT');
  });

  it('opens a session each time, and keeps no token', async () => {
    const key = randomUUID();
    const input = { email: officer.email, password: 'wrong but long enough', delivery: 'TOKEN' };
    expect(codeOf(await send(key, SIGN_IN, { input }))).toBe(codeOf(await send(key, SIGN_IN, { input })));
    expect(await count(`idempotency_key WHERE response LIKE '%token%'`)).toBe(0);
  });
});

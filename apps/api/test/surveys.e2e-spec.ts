import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestToken } from '#platform/security/secrets';
import { aProgramme } from '#testing/places';
import { aQuestionnaire, someWaves } from '#testing/questionnaire';
import { type RunningProduct, startProduct } from '#testing/running-product';

const TOKEN = 'a-link-of-one-person-that-nobody-guesses';
const KEY = 'one-key-of-one-press-of-a-button';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

describe('a survey over HTTP', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct();
    await aProgramme(product, ['SO']);
    await someWaves(product.database, await aQuestionnaire(product.database));
    await product.database.sql(
      `INSERT INTO wave_link (id, wave_id, kind, token_digest, quota, begun, completed, created_by, created_on)
       SELECT gen_random_uuid(), id, 'ONE_TIME', $1, 1, 0, 0, 'system:seed', '2027-01-04' FROM wave WHERE state = 'OPEN'`,
      [digestToken(TOKEN)],
    );
  });
  afterAll(() => product.stop());

  const post = async (query: string, variables: object, key?: string): Promise<Answer> => {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const look = (token: string) =>
    post('query ($token: Token!) { survey(token: $token, language: "ar") { language hasBegun } }', { token });
  const SAVE = `mutation ($token: Token!, $answers: [SurveyAnswerInput!]!) {
    saveSurvey(token: $token, answers: $answers, language: "en") { problems { question code } pages { name values } } }`;
  const send = () =>
    post(
      'mutation ($token: Token!) { submitSurvey(token: $token) { question code } }',
      { token: TOKEN },
      KEY,
    );

  it('is answered by a link, and what is sent again after a lost answer counts once', async () => {
    expect((await look(TOKEN)).data).toEqual({ survey: { language: 'ar', hasBegun: false } });
    const begun = await post('mutation ($token: Token!) { beginSurvey(token: $token, language: "en") }', {
      token: TOKEN,
    });
    expect(begun.data).toEqual({ beginSurvey: TOKEN });
    const saved = await post(SAVE, {
      token: TOKEN,
      answers: [{ question: 'visits', values: ['perhaps'] }],
    });
    expect(saved.data).toMatchObject({ saveSurvey: { problems: [{ code: 'NOT_OFFERED' }] } });
    await post(SAVE, { token: TOKEN, answers: [{ question: 'visits', values: ['yes'] }] });
    expect((await send()).data).toEqual({ submitSurvey: [] });
    expect((await send()).data).toEqual({ submitSurvey: [] });
    const rows = await product.database.sql('SELECT answers FROM wave_response');
    expect(rows).toEqual([{ answers: { visits: 'yes' } }]);
  });

  it('answers a used link as one that was guessed', async () => {
    const [used, guessed] = [await look(TOKEN), await look('no-such-link')];
    expect(used.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(used.errors?.[0]?.message).toBe(guessed.errors?.[0]?.message);
  });

  it('keeps nothing of what was written but the answer itself', async () => {
    const [kept] = await product.database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM wave_draft`);
    expect(kept?.n).toBe(0);
  });

  it('shows its published report to everybody, also as a file', async () => {
    const { data } = await post('{ surveyReports { id } }', {});
    const [{ id } = { id: '' }] = data?.['surveyReports'] as { id: string }[];
    const file = await fetch(`${product.url}/files/survey-reports/${id}.csv`);
    expect(file.status).toBe(200);
    expect(await file.text()).toContain('"visits"');
    expect((await fetch(`${product.url}/files/survey-reports/nothing.csv`)).status).toBe(404);
  });
});

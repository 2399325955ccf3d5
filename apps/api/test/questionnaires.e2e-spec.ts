import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workbookOf } from '#platform/tables/table-file';
import { type SignedIn, signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const HEAD = ['type', 'name', 'label::English (en)', 'label::Arabic (ar)', 'relevant'];
const survey = (...rows: string[][]) => ({ name: 'survey', rows: [HEAD, ...rows] });
const CHOICES = {
  name: 'choices',
  rows: [
    ['list_name', 'name', 'label::English (en)', 'label::Arabic (ar)'],
    ['yesno', 'yes', 'Yes', 'نعم'],
    ['yesno', 'no', 'No', 'لا'],
  ],
};
const SETTINGS = { name: 'settings', rows: [['form_title'], ['Ties to Somalia']] };
const GOOD = [
  survey(
    ['select_one yesno', 'visits', 'Do you visit?', 'هل تزور؟', ''],
    ['integer', 'times', 'How often?', 'كم مرة؟', "${visits} = 'yes'"],
  ),
  CHOICES,
  SETTINGS,
];
const CIRCLE = [
  survey(
    ['text', 'a', 'A', 'أ', "${b} = 'x'"],
    ['text', 'b', 'B', 'ب', "${a} = 'x'"],
    ['loop', 'c', 'C', 'ج', ''],
  ),
  SETTINGS,
];

interface Outcome {
  readonly id: string | null;
  readonly findings: {
    sheet: string;
    row: number | null;
    column: string | null;
    code: string;
    isError: boolean;
  }[];
  readonly errors?: { extensions: { code: string } }[];
}

describe('questionnaires', () => {
  let product: RunningProduct;
  let analyst: SignedIn;
  let host: SignedIn;
  beforeAll(async () => {
    product = await startProduct();
    analyst = await signedIn(product, { staff: ['ANALYST'] });
    host = await signedIn(product);
  });
  afterAll(() => product.stop());

  const send = async (body: Buffer, query = '', by = analyst): Promise<Outcome> => {
    const answer = await fetch(`${product.url}/files/questionnaires${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(body),
    });
    return (await answer.json()) as Outcome;
  };
  const list = async (): Promise<object[]> =>
    (
      await product.ask<{ questionnaires: object[] }>(
        '{ questionnaires { id title languages questions } }',
        {},
        analyst.token,
      )
    ).questionnaires;

  it('are looked at without being kept', async () => {
    expect(await send(await workbookOf(GOOD), '?check=true')).toMatchObject({ id: null, questions: 2 });
    expect(await list()).toEqual([]);
  });

  it('are kept once, and read as the same form when they are written again', async () => {
    const { id } = await send(await workbookOf(GOOD));
    expect(await list()).toEqual([{ id, title: 'Ties to Somalia', languages: ['en', 'ar'], questions: 2 }]);
    const { questionnaire } = await product.ask<{ questionnaire: object }>(
      `query ($id: ID!) { questionnaire(id: $id) { asked {
         name kind relevant label { language text } choices { name label { text } } } } }`,
      { id },
      analyst.token,
    );
    expect(questionnaire).toMatchObject({
      asked: [
        { name: 'visits', kind: 'SELECT_ONE', choices: [{ name: 'yes' }, { name: 'no' }] },
        { name: 'times', kind: 'INTEGER', relevant: "${visits} = 'yes'" },
      ],
    });
    const file = await fetch(`${product.url}/files/questionnaires/${id ?? ''}.xlsx`, {
      headers: { authorization: `Bearer ${analyst.token}` },
    });
    expect((await send(Buffer.from(await file.arrayBuffer()))).id).toBe(id);
    expect(await list()).toHaveLength(1);
  });

  it('that cannot be asked are refused by their cells', async () => {
    const { id, findings } = await send(await workbookOf(CIRCLE));
    expect(id).toBeNull();
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sheet: 'survey', row: 4, code: 'TYPE_UNKNOWN', isError: true }),
      ]),
    );
  });

  it.each([
    ['what is no workbook', () => Promise.resolve(Buffer.from('type,name')), 'FORM_UNREADABLE'],
    ['what is too large', () => Promise.resolve(Buffer.alloc(2 ** 20 + 1)), 'FORM_UNREADABLE'],
  ])('are not %s', async (_, body, code) =>
    expect((await send(await body())).errors?.[0]?.extensions.code).toBe(code),
  );

  it('are for staff who manage them', async () => {
    const { errors } = await send(await workbookOf(GOOD), '', host);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

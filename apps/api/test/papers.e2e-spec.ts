import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

describe('papers, calendars and exports over HTTP', () => {
  let product: RunningProduct;
  let placementId: string;
  let holder: SignedIn;
  let officer: SignedIn;
  let approver: SignedIn;
  let stranger: SignedIn;

  beforeAll(async () => {
    product = await startProduct();
    const programmeId = await aProgramme(product);
    const place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    const { professionalId } = await a(product.database).professional().active();
    const needId = await a(product.database).need(place).published();
    await product.database.sql(`UPDATE need SET title = '=cmd, triage' WHERE id = $1`, [needId]);
    placementId = await a(product.database).placement(place, needId, professionalId).offered();
    await product.database.sql(`UPDATE placement SET state = 'COMPLETED', position = 1 WHERE id = $1`, [
      placementId,
    ]);
    const seated = await product.database.sql<{ id: string }>(
      'SELECT account_id AS id FROM professional WHERE id = $1',
      [professionalId],
    );
    holder = await sessionOf(seated[0]?.id ?? '');
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'SO' }] });
    approver = await signedIn(product, { staff: [{ role: 'APPROVER', country: 'SO' }] });
    stranger = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'GH' }] });
  });
  afterAll(() => product.stop());

  async function sessionOf(id: string): Promise<SignedIn> {
    const other = await signedIn(product);
    await product.database.sql('UPDATE session SET account_id = $1 WHERE account_id = $2', [id, other.id]);
    return { ...other, id };
  }
  const get = (path: string, by?: SignedIn): Promise<Response> =>
    fetch(product.url + path, { headers: by ? { authorization: `Bearer ${by.token}` } : {} });
  const take = (body: object, by: SignedIn): Promise<Response> =>
    fetch(`${product.url}/exports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('issue the certificate when the placement is completed, and print it for its holder', async () => {
    await product.database.sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       VALUES ($1, 'placement.completed', 'placement', $2, 1, 'system:seed', '{}', now())`,
      [randomUUID(), placementId],
    );
    const [paper] = await eventually(async () => {
      const { papers } = await product.ask<{ papers: { id: string; checkUrl: string }[] }>(
        '{ papers { id number checkUrl } }',
        {},
        holder.token,
      );
      expect(papers).toHaveLength(1);
      return papers;
    });
    const pdf = await get(`/papers/${paper?.id}?language=en`, holder);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await get(`/papers/${paper?.id}`, stranger)).status).toBe(404);
    expect((await get(`/papers/${paper?.id}`)).status).toBe(401);
    const check =
      'query ($number: Code!, $code: Code!) { checkCertificate(number: $number, code: $code) { isValid facts { fact } } }';
    const [number = '', code = ''] = paper?.checkUrl.split('#')[1]?.split('/') ?? [];
    const isValid = async (given: string) =>
      (await product.ask<{ checkCertificate: object }>(check, { number, code: given })).checkCertificate;
    expect(await isValid('x')).toEqual({ isValid: false, facts: [] });
    expect(await isValid(code)).toEqual({ isValid: true, facts: [] });
  });

  it('are taken back by an approver alone, who says why, and no longer hold', async () => {
    const REVOKE =
      'mutation ($step: PaperStepInput!) { stepPaper(command: REVOKE, step: $step) { steps { command } } }';
    const seen = async (by: SignedIn) => {
      const { papers } = await product.ask<{ papers: { id: string; steps: object[] }[] }>(
        'query ($id: ID!) { papers(placementId: $id) { id steps { command comment } } }',
        { id: placementId },
        by.token,
      );
      return papers[0];
    };
    const id = (await seen(approver))?.id;
    expect((await seen(approver))?.steps).toEqual([{ command: 'REVOKE', comment: 'REQUIRED' }]);
    expect([(await seen(holder))?.steps, (await seen(officer))?.steps]).toEqual([[], []]);
    expect(await product.refusal(REVOKE, { step: { id, comment: 'A mistake.' } }, officer.token)).toBe(
      'FORBIDDEN',
    );
    expect(await product.refusal(REVOKE, { step: { id, comment: ' ' } }, approver.token)).toBe('BAD_INPUT');
    expect(await product.ask(REVOKE, { step: { id, comment: 'A mistake.' } }, approver.token)).toEqual({
      stepPaper: { steps: [] },
    });
  });

  it('give the days of a placement to a calendar', async () => {
    const answer = await get(`/calendar/placements/${placementId}`, holder);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await answer.text()).toMatch(/DTSTART;VALUE=DATE:20300301\r\nDTEND;VALUE=DATE:20300601\r\n/);
    expect((await get(`/calendar/placements/${placementId}`, stranger)).status).toBe(404);
  });

  it('let staff take lists out within their reach, with the purpose on record and no formulas', async () => {
    const request = { list: 'NEEDS', format: 'CSV', purpose: 'REPORTING' };
    const csv = await (await take(request, officer)).text();
    expect(csv).toContain(`"'=cmd, triage"`);
    // Beside each code is its name in the language of who asks.
    expect(csv).toContain('"country","country_name"');
    expect(csv).toContain('"SO","Somalia"');
    expect((await (await take(request, stranger)).text()).trim().split('\n')).toHaveLength(1);
    const events = await product.database.sql(
      `SELECT data FROM domain_event WHERE name = 'export.made' AND actor_id = $1`,
      [officer.id],
    );
    expect(events).toEqual([{ data: { ...request, rows: 1 } }]);
    for (const list of ['PROFESSIONALS', 'PLACEMENTS', 'REPORTS']) {
      expect((await take({ ...request, list, format: 'XLSX' }, officer)).status).toBe(200);
    }
  });

  it('refuse an export without a purpose, a list that is none, and people who are no staff', async () => {
    expect((await take({ list: 'NEEDS', format: 'CSV' }, officer)).status).toBe(400);
    expect((await take({ list: 'constructor', format: 'CSV', purpose: 'AUDIT' }, officer)).status).toBe(400);
    expect((await take({ list: 'NEEDS', format: 'CSV', purpose: 'AUDIT' }, holder)).status).toBe(403);
    const analyst = await signedIn(product, { staff: [{ role: 'ANALYST' }] });
    expect((await take({ list: 'PROFESSIONALS', format: 'CSV', purpose: 'AUDIT' }, analyst)).status).toBe(
      403,
    );
  });
});

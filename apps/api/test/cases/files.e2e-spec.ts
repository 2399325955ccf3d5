import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { caseFile, describeCases } from '#testing/field-cases';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

describeCases('cases from the field: files, calendars and the edge', () => {
  let product: RunningProduct;
  let folder: string;
  let staff: SignedIn;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uploads-'));
    product = await startProduct({ DATA_DIR: folder });
    staff = await signedIn(product, { staff: ['ADMINISTRATOR', 'CASE_OFFICER', 'ANALYST'] });
  });
  afterAll(async () => {
    await product.stop();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['xlsx-printer-printed.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ''],
    ['csv-windows-people.csv', 'application/vnd.ms-excel', 'text/csv'],
    ['csv-no-type-people.csv', 'application/octet-stream', 'text/csv'],
    [
      'docx-no-type-cv.docx',
      'application/octet-stream',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['pdf-bom-diploma.pdf', 'application/pdf', ''],
    ['pdf-lead-diploma.pdf', 'application/pdf', ''],
    ['csv-utf16-list.csv', 'text/csv', ''],
  ])('take %s, labelled %s', async (name, label, kind) => {
    const person = await signedIn(product);
    const answer = await fetch(`${product.url}/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${person.token}`,
        'content-type': label,
        'x-file-name': name.split('-').at(-1) ?? '',
      },
      body: new Uint8Array(caseFile(`upload-${name}`)),
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      201,
      { mediaType: kind || label, name: name.split('-').at(-1) },
    ]);
  });

  it('keep nobody busy with whole days, and say what was cancelled', async () => {
    const programmeId = await aProgramme(product);
    const place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    const person = await a(product.database).professional().active();
    const token = await aSession(product.database, person.accountId);
    const calendar = async (state: 'OFFERED' | 'LAPSED' | 'DECLINED' | 'CANCELLED') => {
      const needId = await a(product.database).need(place).published();
      const id = await a(product.database).placement(place, needId, person.professionalId).in(state);
      const answer = await fetch(`${product.url}/calendar/placements/${id}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return answer.text();
    };
    expect(await calendar('OFFERED')).toContain('TRANSP:TRANSPARENT');
    for (const state of ['LAPSED', 'DECLINED', 'CANCELLED'] as const)
      expect(await calendar(state)).toMatch(/STATUS:CANCELLED|NOT_FOUND/);
  });

  it('stream without a buffer in between, and greet whoever takes anything', async () => {
    const stream = await fetch(`${product.url}/graphql/stream`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${staff.token}`,
        'content-type': 'application/json',
        accept: 'text/event-stream',
      },
      body: JSON.stringify({ query: 'subscription { myNotificationAdded { id } }' }),
    });
    expect(stream.headers.get('x-accel-buffering')).toBe('no');
    await stream.body?.cancel();
    expect((await fetch(product.url, { headers: { accept: '*/*' } })).status).toBe(200);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const ACCEPT =
  'mutation ($step: PlacementStepInput!) { stepPlacement(command: ACCEPT, step: $step) { acts } }';
const CHECKS =
  'query ($id: ID!) { clearances(placementId: $id) { id type takesDocument documents { id name } } }';
const SUBMIT = `mutation ($step: ClearanceStepInput!, $fileIds: [ID!]) {
  submitClearance(step: $step, fileIds: $fileIds) { state documents { name } }
}`;

interface Check {
  readonly id: string;
  readonly type: string;
  readonly takesDocument: boolean;
  readonly documents: { readonly id: string; readonly name: string }[];
}

describe('documents of checks', () => {
  let product: RunningProduct;
  let folder: string;
  let person: string;
  let host: SignedIn;
  let officer: SignedIn;
  let placementId: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'documents-'));
    product = await startProduct({ DATA_DIR: folder });
    const programmeId = await aProgramme(product);
    const place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    const { accountId, professionalId } = await a(product.database).professional().active();
    person = await aSession(product.database, accountId);
    host = await signedIn(product, { memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] });
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    const needId = await a(product.database).need(place).published();
    placementId = await a(product.database).placement(place, needId, professionalId).offered();
  });
  afterAll(async () => {
    await product.stop();
    await rm(folder, { recursive: true });
  });

  const upload = async (): Promise<string> => {
    const answer = await fetch(`${product.url}/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${person}`,
        'content-type': 'application/pdf',
        'x-file-name': 'visa.pdf',
      },
      body: '%PDF-1.7\ntrailer << >>\n%%EOF\n',
    });
    return ((await answer.json()) as { id: string }).id;
  };
  const check = async (type: string, token: string): Promise<Check> => {
    const { clearances } = await product.ask<{ clearances: Check[] }>(CHECKS, { id: placementId }, token);
    const found = clearances.find((row) => row.type === type);
    if (!found) throw new Error(`no ${type}`);
    return found;
  };
  const download = async (id: string, token: string): Promise<number> =>
    (await fetch(`${product.url}/files/${id}`, { headers: { authorization: `Bearer ${token}` } })).status;

  it('begin with the acceptance, after which both sides have things to do beside the steps', async () => {
    const { stepPlacement } = await product.ask<{ stepPlacement: { acts: string[] } }>(
      ACCEPT,
      { step: { id: placementId } },
      person,
    );
    expect(stepPlacement.acts).toEqual(['GIVE_CONTACT', 'TEST_LINK']);
    const acts = await product.ask(
      'query ($id: ID!) { placement(id: $id) { acts } }',
      { id: placementId },
      host.token,
    );
    expect(acts).toEqual({ placement: { acts: ['TICK_READINESS', 'TEST_LINK'] } });
  });

  it('are for who brings the check and who decides on it, and not for the host', async () => {
    // The worker opens the checks.
    const { id } = await eventually(() => check('VISA', person));
    const fileId = await upload();
    await product.ask(SUBMIT, { step: { id }, fileIds: [fileId] }, person);
    for (const token of [person, officer.token]) {
      expect((await check('VISA', token)).documents).toEqual([{ id: fileId, name: 'visa.pdf' }]);
      expect(await download(fileId, token)).toBe(200);
    }
    expect((await check('VISA', host.token)).documents).toEqual([]);
    expect(await download(fileId, host.token)).toBe(404);
  });

  it('are never kept of what police or a disclosure say', async () => {
    const { id, takesDocument } = await check('MISCONDUCT_DISCLOSURE', person);
    expect(takesDocument).toBe(false);
    const answer = await product.refusal(SUBMIT, { step: { id }, fileIds: [await upload()] }, person);
    expect(answer).toBe('BAD_INPUT');
    expect((await check('MISCONDUCT_DISCLOSURE', person)).documents).toEqual([]);
  });
});

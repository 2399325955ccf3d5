import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { HsdsPage } from '#features/associations/services/hsds-exports.service';
import type { ImportResult } from '#features/associations/services/service-imports.service';
import { describeDirectory, hsdsSchema } from '#testing/directory-data';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const CANARY = '9 Canary Heron Row';
const SERVICE = `{ name: "Advice on papers", description: "Somebody reads letters with you and helps.",
  categories: [LEGAL], modes: [IN_PERSON], languages: ["so", "en"], phones: ["+44 20 7946 0000"],
  hours: { zone: "Europe/London", rules: [{ days: [MO, TU], opens: "09:00", closes: "17:00" }] },
  places: [{ visibility: FULL, country: "GB", region: "Greater London", town: "Camden", address: "1 High Street",
    point: { lat: 51.54, lng: -0.14 } }] }`;
const SHELTER = `{ name: "A safe place", description: "A room for those who cannot stay where they are.",
  categories: [SHELTER], modes: [IN_PERSON], languages: ["en"], phones: ["+44 20 7946 0001"],
  places: [{ visibility: HIDDEN, country: "GB", region: "Greater London", town: "Hackney", address: "${CANARY}",
    point: { lat: 51.5451, lng: -0.0553 } }] }`;

let product: RunningProduct;
let body: string;
let owner: SignedIn;
let officer: SignedIn;
let guard: SignedIn;
beforeAll(async () => {
  product = await startProduct();
  body = await anInstitution(product, await aProgramme(product, ['GB']), { country: 'GB' });
  owner = await signedIn(product, { memberships: [{ institutionId: body, role: 'OWNER' }] });
  officer = await signedIn(product, { staff: ['CASE_OFFICER'] });
  guard = await signedIn(product, { staff: ['SAFEGUARDING_OFFICER'] });
  for (const [says, by] of [
    [SERVICE, officer],
    [SHELTER, guard],
  ] as const) {
    const { createService: id } = await product.ask<{ createService: string }>(
      `mutation { createService(institutionId: "${body}", service: ${says}) }`,
      {},
      owner.token,
    );
    const step = (command: string, person: SignedIn) =>
      product.ask(
        `mutation { stepService(command: ${command}, step: { id: "${id}" }) { state } }`,
        {},
        person.token,
      );
    await step('SUBMIT', owner);
    await step('VERIFY', by);
  }
});
afterAll(() => product.stop());

const get = (path: string) => fetch(`${product.url}${path}`, { headers: { accept: 'application/json' } });
const page = async (path = '/hsds/services'): Promise<HsdsPage> =>
  (await (await get(path)).json()) as HsdsPage;
const upload = (file: unknown, apply: boolean, by = owner) =>
  fetch(`${product.url}/hsds/services?institutionId=${body}&apply=${String(apply)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream' },
    body: typeof file === 'string' ? file : JSON.stringify(file),
  });

it('a visitor finds what was checked, and is refused what was not', async () => {
  const { services } = await product.ask<{
    services: { edges: { node: { name: string; steps: unknown[] } }[] };
  }>(
    '{ services(near: { lat: 51.53, lng: -0.12 }, radiusKm: 10) { edges { node { name km steps { command } } } } }',
  );
  expect(services.edges.map(({ node }) => [node.name, node.steps])).toEqual([
    ['Advice on papers', []],
    ['A safe place', []],
  ]);
});

it('the address of a hidden place is in no byte of any answer', async () => {
  const searched = await product.ask(
    `{ services(text: "Canary") { edges { node { id places { address } } } } serviceTowns(text: "Hack") { town }
       all: services(near: { lat: 51.5451, lng: -0.0553 }, radiusKm: 10) { edges { node { name km places { address town lat lng } } } } }`,
  );
  const answers = [
    JSON.stringify(searched),
    await (await get('/hsds/services')).text(),
    await (await get('/sitemap.xml')).text(),
  ];
  for (const answer of answers) expect(answer).not.toMatch(/Canary Heron|Hackney|51\.545/);
  expect(answers[0]).toContain('"name":"A safe place","km":null');
  expect(answers[1]).toContain('A safe place');
});

it('pages of the export are asked for in numbers, and a service that nobody finds is not there', async () => {
  const first = await page('/hsds/services?per_page=1');
  expect(first).toMatchObject({
    total_items: 2,
    total_pages: 2,
    size: 1,
    first_page: true,
    last_page: false,
  });
  expect((await get('/hsds/services?per_page=1000')).status).toBe(400);
  expect((await get(`/hsds/services/${body}`)).status).toBe(404);
  expect(await (await get('/hsds')).json()).toMatchObject({ version: '3.1' });
});

describeDirectory('the export', () => {
  it.each(['3.0', '3.1-dev'] as const)(
    'is what the official schema %s of a service demands',
    async (version) => {
      const validate = hsdsSchema(version, 'service');
      const { contents } = await page();
      expect(contents).toHaveLength(2);
      for (const service of contents) expect([validate(service), validate.errors]).toEqual([true, null]);
    },
  );

  it('is read again as it was', async () => {
    const { contents } = await page();
    const dry = (await (await upload({ contents }, false)).json()) as ImportResult;
    expect(dry).toMatchObject({ rows: 2, accepted: 2, refused: 0, written: 0 });
  });
});

it('a file is looked at row by row before anything is written, and written once', async () => {
  const { contents } = await page();
  const [good] = contents;
  const rows = [good, good, { ...good, id: 'b', minimum_age: '12' }, 7, { name: 'No id' }];
  const dry = (await (await upload(rows, false)).json()) as ImportResult;
  expect([dry.rows, dry.accepted, dry.refused, dry.written]).toEqual([5, 1, 4, 0]);
  expect(dry.first.map(({ row, refused, findings }) => [row, refused, findings[0]?.kind])).toEqual([
    [2, true, 'ID_REPEATED'],
    [3, true, 'NOT_A_NUMBER'],
    [4, true, 'NOT_AN_OBJECT'],
    [5, true, 'ID_MISSING'],
  ]);
  expect(((await (await upload(rows, true)).json()) as ImportResult).written).toBe(1);
  expect(((await (await upload(rows, true)).json()) as ImportResult).written).toBe(0);
  expect((await page()).total_items).toBe(2);
});

it('a file that is none, or of somebody who does not write for the body, is refused', async () => {
  expect((await upload('{', false)).status).toBe(400);
  expect((await upload({ services: [] }, false)).status).toBe(400);
  expect((await upload([], false, await signedIn(product))).status).toBe(403);
  const stranger = await signedIn(product, {
    memberships: [{ institutionId: await anInstitution(product, await aProgramme(product)), role: 'OWNER' }],
  });
  expect((await upload([], false, stranger)).status).toBe(404);
});

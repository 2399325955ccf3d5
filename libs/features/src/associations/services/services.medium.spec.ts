import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Place } from '#domain/associations/services/place.rules';
import type { ServiceDescription } from '#domain/associations/services/service';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import { ServiceQueries } from '#features/associations/services/service.queries';
import { ServiceFreshnessService } from '#features/associations/services/service-freshness.service';
import { ServiceReportsService } from '#features/associations/services/service-reports.service';
import { ServiceSearchQueries } from '#features/associations/services/service-search.queries';
import { ServicesService, type ServiceStepCommand } from '#features/associations/services/services.service';
import { Clock } from '#platform/clock/clock';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const CANARY = '7 Canary Refuge Lane';
const at = (town: string, lat: number, lng: number, more: Partial<Place> = {}): Place => ({
  ...{ visibility: 'FULL', country: 'GB', region: 'Greater London', town, address: '1 High Street' },
  ...{ postcode: 'N1 1AA', point: { lat, lng }, ...more },
});
const SAYS: ServiceDescription = {
  name: 'Advice on papers',
  description: 'Somebody reads letters with you and helps you to answer.',
  ...{
    categories: ['LEGAL'],
    modes: ['IN_PERSON'],
    minimumAge: 18,
    maximumAge: null,
    languages: ['so', 'en'],
  },
  ...{
    eligibility: null,
    cost: null,
    howToAsk: null,
    website: null,
    email: null,
    phones: ['+44 20 7946 0000'],
  },
  ...{ hours: null, places: [at('Camden', 51.54, -0.14)], capacity: null },
};

let product: RunningFeatures;
let body: string;
let owner: PersonActor;
let officer: PersonActor;
let guard: PersonActor;
beforeAll(async () => {
  product = await startFeatures();
  body = await anInstitution(product, await aProgramme(product, ['GB']), { country: 'GB' });
  const person = a(product.database);
  owner = await person.person({ memberships: [{ institutionId: body, role: 'OWNER' }] }).registered();
  officer = await person.staff('CASE_OFFICER').registered();
  guard = await person.staff('SAFEGUARDING_OFFICER').registered();
});
afterAll(() => product.stop());

const step = (actor: PersonActor, command: ServiceStepCommand, id: string, reason?: string) =>
  product.get(ServicesService).step(actor, command, { id, reason });
const stateOf = async (id: string) => (await product.get(ServiceQueries).one(owner, id)).service.state;
const names = async (filter: Parameters<ServiceSearchQueries['find']>[0]) =>
  (await product.get(ServiceSearchQueries).find(filter, {})).rows.map(({ service }) => service.name);

async function listed(more: Partial<ServiceDescription> = {}, by = officer): Promise<string> {
  const id = await product.get(ServicesService).create(owner, body, { ...SAYS, ...more });
  await step(owner, 'submit', id);
  await step(by, 'verify', id);
  return id;
}

it('a service is found after somebody else has checked it, by distance, by words and by a slip of the finger', async () => {
  const id = await product.get(ServicesService).create(owner, body, SAYS);
  const near = { lat: 51.53, lng: -0.12 };
  expect(await names({ near, radiusKm: 5 })).toEqual([]);
  await step(owner, 'submit', id);
  await expect(step(owner, 'verify', id)).rejects.toEqual(refusal('FORBIDDEN'));
  await step(officer, 'verify', id);
  await listed({
    name: 'Food parcels',
    categories: ['FOOD'],
    places: [at('Paris', 48.86, 2.35, { country: 'FR' })],
  });

  expect(await names({ near, radiusKm: 5 })).toEqual(['Advice on papers']);
  expect(await names({ near, radiusKm: 400 })).toEqual(['Advice on papers', 'Food parcels']);
  expect(await names({ text: 'papers advice' })).toEqual(['Advice on papers']);
  expect(await names({ text: 'food parcles' })).toEqual(['Food parcels']);
  expect(await names({ categories: ['FOOD'], languages: ['so'] })).toEqual(['Food parcels']);
  expect(await names({ age: 12 })).toEqual([]);
  const search = product.get(ServiceSearchQueries);
  expect(await search.facet({ languages: ['so'], categories: ['FOOD'] }, 'categories')).toEqual([
    { code: 'FOOD', count: 1 },
    { code: 'LEGAL', count: 1 },
  ]);
  const [found] = (await search.find({ near, radiusKm: 5 }, {})).rows;
  expect(found?.km).toBeCloseTo(1.77, 1);
});

it('pages of a search hold every service once', async () => {
  const search = product.get(ServiceSearchQueries);
  for (let i = 0; i < 4; i++) await listed({ name: `Lessons ${i}`, categories: ['PARENTING'] });
  const filter = { near: { lat: 51.53, lng: -0.12 }, categories: ['PARENTING'] };
  const first = await search.find(filter, { first: 2 });
  const second = await search.find(filter, { first: 2, after: first.cursors.at(-1) });
  const ids = [...first.rows, ...second.rows].map(({ service }) => service.id);
  expect([new Set(ids).size, first.hasNextPage, second.hasNextPage]).toEqual([4, true, false]);
});

it('the address of a hidden place is kept nowhere, and no distance leads to it', async () => {
  const hidden = at('Hackney', 51.545, -0.055, { visibility: 'HIDDEN', address: CANARY });
  const shelter = { name: 'A safe house', categories: ['SHELTER'] as const, places: [hidden] };
  const id = await product.get(ServicesService).create(owner, body, { ...SAYS, ...shelter });
  await step(owner, 'submit', id);
  await expect(step(officer, 'verify', id)).rejects.toEqual(refusal('FORBIDDEN'));
  await step(guard, 'verify', id);

  const near = { lat: 51.545, lng: -0.055 };
  const found = await product
    .get(ServiceSearchQueries)
    .find({ near, radiusKm: 8, categories: ['SHELTER'] }, {});
  expect(
    found.rows.map(({ km, places }) => [km, places[0]?.region, places[0]?.town, places[0]?.lat]),
  ).toEqual([[null, 'Greater London', null, null]]);
  const tables = await product.database.sql<{ name: string }>(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  );
  expect(tables.length).toBeGreaterThan(80);
  for (const { name } of tables) {
    const rows = await product.database.sql(
      `SELECT 1 FROM ${name} x WHERE x::text LIKE '%Canary Refuge%' OR x::text LIKE '%51.545%'`,
    );
    expect([name, rows.length]).toEqual([name, 0]);
  }
  const kept = `UPDATE service_place SET address = 'x' WHERE service_id = $1`;
  await expect(product.database.sql(kept, [id])).rejects.toThrow(/check constraint/);
});

it('hours change at once and count as a check; a new name is checked again first', async () => {
  const services = product.get(ServicesService);
  const id = await listed({ name: 'Help with forms' });
  await services.edit(owner, id, 3, { ...SAYS, name: 'Help with forms', phones: ['+44 20 7946 0001'] });
  expect(await stateOf(id)).toBe('VERIFIED');
  await services.edit(owner, id, 4, { ...SAYS, name: 'Help with all forms', phones: [] });
  expect(await stateOf(id)).toBe('IN_REVIEW');
  expect(await names({ text: 'all forms' })).not.toContain('Help with all forms');
  await expect(services.edit(owner, id, 4, SAYS)).rejects.toEqual(refusal('STALE_VERSION'));
  await expect(services.edit(owner, id, 5, { ...SAYS, name: '' })).rejects.toEqual(
    refusal('SERVICE_INCOMPLETE'),
  );
});

it('a wrong phone makes a service due at once, the same report counts once, and the answer closes it', async () => {
  const id = await listed({ name: 'A line for parents', modes: ['PHONE'], places: [] });
  const reports = product.get(ServiceReportsService);
  await reports.report({ kind: 'visitor' }, id, 'PHONE');
  await reports.report(officer, id, 'PHONE');
  await reports.report(officer, id, 'HOURS');
  expect(await stateOf(id)).toBe('DUE');
  const row = await product.get(ServiceQueries).one(owner, id);
  const open = async () => (await product.get(ServiceQueries).openReports(owner, [row])).get(id);
  expect(await open()).toEqual(['PHONE', 'HOURS']);
  await reports.answer(owner, id, 'MENDED');
  expect(await open()).toEqual([]);
  await step(owner, 'confirm', id);
  expect(await stateOf(id)).toBe('VERIFIED');
});

it('after 150 days it is due, after 180 shown last, after 365 gone; one tap brings it back before that', async () => {
  const freshness = product.get(ServiceFreshnessService);
  const clock = product.get(Clock);
  const start = clock.today();
  const id = await listed({ name: 'An old service' });
  const after = async (days: number) => {
    product.setTime(new Date(`${addDays(start, days)}T12:00:00Z`));
    while ((await freshness.age()) > 0);
    return stateOf(id);
  };
  expect(await after(149)).toBe('VERIFIED');
  expect(await after(150)).toBe('DUE');
  expect(await after(180)).toBe('STALE');
  await step(owner, 'confirm', id);
  expect(await stateOf(id)).toBe('VERIFIED');
  expect(await after(180 + 364)).toBe('STALE');
  expect(await names({ text: 'old service' })).toEqual(['An old service']);
  expect(await after(180 + 365)).toBe('UNLISTED');
  expect(await names({ text: 'old service' })).toEqual([]);
  product.setTime(new Date());
});

it('the services of a body that is not active are found by nobody', async () => {
  const id = await listed({ name: 'Soon gone' });
  await product.database.sql(`UPDATE institution SET state = 'SUSPENDED' WHERE id = $1`, [body]);
  expect(await names({ text: 'soon gone' })).toEqual([]);
  await expect(product.get(ServiceQueries).one({ kind: 'visitor' }, id)).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
  await product.database.sql(`UPDATE institution SET state = 'ACTIVE' WHERE id = $1`, [body]);
});

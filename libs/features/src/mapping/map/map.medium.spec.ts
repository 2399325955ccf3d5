import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { attackSnapshot, attackTime } from '#domain/mapping/map/attack.rules';
import type { MapPolicy } from '#domain/mapping/map/policy';
import type { BroaderGroups } from '#domain/mapping/map/publish.rules';
import { type Edition, MapQueries, type ShownCell } from '#features/mapping/map/map.queries';
import { MapExportsService } from '#features/mapping/map/map-exports.service';
import { MapMonthsService } from '#features/mapping/map/map-months.service';
import { MapPoliciesService } from '#features/mapping/map/map-policies.service';
import { skillGroups } from '#features/mapping/map/skill-groups.sql';
import { ofStaff } from '#testing/actors';
import { manyCounted } from '#testing/diaspora';
import { type RunningFeatures, startFeatures } from '#testing/running-features';
import { installStarterTaxonomy } from '#testing/taxonomy';

const APPROVER: PersonActor = ofStaff('APPROVER');
const EVERYBODY = { place: null, group: null, soon: false };

let product: RunningFeatures;
let months: MapMonthsService;
let queries: MapQueries;
let somalis: string[];
beforeAll(async () => {
  product = await startFeatures();
  await installStarterTaxonomy(product.database);
  months = product.get(MapMonthsService);
  queries = product.get(MapQueries);
  somalis = await manyCounted(product.database, 70, { heritage: 'SO', residence: 'GB', region: 'GB-TLI' });
  await manyCounted(product.database, 12, { heritage: 'SO', residence: 'GB', region: 'GB-TLL' });
  await manyCounted(product.database, 30, { heritage: 'SO', residence: 'NO' });
});
afterAll(() => product.stop());

const decide = async (policy: MapPolicy): Promise<void> =>
  product.get(MapPoliciesService).decide(APPROVER, 'SO', policy, 'DIASPORA_AGREES', null);
const inMonth = (month: string): Promise<string[]> => {
  product.setTime(new Date(`${month}-02T03:00:00Z`));
  return months.makeMonth();
};
const edition = async (): Promise<Edition> => {
  const found = await queries.edition('SO');
  if (!found) throw new Error('nothing is shown');
  return found;
};
const withdraw = (ids: readonly string[]): Promise<unknown> =>
  product.database.sql(`UPDATE consent SET withdrawn_at = now() WHERE professional_id = ANY($1)`, [ids]);

it('shows nothing of a country until staff have decided', async () => {
  expect(await inMonth('2027-01')).toEqual([]);
  expect(await queries.editions()).toEqual([]);
  await decide('FULL');
  expect(await inMonth('2027-01')).toEqual(['SO']);
  expect(await inMonth('2027-01')).toEqual([]);
  expect(await queries.editions()).toMatchObject([{ heritage: 'SO', month: '2027-01' }]);
});

it('shows rounded figures of places and groups, and names the level of what it shows in place of few', async () => {
  const { people, places, groups } = await queries.answer(await edition(), EVERYBODY);
  expect(Math.abs((people ?? 0) - 112)).toBeLessThan(5);
  expect(places.map(({ place }) => place)).toEqual(expect.arrayContaining(['GB', 'NO', 'GB-TLI']));
  expect(places.find(({ place }) => place === 'GB-TLI')?.value ?? 0).toBeGreaterThan(65);
  expect(groups.every(({ value }) => value >= 15 && value % 5 === 0)).toBe(true);
  const few = await queries.answer(await edition(), { ...EVERYBODY, place: 'GB-TLL', soon: true });
  expect(few).toMatchObject({ people: null, instead: { place: 'GB', group: null, soon: true } });
  const soon = await queries.answer(await edition(), { ...EVERYBODY, soon: true });
  expect(Math.abs((soon.people ?? 0) - 56)).toBeLessThan(5);
});

it('shows less at once when staff decide so', async () => {
  await decide('NATIONAL_ONLY');
  const { places } = await queries.answer(await edition(), EVERYBODY);
  expect(places.map(({ place }) => place)).toEqual(['GB', 'NO']);
  await decide('NONE');
  expect(await queries.edition('SO')).toBeNull();
  await expect(product.get(MapExportsService).country('SO')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await decide('FULL');
  expect((await product.get(MapExportsService).country('SO')).toString()).toContain('161723');
});

it('leaves out who withdrew, once ten people have changed', async () => {
  await withdraw(somalis.slice(0, 9));
  expect(await inMonth('2027-02')).toEqual([]);
  expect((await edition()).month).toBe('2027-01');
  await withdraw(somalis.slice(9, 30));
  expect(await inMonth('2027-03')).toEqual(['SO']);
  const { people } = await queries.answer(await edition(), EVERYBODY);
  expect(Math.abs((people ?? 0) - 82)).toBeLessThan(5);
  const [row] = await product.database.sql<{ counted: number }>(
    `SELECT count(*)::int AS counted FROM map_counted WHERE professional_id = ANY($1)`,
    [somalis.slice(0, 30)],
  );
  expect(row?.counted).toBe(0);
});

it.each([
  ['a profile that is not fresh', `UPDATE professional SET fresh_until = '2027-01-01' WHERE id = ANY($1)`],
  ['a profile that is paused', `UPDATE professional SET state = 'PAUSED' WHERE id = ANY($1)`],
  ['an account that is suspended', `UPDATE account SET suspended_at = now() WHERE id = ANY($1)`],
])('does not count %s', async (_, change) => {
  const late = await manyCounted(product.database, 20, { heritage: 'SO', residence: 'NO' });
  await product.database.sql(change, [late]);
  product.setTime(new Date('2027-04-02T03:00:00Z'));
  await product.database.sql(`DELETE FROM map_edition WHERE month = '2027-04'`);
  await product.database.sql(`DELETE FROM map_month WHERE month = '2027-04'`);
  expect(await months.makeMonth()).toEqual([]);
});

it('tells an attacker of nobody over twelve months', async () => {
  const broader: BroaderGroups = await skillGroups({
    query: (text: string) => product.database.sql(text) as never,
  });
  let before: ShownCell[] = await queries.all(await edition(), 'en');
  let changed = 0;
  for (let month = 1; month <= 12; month++) {
    changed += 3 * month;
    await manyCounted(product.database, 3 * month, { heritage: 'SO', residence: 'GB', region: 'GB-TLM' });
    const moved = await inMonth(`2028-${String(month).padStart(2, '0')}`);
    const figures = await queries.all(await edition(), 'en');
    expect(attackSnapshot(figures, broader).found).toEqual([]);
    expect(attackTime(before, figures, changed).found).toEqual([]);
    if (moved.length > 0) changed = 0;
    before = figures;
  }
  expect(before.length).toBeGreaterThan(10);
  expect(changed).toBe(0);
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { SavedQueries } from '#features/marketplace/saved/saved.queries';
import { SavedService } from '#features/marketplace/saved/saved.service';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import type { Place, Terms } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const HOUR_MS = 3_600_000;

let features: RunningFeatures;
let place: Place;
let saved: SavedService;
/** The product's clock, as far as this file has moved it. */
let time = Date.now();

beforeAll(async () => {
  features = await startFeatures();
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  saved = features.get(SavedService);
});
afterAll(() => features.stop());

const someone = (): Promise<PersonActor> => a(features.database).person().registered();

/** Publishes a need at the product's present moment. */
async function published(terms: Terms = {}): Promise<string> {
  const id = await a(features.database).need(place, terms).published();
  await features.database.sql('UPDATE need SET published_at = $2 WHERE id = $1', [id, new Date(time)]);
  return id;
}

function later(hours: number): void {
  time += hours * HOUR_MS;
  features.setTime(new Date(time));
}

/** Looks through every search that is due; answers all that was ever said to the person. */
async function foundIn(accountId: string): Promise<object[]> {
  while ((await saved.notifySome()) > 0);
  const rows = await features.database.sql<{ data: object }>(
    `SELECT data FROM domain_event WHERE name = 'search.found' AND aggregate_id = $1 ORDER BY seq`,
    [accountId],
  );
  return rows.map(({ data }) => data);
}

it('keeps an open need once, and its title when it closes', async () => {
  const actor = await someone();
  const id = await published({ title: 'Solar pumps' });
  await saved.keepNeed(actor, id);
  await saved.keepNeed(actor, id);
  const needs = () => features.get(SavedQueries).needs(actor);
  expect(await needs()).toMatchObject([{ needId: id, title: 'Solar pumps', need: { id } }]);
  await features.database.sql(`UPDATE need SET state = 'DRAFT', title = 'A draft' WHERE id = $1`, [id]);
  expect(await needs()).toMatchObject([{ needId: id, title: 'Solar pumps', need: null }]);
  await expect(saved.keepNeed(actor, id)).rejects.toThrow(refusal('NOT_FOUND'));
  expect(await features.get(SavedQueries).needs(await someone())).toEqual([]);
  await saved.dropNeed(actor, id);
  expect(await needs()).toEqual([]);
});

it('finds with a search what the list of open needs finds', async () => {
  const actor = await someone();
  await published({ title: 'Midwives for Berbera', modality: 'VIRTUAL' });
  await published({ title: 'Midwives for Tamale', country: 'GH' });
  for (const search of [
    { text: 'midwives' },
    { text: 'midwives', country: 'GH' },
    { modality: 'VIRTUAL' },
    {},
  ] as const) {
    await saved.keepSearch(actor, search);
    const [row] = await features.get(SavedQueries).searches(actor);
    const open = await features.get(NeedQueries).open(search, { first: 100 });
    expect({ search, found: row?.openNeeds }).toEqual({ search, found: open.rows.length });
  }
  expect(await features.get(SavedQueries).searches(actor)).toHaveLength(4);
  await saved.dropSearch(actor, { text: ' midwives ' });
  expect(await features.get(SavedQueries).searches(actor)).toHaveLength(3);
});

it('keeps ten searches and no more, each once', async () => {
  const actor = await someone();
  for (let n = 0; n < 10; n++) await saved.keepSearch(actor, { text: `word ${n}` });
  await saved.keepSearch(actor, { text: 'word 3' });
  await expect(saved.keepSearch(actor, { text: 'one more' })).rejects.toThrow(refusal('BAD_INPUT'));
  expect(await features.get(SavedQueries).searches(actor)).toHaveLength(10);
});

it('tells once a day of new needs, the one by its name and each need once', async () => {
  const actor = await someone();
  const { accountId } = actor;
  await published({ title: 'Bridges, before' });
  later(0);
  await saved.keepSearch(actor, { text: 'bridges' });
  await saved.keepSearch(actor, { country: 'KE' });
  later(1);
  const only = await published({ title: 'Bridges in Kisumu', country: 'KE' });
  await published({ title: 'Wells' });
  expect(await foundIn(accountId)).toEqual([]);
  later(24);
  const one = { accountId, found: 'ONE', count: 1, needId: only };
  expect(await foundIn(accountId)).toEqual([one]);
  later(1);
  const more = [await published({ title: 'Bridges again' }), await published({ country: 'KE' })];
  expect(await foundIn(accountId)).toEqual([one]);
  later(24);
  expect(await foundIn(accountId)).toEqual([one, { accountId, found: 'SEVERAL', count: more.length }]);
  later(25);
  expect(await foundIn(accountId)).toHaveLength(2);
});

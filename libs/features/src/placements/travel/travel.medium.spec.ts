import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import type { TravelPlan } from '#domain/placements/travel/travel.rules';
import { TravelQueries } from '#features/placements/travel/travel.queries';
import { TravelService } from '#features/placements/travel/travel.service';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const PLAN: TravelPlan = {
  legs: [],
  visa: 'REFUSED',
  visaUntil: null,
  insurance: null,
  insuredUntil: null,
};

let features: RunningFeatures;
let place: Place;
let officer: PersonActor;
let travel: TravelService;

beforeAll(async () => {
  features = await startFeatures();
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  officer = await a(features.database).staff('CASE_OFFICER').registered();
  travel = features.get(TravelService);
});
afterAll(() => features.stop());

async function placed(modality = 'ON_SITE') {
  const person = await a(features.database).professional().active();
  const needId = await a(features.database).need(place).published();
  const id = await a(features.database).placement(place, needId, person.professionalId).offered();
  const [days] = await features.database.sql<{ starts_on: string }>(
    `UPDATE placement SET state = 'READY', modality = $2, position = 1, accepted_at = now() WHERE id = $1
     RETURNING starts_on::text`,
    [id, modality],
  );
  return { id, person, startsOn: days?.starts_on ?? '' };
}
const planOf = (actor: PersonActor, id: string) => features.get(TravelQueries).of(actor, id);

it('is planned by the traveller or the case officer, each over what they have seen', async () => {
  const { id, person } = await placed();
  await travel.plan(person, id, 0, PLAN);
  await expect(travel.plan(officer, id, 0, PLAN)).rejects.toThrow(refusal('STALE_VERSION'));
  await travel.plan(officer, id, 1, { ...PLAN, visa: 'APPLIED' });
  expect(await planOf(person, id)).toMatchObject({ version: 2, visa: 'APPLIED' });
  const remote = await placed('VIRTUAL');
  await expect(travel.plan(remote.person, remote.id, 0, PLAN)).rejects.toThrow(refusal('BAD_INPUT'));
});

it('is nobody else’s to write, and nobody else’s to read', async () => {
  const { id, person } = await placed();
  await travel.plan(person, id, 0, PLAN);
  const others = [
    await a(features.database).professional().active(),
    await a(features.database)
      .person({ staff: [{ role: 'CASE_OFFICER', programmeId: place.programmeId, country: 'ZZ' }] })
      .registered(),
    await a(features.database).staff('ANALYST').registered(),
  ];
  for (const other of others) {
    await expect(travel.plan(other, id, 1, PLAN)).rejects.toThrow(refusal('NOT_FOUND'));
    expect(await planOf(other, id)).toBeNull();
  }
});

it('announces a gap once, and says in no event what it is', async () => {
  const { id, person, startsOn } = await placed();
  features.setTime(new Date(`${startsOn}T10:00:00Z`));
  await travel.plan(person, id, 0, PLAN);
  await travel.watch();
  await travel.watch();
  const events = await features.database.sql<{ name: string; data: string }>(
    `SELECT name, data::text AS data FROM domain_event WHERE aggregate_type = 'travel' AND aggregate_id = $1 ORDER BY seq`,
    [id],
  );
  expect(events.map(({ name }) => name)).toEqual(['travel.planned', 'travel.short']);
  for (const { data } of events) expect(data).not.toMatch(/VISA|REFUSED|INSUR/);
  await travel.plan(person, id, 1, { ...PLAN, visa: 'NEEDED' });
  await travel.watch();
  expect((await planOf(person, id))?.said).toEqual(['VISA_OPEN', 'NOT_INSURED']);
});

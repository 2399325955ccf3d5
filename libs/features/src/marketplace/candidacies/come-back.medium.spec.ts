import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { CRITERIA } from '#domain/marketplace/candidacies/panel.rules';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { InterviewsService } from '#features/marketplace/candidacies/interviews.service';
import { PreferencesService } from '#features/marketplace/candidacies/preferences.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const APPLICATION = {
  motivation: 'I trained in this ward twenty years ago and know what its nurses lack.',
  availableFrom: '2030-03-01',
  availableTo: '2030-05-31',
  weeklyHours: 20,
};
const SCORES = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 4]));

let features: RunningFeatures;
let place: Place;
let host: PersonActor;
let officer: PersonActor;
let applications: ApplicationsService;
let screening: ScreeningService;

beforeAll(async () => {
  features = await startFeatures();
  features.setTime(new Date('2029-11-05T10:00:00Z'));
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  const memberships = [{ institutionId: place.institutionId, role: 'OWNER' as const }];
  host = await a(features.database).person({ memberships }).registered();
  officer = await a(features.database).staff('CASE_OFFICER').registered();
  applications = features.get(ApplicationsService);
  screening = features.get(ScreeningService);
});
afterAll(() => features.stop());

const rowOf = async (id: string) =>
  (
    await features.database.sql(
      'SELECT state, reason, gates, preferred_by, interview_at FROM candidacy WHERE id = $1',
      [id],
    )
  )[0];
async function interviewed(id: string, at: string): Promise<void> {
  await screening.prescreen(officer, { id }, [{ code: 'language', passes: true }]);
  await screening.shortlist(host, { id });
  const panel = [
    { accountId: host.accountId, side: 'HOST' as const },
    { accountId: officer.accountId, side: 'IOM' as const },
  ];
  const interviews = features.get(InterviewsService);
  await interviews.plan(officer, { id }, { at: new Date(at), panel });
  for (const member of [host, officer]) {
    await interviews.declareConflict(member, id, false);
    await interviews.score(member, id, SCORES);
  }
}

it('is looked at from the start when somebody withdraws and applies again', async () => {
  const person = await a(features.database).professional().active();
  const needId = await a(features.database).need(place).published();
  const id = await applications.apply(person, needId, APPLICATION);
  await interviewed(id, '2029-11-20T10:00:00Z');
  const preferences = features.get(PreferencesService);
  await preferences.prefer(host, { id });
  await applications.withdraw(person, { id, reason: 'DATES' });
  expect(await rowOf(id)).toMatchObject({ state: 'WITHDRAWN', reason: 'DATES' });
  expect(await applications.apply(person, needId, APPLICATION)).toBe(id);
  expect(await rowOf(id)).toEqual({
    state: 'APPLIED',
    reason: null,
    gates: [],
    preferred_by: [],
    interview_at: null,
  });
  await interviewed(id, '2029-11-21T10:00:00Z');
  await preferences.prefer(host, { id });
  expect(await rowOf(id)).toMatchObject({ state: 'INTERVIEW', preferred_by: ['HOST'] });
  await preferences.prefer(officer, { id });
  expect(await rowOf(id)).toMatchObject({ state: 'PREFERRED' });
});

it('is open to whoever said no to an invitation, and to nobody whom the others did not choose', async () => {
  const person = await a(features.database).professional().active();
  const needId = await a(features.database).need(place).published();
  const id = await applications.apply(person, needId, APPLICATION);
  await features.database.sql(`UPDATE candidacy SET state = 'INVITED' WHERE id = $1`, [id]);
  await applications.dismiss(person, { id });
  expect(await rowOf(id)).toMatchObject({ state: 'DISMISSED' });
  expect(await applications.apply(person, needId, APPLICATION)).toBe(id);
  await screening.notSelect(host, { id, reason: 'SKILLS' });
  const again = applications.apply(person, needId, APPLICATION);
  await expect(again).rejects.toThrow(refusal('ILLEGAL_TRANSITION'));
});

it('is closed with the need', async () => {
  const person = await a(features.database).professional().active();
  const needId = await a(features.database).need(place).published();
  const id = await applications.apply(person, needId, APPLICATION);
  await applications.withdraw(person, { id });
  await features.database.sql(`UPDATE need SET state = 'CLOSED' WHERE id = $1`, [needId]);
  const again = applications.apply(person, needId, APPLICATION);
  await expect(again).rejects.toThrow(refusal('NEED_NOT_OPEN'));
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { a } from '#testing/a';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const APPLICATION = {
  motivation: 'I trained in this ward twenty years ago and know what its nurses lack.',
  availableFrom: '2030-03-01',
  availableTo: '2030-05-31',
  weeklyHours: 20,
};

describe('the deadline of a candidacy', () => {
  let features: RunningFeatures;
  beforeAll(async () => {
    features = await startFeatures();
    features.setTime(new Date('2029-11-05T10:00:00Z'));
  });
  afterAll(() => features.stop());

  it('reminds a silent host, tells the case officer, and lapses: each once, also after downtime', async () => {
    const programmeId = await aProgramme(features);
    const place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    const officer = await a(features.database).staff('CASE_OFFICER').registered();
    const person = await a(features.database).professional().active();
    const needId = await a(features.database).need(place).published();
    const id = await features.get(ApplicationsService).apply(person, needId, APPLICATION);
    await features.get(ScreeningService).prescreen(officer, { id }, []);
    const deadlines = features.get(DeadlinesService);
    const handler = features.get(CandidacyDeadlinesService);
    const handlers = { candidacy: handler.runDueStep.bind(handler) };
    const run = async () => {
      while (await deadlines.runNext(handlers));
    };
    const events = () =>
      features.database.sql<{ name: string; reason: string | null }>(
        'SELECT name, reason FROM domain_event WHERE aggregate_id = $1 ORDER BY seq',
        [id],
      );
    const fired = async () =>
      (await events()).map(({ name }) => name).filter((name) => /reminded|escalated|lapsed/.test(name));
    await run();
    expect(await fired()).toEqual([]);
    // Monday, and Somalia rests on Friday: working days 2, 3, 5 and 15 are 7, 8, 11 and 22 November.
    features.setTime(new Date('2029-11-07T06:00:00Z'));
    await Promise.all([run(), run(), run()]);
    expect(await fired()).toEqual(['candidacy.host-reminded']);
    features.setTime(new Date('2029-11-12T06:00:00Z'));
    await Promise.all([run(), run(), run()]);
    expect(await fired()).toEqual([
      'candidacy.host-reminded',
      'candidacy.host-reminded',
      'candidacy.escalated',
    ]);
    features.setTime(new Date('2029-12-24T06:00:00Z'));
    await Promise.all([run(), run()]);
    expect((await events()).at(-1)).toMatchObject({ name: 'candidacy.lapsed', reason: 'HOST_SILENT' });
    expect(await fired()).toHaveLength(4);
  });
});

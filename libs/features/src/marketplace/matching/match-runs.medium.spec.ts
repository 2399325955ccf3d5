import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MatchListsService } from '#features/marketplace/matching/match-lists.service';
import { MatchRunsService } from '#features/marketplace/matching/match-runs.service';
import { a } from '#testing/a';
import { aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

let features: RunningFeatures;
beforeAll(async () => (features = await startFeatures()));
afterAll(() => features.stop());

it('a run is kept with its versions for a year, and then deleted', async () => {
  const { database } = features;
  const programmeId = await aProgramme(features);
  const institutionId = await anInstitution(features, programmeId);
  await aTaxonomy(database);
  const needId = await a(database).need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS).published();
  await features.get(MatchListsService).rankNeed(needId, 'NEED');
  const runs = () =>
    database.sql('SELECT need_version, rules_version, taxonomy_version, formula FROM match_run');
  expect(await runs()).toEqual([
    { need_version: 1, rules_version: 1, taxonomy_version: expect.any(String), formula: expect.any(String) },
  ]);
  await database.sql(
    `INSERT INTO match_run SELECT (jsonb_populate_record(r, jsonb_build_object('id', $1::text, 'ran_at', now() - interval '13 months'))).*
       FROM match_run r`,
    [randomUUID()],
  );
  expect(await features.get(MatchRunsService).purge()).toBe(1);
  expect(await runs()).toHaveLength(1);
});

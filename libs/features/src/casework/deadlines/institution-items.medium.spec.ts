import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { InstitutionItemsService } from '#features/casework/deadlines/institution-items.service';
import { WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { a } from '#testing/a';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

let features: RunningFeatures;
let programmeId: string;

beforeAll(async () => {
  features = await startFeatures();
  programmeId = await aProgramme(features);
});
afterAll(() => features.stop());

const inState = (id: string, state: string) =>
  features.database.sql('UPDATE institution SET state = $2 WHERE id = $1', [id, state]);

it('puts an institution that applies into the queue, with a day by which it hears', async () => {
  features.setTime(new Date('2029-11-05T10:00:00Z'));
  const id = await anInstitution(features, programmeId);
  const items = features.get(InstitutionItemsService);
  const officer = await a(features.database).staff('CASE_OFFICER').registered();
  const queue = async () =>
    (
      await features.get(WorkItemQueries).workQueue(officer, { subjects: ['institution'] }, { first: 10 })
    ).rows.map(({ subjectId, waitingOn, dueAt }) => [
      subjectId,
      waitingOn,
      dueAt?.toISOString().slice(0, 10) ?? null,
    ]);
  await items.follow(id);
  expect(await queue()).toEqual([]);
  await inState(id, 'APPLIED');
  await items.follow(id);
  const [[, waitingOn, due] = []] = await queue();
  expect([waitingOn, due]).toEqual(['CASE_OFFICER', '2029-11-11']);
  features.setTime(new Date('2029-11-08T10:00:00Z'));
  await items.follow(id);
  expect((await queue())[0]?.[2]).toBe('2029-11-11');
  await inState(id, 'CHANGES_REQUESTED');
  await items.follow(id);
  expect(await queue()).toEqual([[id, 'FOCAL_POINT', null]]);
  await inState(id, 'ACTIVE');
  await items.follow(id);
  expect(await queue()).toEqual([]);
});

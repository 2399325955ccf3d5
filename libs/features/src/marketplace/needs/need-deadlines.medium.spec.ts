import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

let features: RunningFeatures;
let place: Place;
let host: PersonActor;
let approver: PersonActor;
let needs: NeedStepsService;

beforeAll(async () => {
  features = await startFeatures();
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  host = await a(features.database)
    .person({ memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] })
    .registered();
  approver = await a(features.database).staff('APPROVER').registered();
  needs = features.get(NeedStepsService);
});
afterAll(() => features.stop());

/** A need that is complete, but for its state. */
async function draft(): Promise<string> {
  const id = await a(features.database).need(place).published();
  await features.database.sql(
    `UPDATE need SET state = 'DRAFT', title = 'Triage in the ward', published_at = NULL,
            objective = 'Nurses sort patients by urgency with one written scale; today everyone waits in one line.',
            outputs = '[{"text": "A triage protocol in use", "indicator": "shifts that use it", "target": 21}]',
            counterparts = '[{"role": "Head nurse", "people": 2}]',
            skills = '[{"conceptUri": "urn:skill:triage", "level": 3, "weight": 5, "essential": true, "mandatory": false}]',
            languages = '[{"code": "so", "minimum": "B1", "preferred": "C1"}]'
      WHERE id = $1`,
    [id],
  );
  return id;
}

/** The same, submitted and published. */
async function aPublishedOne(): Promise<string> {
  const id = await draft();
  await needs.step(host, 'submit', { id });
  await needs.step(approver, 'approve', { id });
  return id;
}

const itemOf = async (id: string) => (await features.get(WorkItemQueries).of('need', [id]))[0];
const eventsOf = async (id: string) =>
  (
    await features.database.sql<{ name: string }>(
      'SELECT name FROM domain_event WHERE aggregate_id = $1 ORDER BY seq',
      [id],
    )
  ).map(({ name }) => name);
const run = async () => {
  while (await features.get(DeadlinesService).runNext({ need: needs.runDueStep.bind(needs) }));
};

it('a submitted need waits for the approver, by the working days of the host, and is announced once when it is late', async () => {
  // A Thursday. Somalia rests on Friday, so five working days end on Wednesday the 14th at midnight in Mogadishu.
  features.setTime(new Date('2029-11-08T08:00:00Z'));
  const id = await draft();
  await needs.step(host, 'submit', { id });
  expect(await itemOf(id)).toMatchObject({
    waitingOn: 'APPROVER',
    state: 'SUBMITTED',
    dueAt: new Date('2029-11-14T21:00:00Z'),
  });
  features.setTime(new Date('2029-11-14T12:00:00Z'));
  await run();
  // Late to look: of the reminders on working days 3 and 5, the later one goes out.
  expect((await eventsOf(id)).filter((name) => /reminded|overdue/.test(name))).toEqual(['need.reminded']);
  features.setTime(new Date('2029-11-15T12:00:00Z'));
  await Promise.all([run(), run(), run()]);
  expect((await eventsOf(id)).filter((name) => name === 'need.review-overdue')).toHaveLength(1);
});

it('an institution without a short list is reminded, and then the case officer; with one, nobody is', async () => {
  features.setTime(new Date('2029-11-08T08:00:00Z'));
  const [silent, listed] = [await aPublishedOne(), await aPublishedOne()];
  const { professionalId } = await a(features.database).professional().active();
  await a(features.database).placement(place, listed, professionalId).offered();
  for (const day of ['2029-11-15', '2029-11-21', '2029-11-23']) {
    features.setTime(new Date(`${day}T12:00:00Z`));
    await run();
  }
  const told = await features.database.sql<{ data: { waitingOn: string; action: string; day: number } }>(
    `SELECT data FROM domain_event WHERE aggregate_id = $1 AND name = 'need.reminded' ORDER BY seq`,
    [silent],
  );
  expect(told.map(({ data: { waitingOn, action, day } }) => [waitingOn, action, day])).toEqual([
    ['FOCAL_POINT', 'REMIND', 7],
    ['FOCAL_POINT', 'REMIND', 13],
    ['FOCAL_POINT', 'ESCALATE', 15],
  ]);
  expect(await eventsOf(listed)).not.toContain('need.reminded');
});

it('changes who acts next with each step, and gives it up at the end', async () => {
  features.setTime(new Date('2029-11-08T08:00:00Z'));
  const id = await draft();
  await needs.step(host, 'submit', { id });
  await needs.step(approver, 'approve', { id });
  expect(await itemOf(id)).toMatchObject({ waitingOn: 'FOCAL_POINT', state: 'PUBLISHED' });
  await needs.step(host, 'cancel', { id, reason: 'NO_LONGER_NEEDED' });
  expect(await itemOf(id)).toBeUndefined();
});

it('is open until its last day to apply has ended where the host is', async () => {
  await features.database.sql(`UPDATE institution SET time_zone = 'America/Port-au-Prince' WHERE id = $1`, [
    place.institutionId,
  ]);
  const id = await a(features.database).need(place, { deadline: '2029-12-02' }).published();
  const stateOn = async (moment: string): Promise<unknown> => {
    features.setTime(new Date(moment));
    await needs.expirePastDeadline();
    return (await features.database.sql('SELECT state FROM need WHERE id = $1', [id]))[0];
  };
  // Nine in the evening of the second, which is the third in UTC.
  expect(await stateOn('2029-12-03T02:00:00Z')).toEqual({ state: 'PUBLISHED' });
  expect(await stateOn('2029-12-03T05:00:00Z')).toEqual({ state: 'EXPIRED' });
});

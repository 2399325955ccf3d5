import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { WorkQueueService } from '#features/casework/deadlines/work-queue.service';
import { WorkViewQueries } from '#features/casework/deadlines/work-view.queries';
import { WorkViewsService } from '#features/casework/deadlines/work-views.service';
import { DelegationQueries } from '#features/identity/delegations/delegation.queries';
import { DelegationRequestsService } from '#features/identity/delegations/delegation-requests.service';
import { DelegationsService } from '#features/identity/delegations/delegations.service';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { InvitationAnswersService } from '#features/parties/invitations/invitation-answers.service';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

let features: RunningFeatures;
let place: Place;
let casey: PersonActor;
let omar: PersonActor;
let queue: WorkQueueService;

beforeAll(async () => {
  features = await startFeatures();
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  [casey, omar] = [await officer(), await officer()];
  queue = features.get(WorkQueueService);
});
beforeEach(() => features.setTime(NOON));
afterAll(() => features.stop());

const NOON = new Date('2029-05-02T12:00:00Z');
const DAY_MS = 86_400_000;
const officer = () => a(features.database).staff('CASE_OFFICER').registered();
const sql = <Row extends object>(statement: string, values: unknown[]) =>
  features.database.sql<Row>(statement, values);

/** An application that waits for the institution, since yesterday. */
async function anApplication(
  assignee: PersonActor | null = null,
  waitingOn = 'FOCAL_POINT',
): Promise<string> {
  const need = await a(features.database).need(place).published();
  const { professionalId } = await a(features.database).professional().active();
  const [row] = await sql<{ id: string }>(
    `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since,
       created_at, need_version)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, 'SO', 'PRESCREENED', 1, $5, $5, 1) RETURNING id`,
    [need, professionalId, place.programmeId, place.institutionId, new Date(NOON.getTime() - DAY_MS)],
  );
  await sql(
    `INSERT INTO work_item (subject, subject_id, state, waiting_on, since, due_at, steps, assignee_id, programme_id,
       institution_id, professional_id, country)
     VALUES ('candidacy', $1, 'PRESCREENED', $2, $3, $4, '[]', $5, $6, $7, $8, 'SO')`,
    [
      row?.id,
      waitingOn,
      new Date(NOON.getTime() - DAY_MS),
      new Date(NOON.getTime() + DAY_MS),
      assignee?.accountId ?? null,
      place.programmeId,
      place.institutionId,
      professionalId,
    ],
  );
  return row?.id ?? '';
}
const ref = (subjectId: string) => ({ subject: 'candidacy' as const, subjectId });
const itemOf = async (id: string) => (await features.get(WorkItemQueries).of('candidacy', [id]))[0];
const eventsOf = (id: string) =>
  sql<{ name: string; actor_id: string; on_behalf_of: string | null }>(
    `SELECT name, actor_id, on_behalf_of FROM domain_event WHERE aggregate_id = $1 ORDER BY seq`,
    [id],
  );
const mineOf = async (actor: PersonActor) => {
  const { rows } = await features.get(WorkItemQueries).workQueue(actor, { mineOnly: true }, { first: 100 });
  return rows.map(({ subjectId }) => subjectId);
};

describe('an action on several items', () => {
  it('does of each what its preview says, once', async () => {
    const [free, taken, gone] = [await anApplication(), await anApplication(omar), randomUUID()];
    const action = { action: 'ASSIGN', assigneeId: omar.accountId } as const;
    const foreseen = await queue.preview(casey, action, [free, taken, gone].map(ref));
    expect(foreseen).toEqual([
      { ...ref(free), outcome: 'CHANGE', reason: null },
      { ...ref(taken), outcome: 'SAME', reason: 'THEIRS_ALREADY' },
      { ...ref(gone), outcome: 'REFUSED', reason: 'GONE' },
    ]);
    expect(await itemOf(free)).toMatchObject({ assigneeId: null });

    expect(await queue.carryOut(casey, action, [free, taken, gone].map(ref))).toEqual(foreseen);
    expect(await itemOf(free)).toMatchObject({ assigneeId: omar.accountId });
    const [again] = await queue.carryOut(casey, action, [ref(free)]);
    expect(again).toMatchObject({ outcome: 'SAME' });
    expect(await eventsOf(free)).toEqual([
      { name: 'work.assigned', actor_id: casey.accountId, on_behalf_of: null },
    ]);
  });

  it('reminds once a day, in the words of the deadline', async () => {
    const [late, ours] = [await anApplication(), await anApplication(null, 'CASE_OFFICER')];
    const remind = () => queue.carryOut(casey, { action: 'REMIND' }, [late, ours].map(ref));
    expect(await remind()).toMatchObject([
      { outcome: 'CHANGE' },
      { outcome: 'REFUSED', reason: 'WAITS_FOR_STAFF' },
    ]);
    expect(await remind()).toMatchObject([{ outcome: 'SAME', reason: 'REMINDER_DUE_NOW' }, {}]);

    const candidacies = features.get(CandidacyDeadlinesService);
    await features.get(DeadlinesService).runNext({ candidacy: candidacies.runDueStep.bind(candidacies) });
    expect((await eventsOf(late)).map(({ name }) => name)).toEqual([
      'work.reminder-asked',
      'candidacy.host-reminded',
    ]);
    expect(await remind()).toMatchObject([{ outcome: 'SAME', reason: 'REMINDED_TODAY' }, {}]);
    features.setTime(new Date(NOON.getTime() + DAY_MS + 60_000));
    expect(await remind()).toMatchObject([{ outcome: 'CHANGE' }, {}]);
  });
});

describe('covering for a colleague', () => {
  const ask = (from: PersonActor, to: PersonActor, startsOn = '2029-05-02', endsOn = '2029-05-03') =>
    features.get(DelegationRequestsService).delegate(from, { toId: to.accountId, startsOn, endsOn });
  const accept = (by: PersonActor, invitation: string) =>
    features.get(InvitationAnswersService).accept(by, invitation);
  /** Asked and accepted; answers the id of the delegation. */
  const delegate = async (...of: Parameters<typeof ask>): Promise<string> => {
    await accept(of[1], await ask(...of));
    const own = await features.get(DelegationQueries).own(of[0]);
    return own.at(-1)?.id ?? '';
  };

  it('brings the items of the one who is away, names both in the trail, and ends by itself', async () => {
    const [away, here] = [await officer(), await officer()];
    const id = await anApplication(away, 'CASE_OFFICER');
    const screening = features.get(ScreeningService);
    const asked = await ask(away, here);
    expect(await mineOf(here)).toEqual([]);
    await accept(here, asked);

    expect(await mineOf(here)).toEqual([id]);
    expect(await mineOf(away)).toEqual([id]);
    expect(await features.get(DelegationQueries).coversFor([away.accountId])).toMatchObject([
      { toId: here.accountId, endsAt: new Date('2029-05-04T00:00:00Z') },
    ]);
    await screening.shortlist(here, { id });
    expect((await eventsOf(id)).at(-1)).toEqual({
      name: 'candidacy.shortlisted',
      actor_id: here.accountId,
      on_behalf_of: away.accountId,
    });

    const [own] = [await anApplication(here, 'CASE_OFFICER')];
    await screening.shortlist(here, { id: own });
    expect((await eventsOf(own)).at(-1)).toMatchObject({ on_behalf_of: null });

    const later = await anApplication(away, 'CASE_OFFICER');
    features.setTime(new Date('2029-05-04T00:00:01Z'));
    expect(await mineOf(here)).toEqual([]);
    expect(await features.get(DelegationQueries).coversFor([away.accountId])).toEqual([]);
    await screening.shortlist(here, { id: later });
    expect((await eventsOf(later)).at(-1)).toMatchObject({ on_behalf_of: null });
  });

  it('ends before its last day when one of the two says so, and nobody else', async () => {
    const [away, here] = [await officer(), await officer()];
    await features.database.sql(`UPDATE account SET password_hash = 'set' WHERE id = $1`, [here.accountId]);
    const delegation = await delegate(away, here);
    await anApplication(away);
    const service = features.get(DelegationsService);
    await expect(service.end(await officer(), delegation)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await mineOf(here)).toHaveLength(1);
    await service.end(away, delegation);
    await service.end(away, delegation);
    expect(await mineOf(here)).toEqual([]);
    const again = await delegate(away, here);
    await service.end(here, again);
    expect(await mineOf(here)).toEqual([]);
    const names = async (person: PersonActor) => (await eventsOf(person.accountId)).map(({ name }) => name);
    const begun = ['invitation.made', 'work.delegated', 'invitation.accepted'];
    expect(await names(here)).toEqual([...begun, 'work.delegation-ended', ...begun]);
    expect(await names(away)).toEqual(['work.delegation-ended']);
  });

  it('goes once, to somebody who is there, whoever asks at the same time', async () => {
    const [away, here, third] = [await officer(), await officer(), await officer()];
    const asked = await Promise.all([ask(away, here), ask(away, third)]);
    const both = await Promise.allSettled([accept(here, asked[0]), accept(third, asked[1])]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'DELEGATION_OVERLAPS' },
    });
    await expect(ask(third, away)).rejects.toMatchObject({ code: 'DELEGATE_UNAVAILABLE' });
    await delegate(third, away, '2029-05-04', '2029-05-04');
    const analyst = await a(features.database).staff('ANALYST').registered();
    await expect(ask(here, analyst)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('saved views', () => {
  const save = (name: string, isDefault = false) =>
    features.get(WorkViewsService).save(casey, { name, isDefault, filter: { subjects: ['need'] } });
  const own = (actor: PersonActor) => features.get(WorkViewQueries).own(actor);

  it('belong to one person, by name, one of them the first to open', async () => {
    await save('Late ones', true);
    await save(' Needs ', true);
    await save('Needs');
    await save('Hosts', true);
    expect(await own(casey)).toMatchObject([
      { name: 'Hosts', isDefault: true, filter: { subjects: ['need'] } },
      { name: 'Late ones', isDefault: false },
      { name: 'Needs', isDefault: false },
    ]);
    expect(await own(omar)).toEqual([]);
    await features.get(WorkViewsService).delete(omar, 'Hosts');
    await features.get(WorkViewsService).delete(casey, 'Late ones');
    expect(await own(casey)).toHaveLength(2);
  });

  it('are at most twenty, also when saved at once', async () => {
    const saved = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => save(`View ${i}`)));
    expect(saved.filter(({ status }) => status === 'rejected')).toHaveLength(2);
    await expect(save('One more')).rejects.toMatchObject({ code: 'TOO_MANY_VIEWS' });
    await save('Hosts');
  });
});

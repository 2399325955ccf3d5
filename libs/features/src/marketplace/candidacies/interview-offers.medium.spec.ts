import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { DeadlineStep } from '#domain/casework/deadlines/deadline.rules';
import type { PersonActor } from '#domain/kernel/actor';
import type { InterviewOffer } from '#domain/marketplace/candidacies/interview.rules';
import { DeadlinesService, type WorkItem } from '#features/casework/deadlines/deadlines.service';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import { InterviewMeetingQueries } from '#features/marketplace/candidacies/interview-meeting.queries';
import { InterviewOffersService } from '#features/marketplace/candidacies/interview-offers.service';
import { type InterviewPlan, InterviewsService } from '#features/marketplace/candidacies/interviews.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import type { Tx } from '#platform/db/tx';
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
const TIMES = ['2029-11-22T09:00:00Z', '2029-11-20T09:00:00Z'].map((at) => new Date(at));
const [LATER = new Date(), SOONER = new Date()] = TIMES;

let features: RunningFeatures;
let place: Place;
let host: PersonActor;
let officer: PersonActor;
let interviews: InterviewOffersService;

beforeAll(async () => {
  features = await startFeatures();
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  const memberships = [{ institutionId: place.institutionId, role: 'OWNER' as const }];
  host = await a(features.database).person({ memberships }).registered();
  officer = await a(features.database).staff('CASE_OFFICER').registered();
  interviews = features.get(InterviewOffersService);
});
afterAll(() => features.stop());
beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

const offer = (times: readonly Date[] = TIMES): InterviewOffer => ({
  times,
  minutes: 45,
  way: 'VIDEO',
  place: 'https://meet.example.org/a',
});

/** Somebody on the short list, who is offered times by a host that sits on the panel. */
async function offered(person?: PersonActor & { professionalId: string }) {
  const professional = person ?? (await a(features.database).professional().active());
  const needId = await a(features.database).need(place).published();
  const id = await features.get(ApplicationsService).apply(professional, needId, APPLICATION);
  const screening = features.get(ScreeningService);
  await screening.prescreen(officer, { id }, [{ code: 'language', passes: true }]);
  await screening.shortlist(host, { id });
  await interviews.offer(host, { id }, offer(), [{ accountId: host.accountId, side: 'HOST' }]);
  return { id, professional };
}

const interviewAt = async (id: string) =>
  (await features.get(CandidacyQueries).visible(host, id)).interviewAt?.toISOString() ?? null;
const happened = async (id: string) =>
  (
    await features.database.sql<{ name: string; times: string | null }>(
      `SELECT name, data->>'times' AS times FROM domain_event
        WHERE aggregate_id = $1 AND name ~ 'interview|time' ORDER BY seq`,
      [id],
    )
  ).map(({ name, times }) => (times ? `${name} ${times}` : name));

it('is agreed by taking one of the times, and by the professional alone', async () => {
  const { id, professional } = await offered();
  expect(await interviewAt(id)).toBeNull();
  await expect(interviews.accept(host, id, SOONER)).rejects.toThrow(refusal('FORBIDDEN'));
  const other = await a(features.database).professional().active();
  await expect(interviews.accept(other, id, SOONER)).rejects.toThrow(refusal('NOT_FOUND'));
  const between = new Date('2029-11-21T09:00:00Z');
  await expect(interviews.accept(professional, id, between)).rejects.toThrow(refusal('TIME_NOT_OFFERED'));
  await interviews.accept(professional, id, SOONER);
  expect(await interviewAt(id)).toBe(SOONER.toISOString());
  expect(await happened(id)).toEqual(['candidacy.interview-set OFFERED', 'candidacy.time-agreed']);
});

it('takes nobody twice at once, however many choose at the same moment', async () => {
  const cases = [await offered(), await offered(), await offered()];
  const answers = await Promise.allSettled(
    cases.map(({ id, professional }) => interviews.accept(professional, id, LATER)),
  );
  const refused = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [(answer.reason as { code: string }).code] : [],
  );
  expect(refused).toEqual(['TIME_TAKEN', 'TIME_TAKEN']);
  const taken = cases[answers.findIndex(({ status }) => status === 'fulfilled')];
  const next = cases[answers.findIndex(({ status }) => status === 'rejected')];
  if (!taken || !next) throw new Error('one of three takes the time');
  // Whoever leaves gives the hour back.
  await features.get(ScreeningService).notSelect(host, { id: taken.id, reason: 'SKILLS' });
  await interviews.accept(next.professional, next.id, LATER);
  expect(await interviewAt(next.id)).toBe(LATER.toISOString());
  await interviews.askOther(next.professional, next.id);
});

it('takes the hours of whoever joins the panel later, and gives back those of whoever leaves it', async () => {
  const cases = [await offered(), await offered()] as const;
  const later = new Date('2029-12-20T09:00:00Z');
  for (const { id, professional } of cases) {
    await interviews.offerAgain(officer, id, offer([later]));
    if (id === cases[1].id) await features.get(InterviewsService).leave(host, id);
    await interviews.accept(professional, id, later);
  }
  const member = await a(features.database).staff('CASE_OFFICER').registered();
  const panel = features.get(InterviewsService);
  await panel.takeSeat(member, cases[0].id);
  await expect(panel.takeSeat(member, cases[1].id)).rejects.toThrow(refusal('TIME_TAKEN'));
  await panel.leave(member, cases[0].id);
  await panel.takeSeat(member, cases[1].id);
});

it('is agreed once, however often the same time is chosen', async () => {
  const { id, professional } = await offered();
  const at = new Date('2029-12-21T09:00:00Z');
  await interviews.offerAgain(host, id, offer([at]));
  await interviews.accept(professional, id, at);
  await interviews.accept(professional, id, at);
  expect((await happened(id)).filter((name) => name === 'candidacy.time-agreed')).toHaveLength(1);
});

it('says to a stranger no more than that there is nothing', async () => {
  const { id } = await offered();
  const stranger = await a(features.database).professional().active();
  await expect(interviews.offerAgain(stranger, id, offer([]))).rejects.toThrow(refusal('NOT_FOUND'));
});

it('is moved by either side: what was agreed is void', async () => {
  const { id, professional } = await offered();
  await interviews.accept(professional, id, LATER);
  await interviews.askOther(professional, id);
  expect(await interviewAt(id)).toBeNull();
  const others = [new Date('2029-11-27T09:00:00Z')];
  await expect(interviews.offerAgain(professional, id, offer(others))).rejects.toThrow(refusal('FORBIDDEN'));
  await interviews.offerAgain(host, id, offer(others));
  await expect(interviews.accept(professional, id, LATER)).rejects.toThrow(refusal('TIME_NOT_OFFERED'));
  await interviews.accept(professional, id, others[0] ?? LATER);
  expect(await happened(id)).toEqual([
    'candidacy.interview-set OFFERED',
    'candidacy.time-agreed',
    'candidacy.other-times-asked',
    'candidacy.times-offered',
    'candidacy.time-agreed',
  ]);
});

it('is reminded of once, a day ahead', async () => {
  const { id, professional } = await offered();
  await interviews.offerAgain(host, id, offer([new Date('2029-12-10T09:00:00Z')]));
  await interviews.accept(professional, id, new Date('2029-12-10T09:00:00Z'));
  const reminded = async (moment: string) => {
    features.setTime(new Date(moment));
    while ((await interviews.remindSome()) > 0);
    return (await happened(id)).filter((name) => name === 'candidacy.interview-reminded').length;
  };
  expect(await reminded('2029-12-09T08:00:00Z')).toBe(0);
  expect(await reminded('2029-12-09T10:00:00Z')).toBe(1);
  expect(await reminded('2029-12-09T11:00:00Z')).toBe(1);
});

const waiting = async (id: string) =>
  (
    await features.database.sql<{ waiting_on: string; deadline: string | null; due: string | null }>(
      `SELECT waiting_on, deadline, to_char(due_at, 'YYYY-MM-DD') AS due FROM work_item WHERE subject_id = $1`,
      [id],
    )
  )[0];

it('waits on the professional while times are offered, and on the host after that', async () => {
  const { id, professional } = await offered();
  expect(await waiting(id)).toEqual({
    waiting_on: 'PROFESSIONAL',
    deadline: 'INTERVIEW_TIME',
    due: '2029-11-10',
  });
  await interviews.askOther(professional, id);
  expect(await waiting(id)).toMatchObject({ waiting_on: 'FOCAL_POINT', deadline: 'SHORTLIST' });
  await interviews.offerAgain(host, id, offer([new Date('2029-12-03T09:00:00Z')]));
  expect(await waiting(id)).toMatchObject({ waiting_on: 'PROFESSIONAL' });
  await interviews.accept(professional, id, new Date('2029-12-03T09:00:00Z'));
  expect(await waiting(id)).toMatchObject({ waiting_on: 'FOCAL_POINT', deadline: 'SHORTLIST' });
});

it('reminds who is to choose of the times, and notifies the case officer when nobody chooses', async () => {
  const { id } = await offered();
  features.setTime(new Date('2029-11-12T12:00:00Z'));
  const handlers = {
    candidacy: (tx: Tx, item: WorkItem, step: DeadlineStep) =>
      features.get(CandidacyDeadlinesService).runDueStep(tx, item, step),
  };
  while (await features.get(DeadlinesService).runNext(handlers));
  const names = await features.database.sql<{ name: string }>(
    `SELECT DISTINCT name FROM domain_event WHERE aggregate_id = $1 AND name ~ 'remind|escalated' ORDER BY name`,
    [id],
  );
  expect(names.map(({ name }) => name)).toEqual(['candidacy.escalated', 'candidacy.time-reminded']);
});

/** Somebody on the short list whose interview staff set directly. */
async function planned(plan: Omit<InterviewPlan, 'panel'>) {
  const professional = await a(features.database).professional().active();
  const needId = await a(features.database).need(place).published();
  const id = await features.get(ApplicationsService).apply(professional, needId, APPLICATION);
  const screening = features.get(ScreeningService);
  await screening.prescreen(officer, { id }, [{ code: 'language', passes: true }]);
  await screening.shortlist(host, { id });
  const panel = [
    { accountId: host.accountId, side: 'HOST' as const },
    { accountId: officer.accountId, side: 'IOM' as const },
  ];
  const plans = () => features.get(InterviewsService).plan(officer, { id }, { ...plan, panel });
  return { id, professional, plans };
}

it('is reminded of when its time was set directly, and takes the hours of both sides', async () => {
  const at = new Date('2029-12-12T09:00:00Z');
  const first = await planned({ at, minutes: 30 });
  await first.plans();
  const second = await planned({ at: new Date('2029-12-12T09:15:00Z') });
  await expect(second.plans()).rejects.toThrow(refusal('TIME_TAKEN'));
  const third = await planned({ at: new Date('2029-12-12T09:30:00Z') });
  await third.plans();
  features.setTime(new Date('2029-12-11T10:00:00Z'));
  while ((await interviews.remindSome()) > 0);
  while ((await interviews.remindSome()) > 0);
  for (const { id } of [first, third])
    expect((await happened(id)).filter((name) => name === 'candidacy.interview-reminded')).toHaveLength(1);
  expect(await happened(second.id)).toEqual([]);
});

it('is set directly at no moment that has passed, and with no address that a browser should not open', async () => {
  const at = new Date('2029-12-13T09:00:00Z');
  for (const wrong of [
    { at: new Date('2029-11-05T09:00:00Z') },
    { at, way: 'VIDEO' as const, place: 'javascript:alert(1)' },
    { at, place: 'Room 2' },
  ])
    await expect((await planned(wrong)).plans()).rejects.toThrow(refusal('BAD_INPUT'));
});

it('gives a calendar its length, its call and who sits in it', async () => {
  const { id, professional } = await offered();
  const at = new Date('2029-12-05T15:00:00Z');
  await interviews.offerAgain(host, id, offer([at]));
  await interviews.accept(professional, id, at);
  const meetings = features.get(InterviewMeetingQueries);
  const nameOf = async (accountId: string) =>
    (
      await features.database.sql<{ display_name: string }>(
        'SELECT display_name FROM account WHERE id = $1',
        [accountId],
      )
    )[0]?.display_name;
  // Who is asked onto the panel has not said yet to sit in it.
  expect((await meetings.visible(professional, id)).people).toEqual([]);
  const panel = features.get(InterviewsService);
  await panel.declareConflict(host, id, true);
  expect((await meetings.visible(officer, id)).people).toEqual([await nameOf(professional.accountId)]);
  await panel.declareConflict(host, id, false);
  expect(await meetings.visible(professional, id)).toMatchObject({
    minutes: 45,
    way: 'VIDEO',
    place: 'https://meet.example.org/a',
    people: [await nameOf(host.accountId)],
  });
  expect((await meetings.visible(host, id)).people).toEqual([await nameOf(professional.accountId)]);
  await features.database.sql(
    `UPDATE consent SET withdrawn_at = now() WHERE professional_id = $1 AND purpose = 'SHARING'`,
    [professional.professionalId],
  );
  expect((await meetings.visible(host, id)).people).toEqual([]);
  const analyst = await a(features.database).staff('ANALYST').registered();
  expect((await meetings.visible(analyst, id)).people).toEqual([]);
  await features.database.sql(`UPDATE account SET display_name = 'me@example.org' WHERE id = $1`, [
    host.accountId,
  ]);
  expect((await meetings.visible(professional, id)).people).toEqual([]);
  const direct = await planned({ at: new Date('2029-12-14T09:00:00Z'), minutes: 25 });
  await direct.plans();
  expect(await meetings.visible(host, direct.id)).toMatchObject({ minutes: 25, way: null, place: null });
});

it('offers no time that is past, and none twice', async () => {
  const { id } = await offered();
  for (const times of [[], [new Date('2029-11-05T09:00:00Z')], [SOONER, SOONER], [...TIMES, ...TIMES]])
    await expect(interviews.offerAgain(host, id, offer(times))).rejects.toThrow(refusal('BAD_INPUT'));
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import type { Answers } from '#domain/placements/reports/forms';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { ReportQueries } from '#features/placements/reports/report.queries';
import { ReportFactsQueries } from '#features/placements/reports/report-facts.queries';
import { ReportSchedulesService } from '#features/placements/reports/report-schedules.service';
import { ReportsService } from '#features/placements/reports/reports.service';
import { SurveysService } from '#features/placements/reports/surveys.service';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { a } from '#testing/a';
import { byPhone } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const refusal = (code: string) => expect.objectContaining({ code });
const FINAL: Answers = {
  hours: 240,
  days: 60,
  outputs: [{ output: 0, value: 21 }],
  trained: { total: 12, women: 7, youth: 3, withDisability: 1 },
  activities: [{ kind: 'COACHING', hours: 40 }],
  transferLevel: 'ORGANISATIONAL',
  ratings: { relevance: 5, preparation: 3, communication: 4, result: 5 },
  handover: ['The protocol'],
  lessons: 'Begin with the night shift.',
};

describe('reports', () => {
  let features: RunningFeatures;
  let place: Place;
  let host: PersonActor;
  let officer: PersonActor;
  let reports: ReportsService;
  let schedules: ReportSchedulesService;

  beforeAll(async () => {
    features = await startFeatures();
    const programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    host = await a(features.database)
      .person({ memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] })
      .registered();
    officer = await a(features.database).staff('CASE_OFFICER', 'APPROVER').registered();
    reports = features.get(ReportsService);
    schedules = features.get(ReportSchedulesService);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2030-02-01T10:00:00Z')));

  const sql = <T extends object>(text: string, values: unknown[]) => features.database.sql<T>(text, values);
  const put = (placementId: string, state: string) =>
    sql('UPDATE placement SET state = $2, position = 1, since = $3 WHERE id = $1', [
      placementId,
      state,
      '2030-04-10T09:00:00Z',
    ]);

  /** A placement of three months in a state, with its reports. */
  async function aPlacement(
    state = 'PLANNING',
  ): Promise<{ id: string; needId: string; person: PersonActor }> {
    const person = await a(features.database).professional().active();
    const needId = await a(features.database).need(place).published();
    await sql(
      `INSERT INTO need_version (need_id, version, terms, author_ids, submitted_at)
       SELECT id, 1, jsonb_build_object('outputs', outputs), '{}', now() FROM need WHERE id = $1`,
      [needId],
    );
    const id = await a(features.database).placement(place, needId, person.professionalId).offered();
    await put(id, state);
    await schedules.refresh(id);
    return { id, needId, person };
  }
  const reportOf = async (placementId: string, kind: string): Promise<string> =>
    (
      await sql<{ id: string }>(
        'SELECT id FROM report WHERE placement_id = $1 AND kind = $2 ORDER BY due_on',
        [placementId, kind],
      )
    )[0]?.id ?? '';
  const stateOf = async (id: string): Promise<string | undefined> =>
    (await sql<{ state: string }>('SELECT state FROM report WHERE id = $1', [id]))[0]?.state;
  const eventsOf = async (id: string): Promise<string[]> =>
    (
      await sql<{ name: string }>('SELECT name FROM domain_event WHERE aggregate_id = $1 ORDER BY seq', [id])
    ).map(({ name }) => name);
  const askAll = async (): Promise<void> => {
    while (await schedules.askNext());
  };
  const fireAll = async (): Promise<void> => {
    const handlers = { report: schedules.runDueStep.bind(schedules) };
    while (await features.get(DeadlinesService).runNext(handlers));
  };

  it('come with the placement, once, however often the job runs', async () => {
    const { id } = await aPlacement();
    await Promise.all([schedules.refresh(id), schedules.refresh(id)]);
    const rows = await sql<{ kind: string }>(
      'SELECT kind FROM report WHERE placement_id = $1 ORDER BY due_on, id',
      [id],
    );
    expect(rows.map(({ kind }) => kind).sort()).toEqual([
      'BASELINE',
      'COLLEAGUE_SURVEY',
      'FINAL',
      'HOST_EVALUATION',
      'PROGRESS',
      'PROGRESS',
    ]);
  });

  it('are saved, submitted, returned, submitted again and accepted by someone else', async () => {
    const { id, person, needId } = await aPlacement();
    const final = await reportOf(id, 'FINAL');
    await expect(reports.submit(person, { id: final }, FINAL)).rejects.toEqual(refusal('PERIOD_NOT_OVER'));
    features.setTime(new Date('2030-06-01T10:00:00Z'));
    await reports.save(person, { id: final }, { hours: 240 });
    await expect(reports.submit(person, { id: final }, { hours: 240 })).rejects.toEqual(
      refusal('REPORT_INCOMPLETE'),
    );
    await expect(reports.save(person, { id: final, version: 1 }, FINAL)).rejects.toEqual(
      refusal('STALE_VERSION'),
    );
    await expect(reports.submit(host, { id: final }, FINAL)).rejects.toEqual(refusal('FORBIDDEN'));
    const march = { from: '2030-03-01', to: '2030-03-31' };
    await expect(reports.submit(person, { id: final, period: march }, FINAL)).rejects.toEqual(
      refusal('WRONG_PERIOD'),
    );
    await reports.submit(person, { id: final }, FINAL);
    await expect(reports.step(officer, 'return', { id: final, reason: 'UNCLEAR' })).rejects.toEqual(
      refusal('REASON_REQUIRED'),
    );
    await reports.step(officer, 'return', { id: final, reason: 'UNCLEAR', comment: 'Which shifts?' });
    await reports.submit(person, { id: final }, FINAL);
    await reports.step(officer, 'accept', { id: final });
    expect(await eventsOf(final)).toEqual([
      'report.scheduled',
      'report.saved',
      'report.submitted',
      'report.returned',
      'report.submitted',
      'report.accepted',
    ]);
    const facts = await features
      .get(UnitOfWork)
      .run('test', (tx) => features.get(ReportFactsQueries).completion(tx, { id, needId, needVersion: 1 }));
    expect(facts).toEqual({
      finalReportAccepted: true,
      feedbackOpen: 1,
      handoverItems: 1,
      outputsUnscored: 0,
    });
    const [output] = await features.get(ReportQueries).outputsOf(id);
    expect(output).toMatchObject({ target: 21, value: 21, isReached: true });
  });

  it('are no one else’s', async () => {
    const { id } = await aPlacement();
    const final = await reportOf(id, 'FINAL');
    const stranger = await a(features.database).professional().active();
    await expect(reports.save(stranger, { id: final }, {})).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(features.get(ReportQueries).visible(stranger, final)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('are written by a case officer on the telephone, who may not accept them then', async () => {
    const { id } = await aPlacement();
    const baseline = await reportOf(id, 'BASELINE');
    const answers: Answers = { outputs: [{ output: 0, value: 4 }], transferLevel: 'KNOWLEDGE' };
    await expect(reports.submit(officer, { id: baseline }, answers)).rejects.toEqual(refusal('FORBIDDEN'));
    await reports.submit(officer, { id: baseline, onBehalfOf: byPhone(host.accountId) }, answers);
    await expect(reports.step(officer, 'accept', { id: baseline })).rejects.toEqual(
      refusal('FOUR_EYES_REQUIRED'),
    );
  });

  it('know what earlier ones said', async () => {
    const { id, person } = await aPlacement();
    features.setTime(new Date('2030-04-01T10:00:00Z'));
    const progress = await reportOf(id, 'PROGRESS');
    await reports.submit(
      person,
      { id: progress },
      { hours: 80, days: 20, outputs: [{ output: 0, value: 7 }] },
    );
    expect(await reports.proposal(person, await reportOf(id, 'FINAL'))).toMatchObject({
      hours: 80,
      days: 20,
      outputs: [{ output: 0, value: 7 }],
    });
  });

  it('are asked for on their day, reminded of, overdue, and waived where one can go on without', async () => {
    const { id } = await aPlacement();
    const [evaluation, final] = [await reportOf(id, 'HOST_EVALUATION'), await reportOf(id, 'FINAL')];
    features.setTime(new Date('2030-06-14T00:30:00Z'));
    await Promise.all([askAll(), askAll()]);
    for (const day of ['2030-06-14', '2030-06-19', '2030-06-24', '2030-06-30', '2030-07-05']) {
      features.setTime(new Date(`${day}T12:00:00Z`));
      await Promise.all([fireAll(), fireAll()]);
    }
    expect(await eventsOf(evaluation)).toEqual([
      'report.scheduled',
      'report.due',
      'report.due',
      'report.due',
      'report.overdue',
      'report.due',
      'report.waived',
    ]);
    expect([await stateOf(evaluation), await stateOf(final)]).toEqual(['WAIVED', 'OVERDUE']);
    expect(await sql('SELECT waiting_on FROM work_item WHERE subject_id = $1', [final])).toEqual([
      { waiting_on: 'PROFESSIONAL' },
    ]);
  });

  it('follow an early end: what was due after it is dropped, the final ones move', async () => {
    const { id } = await aPlacement('ACTIVE');
    await put(id, 'TERMINATED_EARLY');
    await sql(
      `INSERT INTO early_end (placement_id, ended_on, side, reason) VALUES ($1, '2030-04-10', 'HOST', 'HOST_ENDED')`,
      [id],
    );
    await schedules.refresh(id);
    const rows = await sql<{ kind: string; due: string }>(
      `SELECT kind, due_on::text AS due FROM report WHERE placement_id = $1 AND kind IN ('PROGRESS', 'FINAL') ORDER BY due_on`,
      [id],
    );
    expect(rows).toEqual([
      { kind: 'PROGRESS', due: '2030-03-31' },
      { kind: 'FINAL', due: '2030-04-24' },
    ]);
  });

  it('of colleagues come by a link without an account, and nobody knows whose', async () => {
    const { id, person } = await aPlacement('REPORTING');
    const surveys = features.get(SurveysService);
    await expect(surveys.createLink(person, id)).rejects.toEqual(refusal('FORBIDDEN'));
    const token = (await surveys.createLink(host, id)).split('#')[1] ?? '';
    const ratings = { relevance: 4, preparation: 4, communication: 5, result: 4 };
    await surveys.answer(token, { ratings, stillInUse: 'YES' });
    await surveys.answer(token, { ratings });
    await expect(surveys.answer(token, { ratings: { ...ratings, result: 9 } })).rejects.toEqual(
      refusal('BAD_INPUT'),
    );
    await expect(surveys.answer('x'.repeat(43), { ratings })).rejects.toEqual(refusal('NOT_FOUND'));
    const survey = await reportOf(id, 'COLLEAGUE_SURVEY');
    expect(await features.get(ReportQueries).answersTo([survey])).toHaveLength(2);
    expect((await eventsOf(survey)).filter((name) => name === 'report.submitted')).toHaveLength(1);
    await reports.step(officer, 'accept', { id: survey });
    await expect(surveys.answer(token, { ratings })).rejects.toEqual(refusal('SURVEY_CLOSED'));
    features.setTime(new Date('2030-05-01T10:00:00Z'));
    await expect(surveys.answer(token, { ratings })).rejects.toEqual(refusal('NOT_FOUND'));
    const kept = JSON.stringify(await sql('SELECT * FROM survey_link', []));
    expect(kept).not.toContain(token);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isPath } from '#domain/kernel/machine';
import {
  PLACEMENT,
  type PlacementCommand,
  type PlacementState,
} from '#domain/placements/placements/placement.states';
import { WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { PlacementCourseService } from '#features/placements/placements/placement-course.service';
import { PlacementProgressService } from '#features/placements/placements/placement-progress.service';
import { PreparationsService } from '#features/placements/placements/preparations.service';
import { WorkPlansService } from '#features/placements/placements/work-plans.service';
import { a } from '#testing/a';
import { byPhone } from '#testing/actors';
import { aCast, type Cast, PlacementScenario } from '#testing/placement-scenario';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const refusal = (code: string, details = {}) => expect.objectContaining({ code, ...details });
const notReady = (...reasons: string[]) => refusal('NOT_READY', { details: { reasons } });
const VIRTUAL = { modality: 'VIRTUAL' };

describe('a placement after its acceptance', () => {
  let features: RunningFeatures;
  let cast: Cast;
  let course: PlacementCourseService;
  let plans: WorkPlansService;

  beforeAll(async () => {
    features = await startFeatures();
    cast = await aCast(features);
    course = features.get(PlacementCourseService);
    plans = features.get(WorkPlansService);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

  const accepted = (terms = {}) => PlacementScenario.accepted(features, cast, terms);
  const ready = async (terms = {}) => (await (await accepted(terms)).cleared()).ready();
  const active = async (terms = {}) => (await ready(terms)).active();
  const sql = <T extends object>(text: string, ...values: unknown[]) =>
    features.database.sql<T>(text, values);

  it('goes all the way to the last follow-up, and the system takes the steps that are its own', async () => {
    const scenario = await accepted();
    expect(await scenario.state()).toBe('CLEARANCE');
    await scenario.cleared();
    expect(await scenario.state()).toBe('PLANNING');
    await scenario.ready();
    expect(await scenario.state()).toBe('READY');
    await scenario.active();
    expect(await scenario.state()).toBe('ACTIVE');
    features.setTime(new Date('2030-05-31T20:00:00Z'));
    await scenario.advance();
    expect(await scenario.state()).toBe('ACTIVE');
    // In Mogadishu the day after the last one has begun.
    features.setTime(new Date('2030-05-31T21:30:00Z'));
    await scenario.advance();
    expect(await scenario.state()).toBe('REPORTING');
    await scenario.reportIs('HOST_EVALUATION', 'WAIVED');
    await scenario.reportIs('FINAL', 'ACCEPTED', {
      outputs: [{ output: 0, value: 21 }],
      handover: ['The protocol'],
    });
    await course.complete(cast.approver, { id: scenario.id });
    await scenario.advance();
    expect(await scenario.state()).toBe('FOLLOW_UP');
    await scenario.advance();
    await expect(course.close(cast.officer, { id: scenario.id })).rejects.toEqual(notReady('FOLLOW_UP_OPEN'));
    await scenario.reportIs('FOLLOW_UP_12M', 'SUBMITTED');
    await scenario.advance();
    expect(await scenario.state()).toBe('CLOSED');
  });

  it('is cleared only when every check is in order to the last day', async () => {
    const scenario = await accepted(VIRTUAL);
    await expect(course.clear(cast.officer, { id: scenario.id })).rejects.toEqual(
      notReady(
        'MISCONDUCT_DISCLOSURE',
        'REFERENCES',
        'PSEA_TRAINING',
        'CONFLICT_OF_INTEREST',
        'HOST_APPROVAL',
      ),
    );
    await scenario.passChecks('2030-05-30');
    await expect(course.clear(cast.officer, { id: scenario.id })).rejects.toEqual(refusal('NOT_READY'));
    await sql(`UPDATE clearance SET expires_on = '2030-05-31' WHERE placement_id = $1`, scenario.id);
    await expect(course.clear(cast.host, { id: scenario.id })).rejects.toEqual(refusal('FORBIDDEN'));
    await course.clear(cast.officer, { id: scenario.id });
  });

  it('is ready by itself when plan, host and baseline are', async () => {
    const scenario = await (await accepted()).cleared();
    await scenario.signed(await scenario.planned());
    await scenario.reportIs('BASELINE', 'SUBMITTED');
    await scenario.advance();
    expect(await scenario.state()).toBe('PLANNING');
    const preparations = features.get(PreparationsService);
    for (const code of ['COUNTERPART_NAMED', 'WORKPLACE', 'INTERNET', 'EQUIPMENT', 'SAFEGUARDING_BRIEFING'])
      await preparations.tick(cast.host, { id: scenario.id }, code, true);
    // 12 of 15 points are the 80 per cent that the programme asks for.
    await preparations.tick(cast.host, { id: scenario.id }, 'WORKPLACE', false);
    await scenario.advance();
    expect(await scenario.state()).toBe('PLANNING');
    await preparations.tick(
      cast.officer,
      { id: scenario.id, onBehalfOf: byPhone(cast.host.accountId) },
      'WORKPLACE',
      true,
    );
    await scenario.advance();
    expect(await scenario.state()).toBe('READY');
    await expect(preparations.tick(cast.host, { id: scenario.id }, 'A_PONY', true)).rejects.toEqual(
      refusal('BAD_INPUT'),
    );
  });

  describe('its work plan', () => {
    it('is signed in its present version, by each side for itself', async () => {
      const scenario = await (await accepted()).cleared();
      const { id, person } = scenario;
      const [old, digest] = [await scenario.planned(), await scenario.planned()];
      expect(old).not.toBe(digest);
      await expect(plans.sign(person, { id, digest: old, as: 'PROFESSIONAL' })).rejects.toEqual(
        refusal('PLAN_OUTDATED'),
      );
      await plans.sign(person, { id, digest, as: 'PROFESSIONAL' });
      await expect(plans.sign(person, { id, digest, as: 'PROFESSIONAL' })).rejects.toEqual(
        refusal('ALREADY_SIGNED'),
      );
      await expect(plans.sign(person, { id, digest, as: 'FOCAL_POINT' })).rejects.toEqual(
        refusal('FORBIDDEN'),
      );
      await expect(plans.sign(cast.officer, { id, digest, as: 'FOCAL_POINT' })).rejects.toEqual(
        refusal('FORBIDDEN'),
      );
      const stranger = await a(features.database).person().registered();
      await expect(plans.sign(stranger, { id, digest, as: 'PROFESSIONAL' })).rejects.toEqual(
        refusal('NOT_FOUND'),
      );
      expect(
        await sql(`SELECT signatory, plan_version, digest FROM plan_signature WHERE placement_id = $1`, id),
      ).toEqual([{ signatory: 'PROFESSIONAL', plan_version: 2, digest }]);
    });

    it('is within the days of the placement', async () => {
      const scenario = await (await accepted()).cleared();
      const outside = { summary: 'x', milestones: [{ text: 'x', dueOn: '2030-06-01' }] };
      await expect(plans.write(cast.host, { id: scenario.id }, outside)).rejects.toEqual(
        refusal('BAD_INPUT'),
      );
    });

    it('is not written before the checks are done', async () => {
      const scenario = await accepted();
      await expect(scenario.planned()).rejects.toEqual(refusal('ILLEGAL_TRANSITION'));
    });

    it('takes one signature per role, however many come at once', async () => {
      const scenario = await (await accepted()).cleared();
      const digest = await scenario.planned();
      const sign = () => plans.sign(cast.host, { id: scenario.id, digest, as: 'FOCAL_POINT' });
      const answers = await Promise.allSettled([sign(), sign(), sign(), sign()]);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });

  it('starts on site with insurance, security clearance and somebody to call', async () => {
    const scenario = await ready();
    const start = () => course.start(cast.officer, { id: scenario.id });
    await expect(start()).rejects.toEqual(notReady('PERIOD_NOT_OVER', 'NO_EMERGENCY_CONTACT'));
    const preparations = features.get(PreparationsService);
    const contact = { name: 'A sister', phone: '+442079460000' };
    await expect(preparations.giveContact(cast.host, { id: scenario.id }, contact)).rejects.toEqual(
      refusal('FORBIDDEN'),
    );
    await preparations.giveContact(scenario.person, { id: scenario.id }, contact);
    features.setTime(new Date('2030-03-01T09:00:00Z'));
    await start();
    expect(await scenario.state()).toBe('ACTIVE');
    expect(
      await sql(
        `SELECT 1 FROM domain_event WHERE aggregate_id = $1 AND data::text LIKE '%sister%'`,
        scenario.id,
      ),
    ).toEqual([]);
  });

  it('starts virtually with a link that works', async () => {
    const scenario = await ready(VIRTUAL);
    features.setTime(new Date('2030-03-01T09:00:00Z'));
    const preparations = features.get(PreparationsService);
    await preparations.testLink(cast.host, { id: scenario.id }, false);
    await expect(course.start(cast.officer, { id: scenario.id })).rejects.toEqual(
      notReady('LINK_NOT_TESTED'),
    );
    await preparations.testLink(cast.host, { id: scenario.id }, true);
    await scenario.advance();
    expect(await scenario.state()).toBe('ACTIVE');
  });

  it('is suspended with a day of review, and resumes', async () => {
    const scenario = await active();
    const step = { id: scenario.id, reason: 'SECURITY' };
    await expect(course.suspend(cast.officer, step, null)).rejects.toEqual(refusal('BAD_INPUT'));
    await expect(course.suspend(cast.officer, { id: scenario.id }, '2030-03-20')).rejects.toEqual(
      refusal('REASON_REQUIRED'),
    );
    await course.suspend(cast.officer, step, '2030-03-20');
    // The end of the day where the host is, three hours ahead of UTC.
    expect((await features.get(WorkItemQueries).of('placement', [scenario.id]))[0]).toMatchObject({
      waitingOn: 'CASE_OFFICER',
      dueAt: new Date('2030-03-20T21:00:00Z'),
    });
    expect(await scenario.state()).toBe('SUSPENDED');
    await course.resume(cast.approver, { id: scenario.id });
    await course.suspend(cast.officer, { id: scenario.id, reason: 'HEALTH' }, '2030-04-20');
    expect(
      await sql(
        `SELECT reason, until IS NULL AS lasts FROM placement_suspension WHERE placement_id = $1 ORDER BY id`,
        scenario.id,
      ),
    ).toEqual([
      { reason: 'SECURITY', lasts: false },
      { reason: 'HEALTH', lasts: true },
    ]);
  });

  it('ends early by an approver, with day, side and code', async () => {
    const scenario = await active();
    features.setTime(new Date('2030-04-10T09:00:00Z'));
    const step = { id: scenario.id, reason: 'MISCONDUCT' };
    const end = { endedOn: '2030-04-09', side: 'IOM' as const };
    await expect(course.terminate(cast.officer, step, end)).rejects.toEqual(refusal('FORBIDDEN'));
    await expect(course.terminate(cast.approver, step, { ...end, endedOn: '2030-04-11' })).rejects.toEqual(
      refusal('BAD_INPUT'),
    );
    await course.terminate(cast.approver, step, end);
    expect(await scenario.state()).toBe('TERMINATED_EARLY');
    const needState = () => sql<{ state: string }>(`SELECT state FROM need WHERE id = $1`, scenario.needId);
    expect(await needState()).toEqual([{ state: 'FILLED' }]);
    await Promise.all([scenario.advance(), scenario.advance()]);
    expect(await needState()).toEqual([{ state: 'CLOSED' }]);
    expect(await sql(`SELECT side, reason FROM early_end WHERE placement_id = $1`, scenario.id)).toEqual([
      { side: 'IOM', reason: 'MISCONDUCT' },
    ]);
  });

  it('is completed only with report, feedback, handover and outputs', async () => {
    const scenario = await active();
    features.setTime(new Date('2030-06-02T09:00:00Z'));
    await scenario.advance();
    await expect(course.complete(cast.approver, { id: scenario.id })).rejects.toEqual(
      notReady('FINAL_REPORT_OPEN', 'FEEDBACK_OPEN', 'NO_HANDOVER', 'OUTPUTS_UNSCORED'),
    );
  });

  it('stops under a hold, and continues when it is lifted', async () => {
    const scenario = await (await accepted()).cleared();
    await sql(
      `INSERT INTO hold (id, subject, subject_id, reason, placed_by, placed_at) VALUES ($1, 'PLACEMENT', $2, 'x', $3, now())`,
      randomUUID(),
      scenario.id,
      cast.officer.accountId,
    );
    await scenario.ready();
    expect(await scenario.state()).toBe('PLANNING');
    await sql(`UPDATE hold SET lifted_at = now() WHERE subject_id = $1`, scenario.id);
    expect(await features.get(PlacementProgressService).advanceAll()).toBeGreaterThan(0);
    expect(await scenario.state()).toBe('READY');
  });

  it('leaves a trail that is a path in the table', async () => {
    const trails = await sql<{ path: { command: PlacementCommand; to: PlacementState }[] }>(
      `SELECT json_agg(json_build_object('command', data->>'command', 'to', data->>'to') ORDER BY seq) AS path
         FROM domain_event WHERE aggregate_type = 'placement' AND data ? 'command' GROUP BY aggregate_id`,
    );
    expect(trails.length).toBeGreaterThan(10);
    // The offers were put into the database by the test, so each path begins one step later.
    const whole = trails.map(({ path }) => [{ command: 'offer', to: 'OFFERED' } as const, ...path]);
    expect(whole.filter((path) => !isPath(PLACEMENT, path))).toEqual([]);
  });
});

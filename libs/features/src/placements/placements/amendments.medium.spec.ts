import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DomainError } from '#domain/kernel/errors';
import { WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { AmendmentsService } from '#features/placements/placements/amendments.service';
import { OffersService } from '#features/placements/placements/offers.service';
import { PlacementCourseService } from '#features/placements/placements/placement-course.service';
import { WorkPlansService } from '#features/placements/placements/work-plans.service';
import { a } from '#testing/a';
import { aCast, type Cast, PlacementScenario } from '#testing/placement-scenario';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const refusal = (code: string) => expect.objectContaining({ code });

describe('an amendment', () => {
  let features: RunningFeatures;
  let cast: Cast;
  let amendments: AmendmentsService;
  let plans: WorkPlansService;

  beforeAll(async () => {
    features = await startFeatures();
    cast = await aCast(features);
    amendments = features.get(AmendmentsService);
    plans = features.get(WorkPlansService);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

  const active = async () =>
    (await (await (await PlacementScenario.accepted(features, cast)).cleared()).ready()).active();
  const sql = <T extends object>(text: string, ...values: unknown[]) =>
    features.database.sql<T>(text, values);

  it('moves it from on-site to virtual half-way, with its history and its checks', async () => {
    const scenario = await active();
    features.setTime(new Date('2030-04-10T09:00:00Z'));
    const id = await amendments.ask(
      cast.host,
      { id: scenario.id },
      { modality: 'VIRTUAL' },
      'The road is closed.',
    );
    await expect(amendments.step(cast.officer, 'approve', { id, placementId: scenario.id })).rejects.toEqual(
      refusal('FORBIDDEN'),
    );
    await amendments.step(cast.approver, 'approve', { id, placementId: scenario.id });
    expect(
      await sql(
        `SELECT version, modality FROM placement_terms WHERE placement_id = $1 ORDER BY version`,
        scenario.id,
      ),
    ).toEqual([
      { version: 1, modality: 'ON_SITE' },
      { version: 2, modality: 'VIRTUAL' },
    ]);
    expect(await scenario.checks()).toMatchObject({ VISA: 'NOT_REQUIRED', HOST_APPROVAL: 'REQUIRED' });
    expect(await scenario.state()).toBe('ACTIVE');
    const [signature] = await sql<{ digest: string }>(
      `SELECT digest FROM plan_signature WHERE placement_id = $1`,
      scenario.id,
    );
    // What was signed before is about other terms.
    await expect(
      plans.sign(scenario.person, { id: scenario.id, digest: signature?.digest ?? '', as: 'PROFESSIONAL' }),
    ).rejects.toEqual(refusal('PLAN_OUTDATED'));
  });

  it('asks for a work plan of the new terms, signed by all three, before the placement can be completed', async () => {
    const scenario = await active();
    const ball = async () =>
      (await features.get(WorkItemQueries).of('placement', [scenario.id])).map(({ waitingOn, deadline }) => [
        waitingOn,
        deadline,
      ]);
    expect(await ball()).toEqual([['PROFESSIONAL', null]]);
    features.setTime(new Date('2030-04-10T09:00:00Z'));
    const id = await amendments.ask(cast.host, { id: scenario.id }, { weeklyHours: 10 }, 'Fewer hours.');
    await amendments.step(cast.approver, 'approve', { id, placementId: scenario.id });
    expect(await ball()).toEqual([['FOCAL_POINT', 'WORK_PLAN']]);

    features.setTime(new Date('2030-06-01T09:00:00Z'));
    await scenario.advance();
    expect(await scenario.state()).toBe('REPORTING');
    const complete = () => features.get(PlacementCourseService).complete(cast.approver, { id: scenario.id });
    const open = async () =>
      ((await complete().catch((error: unknown) => error)) as DomainError).details['reasons'];
    expect(await open()).toContain('PLAN_NOT_SIGNED');
    await scenario.signed(await scenario.planned());
    expect(await open()).not.toContain('PLAN_NOT_SIGNED');
  });

  it('is decided by someone else, once, and one at a time', async () => {
    const scenario = await active();
    const both = await a(features.database)
      .person({
        staff: ['CASE_OFFICER', 'APPROVER'],
        memberships: cast.host.memberships,
      })
      .registered();
    const ask = (weeklyHours: number, by = both) =>
      amendments.ask(by, { id: scenario.id }, { weeklyHours }, 'Fewer hours.');
    const id = await ask(10);
    await expect(ask(12)).rejects.toEqual(refusal('AMENDMENT_OPEN'));
    await expect(amendments.step(both, 'approve', { id, placementId: scenario.id })).rejects.toEqual(
      refusal('FOUR_EYES_REQUIRED'),
    );
    await amendments.step(cast.approver, 'refuse', { id, placementId: scenario.id });
    await expect(amendments.step(cast.approver, 'approve', { id, placementId: scenario.id })).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
    await expect(
      amendments.step(cast.approver, 'approve', { id: randomUUID(), placementId: scenario.id }),
    ).rejects.toEqual(refusal('NOT_FOUND'));
    const again = await ask(12, scenario.person);
    const answers = await Promise.allSettled([
      amendments.step(cast.approver, 'approve', { id: again, placementId: scenario.id }),
      amendments.step(cast.approver, 'approve', { id: again, placementId: scenario.id }),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each([
    ['nothing', {}, 'BAD_INPUT'],
    ['a start that has passed', { startsOn: '2030-03-05' }, 'BAD_INPUT'],
    ['an end in the past', { endsOn: '2030-03-02' }, 'BAD_INPUT'],
    ['more hours than are offered', { weeklyHours: 41 }, 'HOURS_EXCEEDED'],
  ])('is refused for %s', async (_, wish, code) => {
    const scenario = await active();
    features.setTime(new Date('2030-04-10T09:00:00Z'));
    await expect(amendments.ask(scenario.person, { id: scenario.id }, wish, 'why')).rejects.toEqual(
      refusal(code),
    );
  });

  it('cannot bring it onto another placement of the same person, not even behind our back', async () => {
    const scenario = await active();
    const other = await a(features.database)
      .placement(
        cast.place,
        await a(features.database).need(cast.place).published(),
        scenario.person.professionalId,
        { startsOn: '2030-06-10', endsOn: '2030-07-10', weeklyHours: 10 },
      )
      .offered();
    await features.get(OffersService).accept(scenario.person, { id: other });
    const longer = () =>
      amendments.ask(scenario.person, { id: scenario.id }, { endsOn: '2030-06-20' }, 'More time.');
    await expect(longer()).rejects.toEqual(refusal('PLACEMENT_CLASH'));
    await expect(
      sql(`UPDATE placement SET ends_on = '2030-06-20' WHERE id = $1`, scenario.id),
    ).rejects.toThrow('placement_clash');
  });
});

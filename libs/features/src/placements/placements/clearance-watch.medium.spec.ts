import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';
import { ClearanceStepsService } from '#features/placements/clearances/clearance-steps.service';
import { ClearanceWatchService } from '#features/placements/placements/clearance-watch.service';
import { OffersService } from '#features/placements/placements/offers.service';
import { aCast, type Cast, PlacementScenario } from '#testing/placement-scenario';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

describe('a check that runs out', () => {
  let features: RunningFeatures;
  let cast: Cast;

  beforeAll(async () => {
    features = await startFeatures();
    cast = await aCast(features);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

  const active = async () =>
    (await (await (await PlacementScenario.accepted(features, cast)).cleared()).ready()).active();
  const sql = <T extends object>(text: string, ...values: unknown[]) =>
    features.database.sql<T>(text, values);

  const watch = async () => {
    while (await features.get(ClearanceWatchService).next());
  };
  const told = async (placementId: string) =>
    (
      await sql<{ name: string; days: number | null }>(
        `SELECT name, (data->>'days')::int AS days FROM domain_event
          WHERE data->>'placementId' = $1 AND name IN ('clearance.expiring', 'clearance.expired', 'clearance.alert')
          ORDER BY seq`,
        placementId,
      )
    ).map(({ name, days }) => (days ? `${name} ${days}` : name));

  it('is warned of 60 and 30 days ahead, expires, is an alert at work, and is open again', async () => {
    const scenario = await active();
    await sql(
      `UPDATE clearance SET expires_on = '2030-05-15' WHERE placement_id = $1 AND type = 'INSURANCE'`,
      scenario.id,
    );
    const days = [
      '2030-03-15',
      '2030-03-16',
      '2030-03-17',
      '2030-04-20',
      '2030-05-15',
      '2030-05-16',
      '2030-05-17',
    ];
    for (const day of days) {
      features.setTime(new Date(`${day}T08:00:00Z`));
      await watch();
    }
    expect(await told(scenario.id)).toEqual([
      'clearance.expiring 60',
      'clearance.expiring 30',
      'clearance.expired',
      'clearance.alert',
    ]);
    expect(await scenario.checks()).toMatchObject({ INSURANCE: 'EXPIRED' });
    const [item] = await sql(
      `SELECT i.waiting_on FROM work_item i JOIN clearance c ON c.id = i.subject_id
        WHERE c.placement_id = $1 AND c.type = 'INSURANCE'`,
      scenario.id,
    );
    expect(item).toEqual({ waiting_on: 'PROFESSIONAL' });
    const id = (await features.get(ClearanceQueries).ofPlacements([scenario.id])).find(
      ({ type }) => type === 'INSURANCE',
    )?.id;
    await features
      .get(ClearanceStepsService)
      .submit(scenario.person, { id: id ?? '' }, { issuer: 'Insurer', issuedOn: '2030-05-16' });
  });

  it('is warned of once after a long silence, by the nearest warning', async () => {
    const scenario = await active();
    await sql(
      `UPDATE clearance SET expires_on = '2030-05-15' WHERE placement_id = $1 AND type = 'VISA'`,
      scenario.id,
    );
    features.setTime(new Date('2030-05-01T08:00:00Z'));
    await watch();
    await watch();
    expect(await told(scenario.id)).toEqual(['clearance.expiring 30']);
  });

  it('is nobody’s concern when the placement is over', async () => {
    const scenario = await PlacementScenario.accepted(features, cast);
    await scenario.passChecks('2030-01-01');
    await features.get(OffersService).cancel(scenario.person, { id: scenario.id, reason: 'OTHER' });
    await scenario.advance();
    features.setTime(new Date('2030-02-01T08:00:00Z'));
    await watch();
    expect(await told(scenario.id)).toEqual([]);
    expect(
      await sql(
        `SELECT 1 FROM work_item i JOIN clearance c ON c.id = i.subject_id WHERE c.placement_id = $1`,
        scenario.id,
      ),
    ).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { isPath } from '#domain/kernel/machine';
import {
  CLEARANCE,
  type ClearanceCommand,
  type ClearanceState,
} from '#domain/placements/clearances/clearance.states';
import { DEFAULT_TEMPLATE } from '#domain/placements/clearances/template.rules';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';
import { ClearanceStepsService } from '#features/placements/clearances/clearance-steps.service';
import { ClearanceTemplatesService } from '#features/placements/clearances/clearance-templates.service';
import { type CheckedWork, ClearancesService } from '#features/placements/clearances/clearances.service';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { a } from '#testing/a';
import { byPhone } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const refusal = (code: string) => expect.objectContaining({ code });
const ON_SITE: CheckedWork = { modality: 'ON_SITE', childContact: 'NONE', isRegulated: false };
const CERTIFICATE = { issuer: 'ACRO', issuedOn: '2029-10-01', expiresOn: '2031-10-01' };

describe('the checks of a placement', () => {
  let features: RunningFeatures;
  let place: Place;
  let officer: PersonActor;
  let approver: PersonActor;
  let steps: ClearanceStepsService;

  beforeAll(async () => {
    features = await startFeatures();
    const programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    officer = await a(features.database).staff('CASE_OFFICER').registered();
    approver = await a(features.database).staff('APPROVER').registered();
    steps = features.get(ClearanceStepsService);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

  const inTransaction = (work: Parameters<UnitOfWork['run']>[1]) =>
    features.get(UnitOfWork).run('test', work);
  const opened = async (work = ON_SITE, where = place) => {
    const professional = await a(features.database).professional().active();
    const needId = await a(features.database).need(where).published();
    const placement = {
      id: await a(features.database).placement(where, needId, professional.professionalId).offered(),
      needId,
      country: 'SO',
      professionalId: professional.professionalId,
      ...where,
    };
    await inTransaction((tx) => features.get(ClearancesService).open(tx, placement, work));
    return { professional, placement };
  };
  const checks = async (placementId: string) => {
    const rows = await features.get(ClearanceQueries).ofPlacements([placementId]);
    return Object.fromEntries(rows.map((row) => [row.type, row]));
  };
  const idOf = async (placementId: string, type: string) => (await checks(placementId))[type]?.id ?? '';
  const asked = async (placementId: string) =>
    Object.values(await checks(placementId))
      .filter(({ state }) => state !== 'NOT_REQUIRED')
      .map(({ type }) => type);

  it('are all there from the acceptance, and those that are asked for wait for their side', async () => {
    const { placement } = await opened();
    expect(await asked(placement.id)).toEqual(expect.arrayContaining(['SECURITY', 'VISA', 'HOST_APPROVAL']));
    expect(Object.keys(await checks(placement.id))).toHaveLength(12);
    const items = await features.database.sql<{ waitingOn: string; due: boolean }>(
      `SELECT c.type, i.waiting_on AS "waitingOn", i.due_at IS NOT NULL AS due FROM work_item i JOIN clearance c ON c.id = i.subject_id
        WHERE c.placement_id = $1 AND c.type IN ('VISA', 'HOST_APPROVAL') ORDER BY c.type`,
      [placement.id],
    );
    expect(items).toEqual([
      { type: 'HOST_APPROVAL', waitingOn: 'FOCAL_POINT', due: true },
      { type: 'VISA', waitingOn: 'PROFESSIONAL', due: true },
    ]);
  });

  it('are submitted and approved, with issuer and dates', async () => {
    const { placement, professional } = await opened();
    const id = await idOf(placement.id, 'POLICE');
    await steps.step(officer, 'require', { id });
    await steps.submit(professional, { id }, { issuer: 'ACRO' });
    await expect(steps.clear(officer, { id }, {})).rejects.toEqual(refusal('BAD_INPUT'));
    await expect(steps.clear(professional, { id }, CERTIFICATE)).rejects.toEqual(refusal('FORBIDDEN'));
    await steps.clear(officer, { id }, CERTIFICATE);
    expect((await checks(placement.id))['POLICE']).toMatchObject({ state: 'CLEARED', ...CERTIFICATE });
    await expect(steps.clear(officer, { id }, CERTIFICATE)).rejects.toEqual(refusal('ILLEGAL_TRANSITION'));
  });

  it('are waived by an approver alone, with a code and a last day', async () => {
    const { placement } = await opened();
    const step = { id: await idOf(placement.id, 'VISA'), reason: 'ISSUED_BY_IOM' };
    const until = { expiresOn: '2030-12-31', comment: 'Travels on an IOM letter.' };
    await expect(steps.waive(approver, step, { expiresOn: null })).rejects.toEqual(refusal('BAD_INPUT'));
    await expect(steps.waive(approver, step, { expiresOn: '2029-11-05' })).rejects.toEqual(
      refusal('BAD_INPUT'),
    );
    await expect(steps.waive(approver, { id: step.id }, until)).rejects.toEqual(refusal('REASON_REQUIRED'));
    await expect(steps.waive(officer, step, until)).rejects.toEqual(refusal('FORBIDDEN'));
    await steps.waive(approver, step, until);
    expect((await checks(placement.id))['VISA']).toMatchObject({ state: 'WAIVED', ...until });
    await expect(
      features.database.sql(`UPDATE clearance SET expires_on = NULL WHERE id = $1`, [step.id]),
    ).rejects.toThrow('clearance_waived_until');
  });

  it('are submitted by a case officer in the name of one side, and then both names are on record', async () => {
    const { placement, professional } = await opened();
    const id = await idOf(placement.id, 'REFERENCES');
    const stranger = await a(features.database).professional().active();
    await expect(
      steps.submit(officer, { id, onBehalfOf: byPhone(stranger.accountId) }, CERTIFICATE),
    ).rejects.toEqual(refusal('FORBIDDEN'));
    await steps.submit(officer, { id, onBehalfOf: byPhone(professional.accountId) }, CERTIFICATE);
    expect(
      await features.database.sql(
        `SELECT actor_id, on_behalf_of FROM domain_event WHERE aggregate_id = $1 AND name = 'clearance.submitted'`,
        [id],
      ),
    ).toEqual([{ actor_id: officer.accountId, on_behalf_of: professional.accountId }]);
    await expect(steps.submit(stranger, { id }, CERTIFICATE)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('follow an amendment: what is needed no longer goes, what was given for what changed opens again', async () => {
    const { placement, professional } = await opened();
    const second = await a(features.database).staff('CASE_OFFICER').registered();
    for (const type of ['HOST_APPROVAL', 'REFERENCES']) {
      const id = await idOf(placement.id, type);
      await steps.submit(officer, { id }, CERTIFICATE);
      await expect(steps.clear(officer, { id }, {})).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
      await steps.clear(second, { id }, {});
    }
    await inTransaction((tx) =>
      features.get(ClearancesService).amend(tx, placement, {
        before: ON_SITE,
        after: { ...ON_SITE, modality: 'VIRTUAL' },
        affected: ['SECURITY', 'MEDICAL', 'VISA', 'INSURANCE', 'HOST_APPROVAL'],
      }),
    );
    const now = await checks(placement.id);
    expect([now['VISA'], now['HOST_APPROVAL'], now['REFERENCES']].map((check) => check?.state)).toEqual([
      'NOT_REQUIRED',
      'REQUIRED',
      'CLEARED',
    ]);
    await expect(steps.submit(professional, { id: now['VISA']?.id ?? '' }, CERTIFICATE)).rejects.toEqual(
      refusal('ILLEGAL_TRANSITION'),
    );
  });

  it('are those of the programme’s own template once it has one, version by version', async () => {
    const programmeId = await aProgramme(features);
    const own = { programmeId, institutionId: await anInstitution(features, programmeId) };
    const administrator = await a(features.database).staff('ADMINISTRATOR').registered();
    const templates = features.get(ClearanceTemplatesService);
    const template = { ...DEFAULT_TEMPLATE, countryRisks: { SO: 'EXTREME' as const } };
    await expect(templates.publish(officer, programmeId, 0, template)).rejects.toEqual(refusal('FORBIDDEN'));
    expect(await templates.publish(administrator, programmeId, 0, template)).toBe(1);
    await expect(templates.publish(administrator, programmeId, 0, template)).rejects.toEqual(
      refusal('STALE_VERSION'),
    );
    const [before, after] = [await opened(), await opened(ON_SITE, own)];
    expect(await asked(before.placement.id)).not.toContain('POLICE');
    expect(await asked(after.placement.id)).toContain('POLICE');
    expect((await checks(after.placement.id))['POLICE']).toMatchObject({ templateVersion: 1 });
  });

  it('leave a trail that is a path in the table, each version one more', async () => {
    const trails = await features.database.sql<{
      path: { command: ClearanceCommand; to: ClearanceState }[];
      versions: number[];
    }>(
      `SELECT json_agg(json_build_object('command', data->>'command', 'to', data->>'to') ORDER BY seq) AS path,
              array_agg(aggregate_version ORDER BY seq) AS versions
         FROM domain_event WHERE aggregate_type = 'clearance' GROUP BY aggregate_id`,
    );
    expect(trails.length).toBeGreaterThan(50);
    expect(trails.filter(({ path }) => !isPath(CLEARANCE, path))).toEqual([]);
    expect(trails.filter(({ versions }) => versions.some((version, i) => version !== i + 1))).toEqual([]);
  });
});

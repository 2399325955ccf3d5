import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import { PreferencesService } from '#features/marketplace/candidacies/preferences.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';
import { installStarterTaxonomy } from '#testing/taxonomy';

const refusal = (code: string) => expect.objectContaining({ code });

describe('the reserve list', () => {
  let features: RunningFeatures;
  let place: Place;
  let host: PersonActor;
  let officer: PersonActor;
  let approver: PersonActor;
  let preferences: PreferencesService;

  beforeAll(async () => {
    features = await startFeatures();
    await installStarterTaxonomy(features.database);
    const programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    host = await a(features.database)
      .person({ memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] })
      .registered();
    officer = await a(features.database).staff('CASE_OFFICER').registered();
    approver = await a(features.database).staff('APPROVER').registered();
    preferences = features.get(PreferencesService);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

  /** Somebody whom both sides preferred for a need, and who is then put on the list. */
  async function onReserve(): Promise<{ id: string; professionalId: string }> {
    const { professionalId } = await a(features.database).professional().active();
    const [row] = await features.database.sql<{ id: string }>(
      `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since,
         created_at, need_version, preferred_by)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'SO', 'PREFERRED', 1, now(), now(), 1, '{HOST,IOM}') RETURNING id`,
      [
        await a(features.database).need(place).published(),
        professionalId,
        place.programmeId,
        place.institutionId,
      ],
    );
    const id = row?.id ?? '';
    await features.get(ScreeningService).reserve(officer, { id });
    return { id, professionalId };
  }
  const fits = async (professionalId: string) => {
    await features.database.sql(
      `INSERT INTO professional_heritage (professional_id, country, basis) VALUES ($1, 'SO', 'BORN_THERE')`,
      [professionalId],
    );
    await features.database.sql(
      `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
       VALUES (gen_random_uuid(), $1, '2030-01-01', '2030-12-31', '{ON_SITE}')`,
      [professionalId],
    );
    await features.database.sql(
      `INSERT INTO programme_enrolment (professional_id, programme_id, of_age, right_of_return, enrolled_at)
       VALUES ($1, $2, true, true, now())`,
      [professionalId, place.programmeId],
    );
  };
  const row = async (id: string) =>
    (
      await features.database.sql(
        'SELECT state, preferred_by, reserve_until::text, reason FROM candidacy WHERE id = $1',
        [id],
      )
    )[0];

  it('is kept for six months and forgets who preferred whom', async () => {
    const { id } = await onReserve();
    expect(await row(id)).toMatchObject({ state: 'RESERVE', preferred_by: [], reserve_until: '2030-05-05' });
  });

  it('runs the gates again before anyone is preferred from it', async () => {
    const { id, professionalId } = await onReserve();
    await expect(preferences.prefer(host, { id })).rejects.toEqual(
      expect.objectContaining({
        code: 'GATE_FAILED',
        details: { gates: expect.arrayContaining(['country', 'availability']) },
      }),
    );
    await fits(professionalId);
    await preferences.prefer(host, { id });
    expect(await row(id)).toMatchObject({ state: 'RESERVE', preferred_by: ['HOST'] });
    await preferences.prefer(officer, { id });
    expect(await row(id)).toMatchObject({ state: 'PREFERRED' });
  });

  it('lets an approver override a gate that fails now', async () => {
    const { id, professionalId } = await onReserve();
    await fits(professionalId);
    await features.database.sql(`DELETE FROM professional_heritage WHERE professional_id = $1`, [
      professionalId,
    ]);
    await expect(preferences.prefer(host, { id })).rejects.toEqual(
      expect.objectContaining({ details: { gates: ['country'] } }),
    );
    await features.get(ScreeningService).overrideGate(approver, id, 'country', 'Ten years of work there.');
    await preferences.prefer(host, { id });
    expect(await row(id)).toMatchObject({ preferred_by: ['HOST'] });
  });

  it('heeds what an approver has overridden for the pair in the list of the need', async () => {
    const { id, professionalId } = await onReserve();
    await fits(professionalId);
    await features.database.sql(`DELETE FROM professional_heritage WHERE professional_id = $1`, [
      professionalId,
    ]);
    await features.database.sql(
      `INSERT INTO match_override (need_id, professional_id, gate, approver_id, reason, decided_at) SELECT need_id, professional_id, 'country', $2, 'Ten years of work there.', now()
         FROM candidacy WHERE id = $1`,
      [id, approver.accountId],
    );
    await preferences.prefer(host, { id });
    expect(await row(id)).toMatchObject({ preferred_by: ['HOST'] });
  });

  it('ends after its last day, once', async () => {
    const { id } = await onReserve();
    const deadlines = features.get(CandidacyDeadlinesService);
    features.setTime(new Date('2030-05-05T10:00:00Z'));
    expect(await deadlines.endReserves()).toBe(0);
    await expect(preferences.prefer(host, { id })).rejects.toEqual(refusal('GATE_FAILED'));
    features.setTime(new Date('2030-05-06T10:00:00Z'));
    await Promise.all([deadlines.endReserves(), deadlines.endReserves()]);
    expect(await row(id)).toMatchObject({ state: 'LAPSED', reason: 'RESERVE_ENDED' });
    const ended = await features.database.sql(
      `SELECT 1 FROM domain_event WHERE aggregate_id = $1 AND name = 'candidacy.lapsed'`,
      [id],
    );
    expect(ended).toHaveLength(1);
  });
});

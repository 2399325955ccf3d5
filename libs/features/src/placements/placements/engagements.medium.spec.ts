import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { SuggestionsService } from '#features/marketplace/candidacies/suggestions.service';
import { EngagementsService } from '#features/marketplace/matching/engagements.service';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import { AmendmentsService } from '#features/placements/placements/amendments.service';
import { OffersService } from '#features/placements/placements/offers.service';
import { PlacementCourseService } from '#features/placements/placements/placement-course.service';
import { a } from '#testing/a';
import { aTaxonomy } from '#testing/matching';
import { aCast, type Cast, PlacementScenario } from '#testing/placement-scenario';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

describe('what takes a person’s time or turn', () => {
  let features: RunningFeatures;
  let cast: Cast;

  beforeAll(async () => {
    features = await startFeatures();
    cast = await aCast(features);
    await aTaxonomy(features.database);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

  const engagements = (professionalId: string) =>
    features.database.sql(
      `SELECT kind, starts_on::text AS from, ends_on::text AS to FROM match_engagement WHERE professional_id = $1`,
      [professionalId],
    );
  const taken = (from: string, to: string) => [{ kind: 'PLACEMENT', from, to }];

  it('is an accepted placement, with its amendments, until it ends early', async () => {
    const scenario = await PlacementScenario.accepted(features, cast);
    const { professionalId } = scenario.person;
    expect(await engagements(professionalId)).toEqual(taken('2030-03-01', '2030-05-31'));
    await (await (await scenario.cleared()).ready()).active();
    features.setTime(new Date('2030-04-10T09:00:00Z'));
    const amendments = features.get(AmendmentsService);
    const id = await amendments.ask(cast.host, { id: scenario.id }, { endsOn: '2030-04-30' }, 'Done sooner.');
    expect(await engagements(professionalId)).toEqual(taken('2030-03-01', '2030-05-31'));
    await amendments.step(cast.approver, 'approve', { id, placementId: scenario.id });
    expect(await engagements(professionalId)).toEqual(taken('2030-03-01', '2030-04-30'));
    await features
      .get(PlacementCourseService)
      .terminate(
        cast.approver,
        { id: scenario.id, reason: 'HEALTH' },
        { side: 'PROFESSIONAL', endedOn: '2030-04-10' },
      );
    expect(await engagements(professionalId)).toEqual([]);
  });

  it('is no longer a placement that was cancelled before its start', async () => {
    const scenario = await PlacementScenario.accepted(features, cast);
    await features
      .get(OffersService)
      .cancel(scenario.person, { id: scenario.id, reason: 'PROFESSIONAL_WITHDREW' });
    expect(await engagements(scenario.person.professionalId)).toEqual([]);
  });

  it('is no licence that has lapsed: the person leaves what matching knows of its waitingOn', async () => {
    const { database } = features;
    const { professionalId } = await a(database).professional().active();
    await database.sql(
      `INSERT INTO professional_licence (professional_id, occupation_id, country, valid_until) SELECT $1, id, 'GB', '2029-11-05' FROM concept WHERE uri = 'urn:test:nurse'`,
      [professionalId],
    );
    await database.sql(
      `INSERT INTO professional_heritage (professional_id, country, basis) VALUES ($1, 'SO', 'BORN_THERE')`,
      [professionalId],
    );
    await features.get(MatchingService).refreshProfessional(professionalId);
    const licences = async () => {
      await features.get(EngagementsService).endLicences();
      return database.sql('SELECT licences FROM match_profile WHERE professional_id = $1', [professionalId]);
    };
    expect(await licences()).toEqual([{ licences: ['urn:test:nurse'] }]);
    features.setTime(new Date('2029-11-06T10:00:00Z'));
    expect(await licences()).toEqual([{ licences: [] }]);
  });

  it('is an invitation, for thirty days, whatever is answered to it', async () => {
    const person = await a(features.database).professional().active();
    const needId = await a(features.database).need(cast.place).published();
    const [{ id } = { id: '' }] = await features.database.sql<{ id: string }>(
      `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since,
         created_at, need_version)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'SO', 'SUGGESTED', 1, now(), now(), 1) RETURNING id`,
      [needId, person.professionalId, cast.place.programmeId, cast.place.institutionId],
    );
    const applications = features.get(ApplicationsService);
    await features.get(SuggestionsService).invite(cast.host, { id });
    await applications.dismiss(person, { id });
    const invited = [{ kind: 'INVITATION', from: '2029-11-05', to: '2029-12-04' }];
    const ended = features.get(EngagementsService);

    features.setTime(new Date('2029-12-04T10:00:00Z'));
    await ended.endInvitations();
    expect(await engagements(person.professionalId)).toEqual(invited);
    features.setTime(new Date('2029-12-05T10:00:00Z'));
    await ended.endInvitations();
    expect(await engagements(person.professionalId)).toEqual([]);
  });
});

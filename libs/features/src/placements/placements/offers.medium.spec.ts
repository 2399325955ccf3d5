import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { OffersService } from '#features/placements/placements/offers.service';
import { PlacementDeadlinesService } from '#features/placements/placements/placement-deadlines.service';
import { SelectionService } from '#features/placements/placements/selection.service';
import { a } from '#testing/a';
import { byPhone } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const refusal = (code: string) => expect.objectContaining({ code });
const codeOf = (answer: PromiseSettledResult<unknown>): string =>
  answer.status === 'fulfilled' ? 'won' : String((answer.reason as { code?: string }).code);

describe('offers', () => {
  let features: RunningFeatures;
  let place: Place;
  let approver: PersonActor;
  let offers: OffersService;
  let selection: SelectionService;

  beforeAll(async () => {
    features = await startFeatures(10);
    const programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    approver = await a(features.database).staff('APPROVER').registered();
    offers = features.get(OffersService);
    selection = features.get(SelectionService);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

  const person = (weeklyHours = 40) => a(features.database).professional({ weeklyHours }).active();
  const need = (more = {}) => a(features.database).need(place, more).published();
  const offer = (needId: string, professionalId: string, more = {}) =>
    a(features.database).placement(place, needId, professionalId, more).offered();
  const rows = <T extends object>(sql: string, id: string) => features.database.sql<T>(sql, [id]);
  const stateOf = async (table: string, id: string) =>
    (await rows<{ state: string }>(`SELECT state FROM ${table} WHERE id = $1`, id))[0]?.state;
  const preferred = async (needId: string, who: { professionalId: string }, panel: PersonActor[] = []) => {
    const [{ id } = { id: '' }] = await features.database.sql<{ id: string }>(
      `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since,
         created_at, need_version, available_from, available_to, weekly_hours)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'SO', 'PREFERRED', 6, now(), now(), 1, '2030-03-15', '2030-12-31', 15)
       RETURNING id`,
      [needId, who.professionalId, place.programmeId, place.institutionId],
    );
    for (const { accountId } of panel) {
      await features.database.sql(
        `INSERT INTO panel_member (candidacy_id, account_id, side, conflict) VALUES ($1, $2, 'IOM', false)`,
        [id, accountId],
      );
    }
    return id;
  };

  it.each([
    [1, 200],
    [3, 200],
  ])('let %i of %i people win who accept at once', async (positions, people) => {
    const needId = await need({ positions });
    const actors = await Promise.all(Array.from({ length: people }, () => person()));
    const ids = await Promise.all(actors.map(({ professionalId }) => offer(needId, professionalId)));
    const answers = await Promise.allSettled(
      actors.map((actor, i) => offers.accept(actor, { id: ids[i] ?? '' })),
    );
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === 'won')).toHaveLength(positions);
    expect(new Set(codes)).toEqual(new Set(['won', 'NEED_FULL']));
    const taken = await rows<{ position: number }>(
      'SELECT position FROM placement WHERE need_id = $1 AND position IS NOT NULL ORDER BY 1',
      needId,
    );
    expect(taken.map(({ position }) => position)).toEqual(Array.from({ length: positions }, (_, i) => i + 1));
    expect(await stateOf('need', needId)).toBe('FILLED');
  });

  it('never overlap on site, even when two are accepted at the same moment in two programmes', async () => {
    const other = await aProgramme(features);
    const elsewhere = { programmeId: other, institutionId: await anInstitution(features, other) };
    for (let round = 0; round < 5; round++) {
      const actor = await person(60);
      const ids = [
        await offer(await need(), actor.professionalId),
        await a(features.database)
          .placement(
            elsewhere,
            await a(features.database).need(elsewhere).published(),
            actor.professionalId,
            {
              startsOn: '2030-05-31',
              endsOn: '2030-08-31',
            },
          )
          .offered(),
      ];
      const answers = await Promise.allSettled(ids.map((id) => offers.accept(actor, { id })));
      expect(answers.map(codeOf).sort()).toEqual(['PLACEMENT_CLASH', 'won']);
    }
  });

  it('never add up to more hours than are offered, even when accepted at the same moment', async () => {
    const actor = await person(30);
    const virtual = { modality: 'VIRTUAL', weeklyHours: 12 };
    const ids = await Promise.all(
      Array.from({ length: 4 }, async () => offer(await need(), actor.professionalId, virtual)),
    );
    const answers = await Promise.allSettled(ids.map((id) => offers.accept(actor, { id })));
    expect(answers.map(codeOf).sort()).toEqual(['HOURS_EXCEEDED', 'HOURS_EXCEEDED', 'won', 'won']);
  });

  it('are kept within both bounds by the database itself', async () => {
    const actor = await person(30);
    const other = await need();
    const first = await offer(await need(), actor.professionalId);
    await offers.accept(actor, { id: first });
    const second = await offer(other, actor.professionalId);
    const behind = (more: string) =>
      features.database.sql(`UPDATE placement SET state = 'CLEARANCE', position = 1 ${more} WHERE id = $1`, [
        second,
      ]);
    await expect(behind('')).rejects.toThrow('placement_clash');
    await expect(behind(`, modality = 'VIRTUAL'`)).rejects.toThrow('more weekly hours than are offered');
    await expect(
      behind(
        `, modality = 'VIRTUAL', weekly_hours = 10, need_id = (SELECT need_id FROM placement WHERE id = '${first}')`,
      ),
    ).rejects.toThrow('placement_position');
  });

  it('are made by an approver who was not on the panel, for the days that both sides share', async () => {
    const needId = await need();
    const who = await person();
    const id = await preferred(needId, who, [approver]);
    await expect(selection.select(approver, { id })).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
    const second = await a(features.database).staff('APPROVER').registered();
    const placementId = await selection.select(second, { id });
    expect(await stateOf('candidacy', id)).toBe('SELECTED');
    const [made] = await rows(
      'SELECT state, starts_on::text, ends_on::text, weekly_hours FROM placement WHERE id = $1',
      placementId,
    );
    expect(made).toEqual({
      state: 'OFFERED',
      starts_on: '2030-03-15',
      ends_on: '2030-05-31',
      weekly_hours: 15,
    });
  });

  it('are never more than the open positions, however many approvers select at once', async () => {
    const needId = await need({ positions: 2 });
    const ids = await Promise.all(Array.from({ length: 6 }, async () => preferred(needId, await person())));
    const answers = await Promise.allSettled(ids.map((id) => selection.select(approver, { id })));
    expect(answers.map(codeOf).sort()).toEqual([...Array<string>(4).fill('NO_OPEN_POSITION'), 'won', 'won']);
  });

  it('withdraw the applications that an acceptance leaves no time for, and only those', async () => {
    const actor = await person();
    const applications = features.get(ApplicationsService);
    const applied = {
      motivation: 'I trained in this ward twenty years ago and know what its nurses lack.',
      availableFrom: '2030-01-01',
      availableTo: '2030-12-31',
      weeklyHours: 10,
    };
    const apply = async (more: object) => applications.apply(actor, await need(more), applied);
    const same = await apply({});
    const later = await apply({ startsOn: '2030-09-01', endsOn: '2030-10-01' });
    const virtual = await apply({ modality: 'VIRTUAL' });
    await offers.accept(actor, { id: await offer(await need(), actor.professionalId) });
    expect(await Promise.all([same, later, virtual].map((id) => stateOf('candidacy', id)))).toEqual([
      'WITHDRAWN',
      'APPLIED',
      'APPLIED',
    ]);
  });

  it('open the need again when a placement ends before it starts', async () => {
    const needId = await need();
    const actor = await person();
    const id = await offer(needId, actor.professionalId);
    await offers.accept(actor, { id });
    expect(await stateOf('need', needId)).toBe('FILLED');
    await expect(offers.cancel(actor, { id })).rejects.toEqual(refusal('REASON_REQUIRED'));
    await offers.cancel(actor, { id, reason: 'PROFESSIONAL_WITHDREW' });
    expect(await stateOf('need', needId)).toBe('PUBLISHED');
    const next = await person();
    await offers.accept(next, { id: await offer(needId, next.professionalId) });
    expect(await stateOf('need', needId)).toBe('FILLED');
  });

  it('are answered by their person, and by a case officer only in that person’s name', async () => {
    const actor = await person();
    const officer = await a(features.database).staff('CASE_OFFICER').registered();
    const id = await offer(await need(), actor.professionalId);
    await expect(offers.accept(await person(), { id })).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(offers.accept(officer, { id })).rejects.toEqual(refusal('FORBIDDEN'));
    await offers.decline(officer, { id, reason: 'FAMILY', onBehalfOf: byPhone(actor.accountId) });
    const [event] = await rows(
      'SELECT name, actor_id, on_behalf_of FROM domain_event WHERE aggregate_id = $1',
      id,
    );
    expect(event).toEqual({
      name: 'placement.declined',
      actor_id: officer.accountId,
      on_behalf_of: actor.accountId,
    });
  });

  it('lapse after their days, once', async () => {
    const needId = await need();
    const id = await selection.select(approver, { id: await preferred(needId, await person()) });
    const deadlines = features.get(DeadlinesService);
    const handler = features.get(PlacementDeadlinesService);
    const run = async () => {
      while (await deadlines.runNext({ placement: handler.runDueStep.bind(handler) }));
    };
    features.setTime(new Date('2029-11-12T10:00:00Z'));
    await Promise.all([run(), run()]);
    expect(await stateOf('placement', id)).toBe('OFFERED');
    features.setTime(new Date('2029-11-13T10:00:00Z'));
    await Promise.all([run(), run()]);
    const names = await rows<{ name: string }>(
      'SELECT name FROM domain_event WHERE aggregate_id = $1 ORDER BY seq',
      id,
    );
    expect(names.map(({ name }) => name)).toEqual([
      'placement.offered',
      'placement.reminded',
      'placement.lapsed',
    ]);
  });
});

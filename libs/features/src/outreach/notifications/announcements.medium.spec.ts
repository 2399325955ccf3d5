import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { InboxQueries } from '#features/outreach/notifications/inbox.queries';
import { PlansService } from '#features/outreach/notifications/plans.service';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

describe('what people read of a case', () => {
  let features: RunningFeatures;
  let place: Place;
  let needId: string;
  let placementId: string;
  let professional: PersonActor & { readonly professionalId: string };
  let focalPoint: PersonActor;
  let officer: PersonActor;
  let approver: PersonActor;

  beforeAll(async () => {
    features = await startFeatures();
    const { database } = features;
    place = await aPlace();
    professional = await a(database).professional().active();
    const { institutionId } = place;
    focalPoint = await a(database)
      .person({ memberships: [{ institutionId, role: 'EDITOR' }] })
      .registered();
    officer = await a(database).staff('CASE_OFFICER').registered();
    approver = await a(database).staff('APPROVER').registered();
    needId = await a(database).need(place).published();
    placementId = await a(database).placement(place, needId, professional.professionalId).offered();
  });
  afterAll(() => features.stop());

  const aPlace = async (): Promise<Place> => {
    const [programmeId, institutionId] = [randomUUID(), randomUUID()];
    await features.database.sql(
      `INSERT INTO programme (id, code, name, sending_country, heritage_countries, state, rules_version, created_at, version)
       VALUES ($1, 'P', 'Programme', 'GB', '{SO}', 'OPEN', 1, now(), 1)`,
      [programmeId],
    );
    await features.database.sql(
      `INSERT INTO institution (id, name, country, kind, description, time_zone, state, valid_until, applied_at, version)
       VALUES ($1, 'Hospital', 'SO', 'HEALTH_FACILITY', 'A hospital.', 'UTC', 'ACTIVE', '2200-01-01', now(), 1)`,
      [institutionId],
    );
    return { programmeId, institutionId };
  };

  const happened = async (name: string, type: string, id: string, data: object): Promise<void> => {
    const eventId = randomUUID();
    await features.database.sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       VALUES ($1, $2, $3, $4, 1, 'system:test', $5, now())`,
      [eventId, name, type, id, data],
    );
    await features.get(PlansService).planFor(eventId);
  };
  const newest = async (reader: PersonActor) =>
    (await features.get(InboxQueries).page(reader, { first: 1 }, false)).rows[0];
  const titles = async (...readers: PersonActor[]): Promise<(string | undefined)[]> =>
    Promise.all(readers.map(async (reader) => (await newest(reader))?.title));

  it('names the need, the other side, the next step and until when', async () => {
    await features.database.sql(
      `INSERT INTO work_item (subject, subject_id, state, waiting_on, since, due_at, steps, programme_id, institution_id, country)
       VALUES ('placement', $1, 'OFFERED', 'PROFESSIONAL', now(), '2030-01-10T12:00:00Z', '[]', $2, $3, 'SO')`,
      [placementId, place.programmeId, place.institutionId],
    );
    const { programmeId, institutionId } = place;
    const data = {
      needId,
      programmeId,
      institutionId,
      country: 'SO',
      ...{ professionalId: professional.professionalId },
    };
    await happened('placement.offered', 'placement', placementId, data);
    expect(await newest(professional)).toMatchObject({
      title: 'You have an offer',
      body: expect.stringContaining('“Triage”'),
      next: 'Accept or decline the offer.',
      due: 'By Thursday, 10 January 2030 at 12:00 UTC.',
      link: `/placements/${placementId}`,
    });
    expect(await newest(focalPoint)).toMatchObject({
      title: 'Test person has an offer',
      due: 'Expected by Thursday, 10 January 2030 at 12:00 UTC.',
    });
    expect(await titles(officer, approver)).toEqual(['Test person has an offer', undefined]);
  });

  it('finds the need behind a report that knows only its placement, and names the report', async () => {
    await happened('report.due', 'report', randomUUID(), {
      placementId,
      kind: 'FINAL',
      due: '2030-06-10',
      receiverIds: [professional.accountId],
    });
    expect(await newest(professional)).toMatchObject({
      title: 'A report is due: final report',
      body: 'It belongs to “Triage”.',
      due: 'By Monday, 10 June 2030.',
    });
  });

  it('reminds the side that holds the next step, and the case officer', async () => {
    await happened('placement.reminded', 'placement', placementId, { placementId, waitingOn: 'FOCAL_POINT' });
    expect(await titles(professional, focalPoint, officer)).toEqual([
      'A report is due: final report',
      'The placement of Test person waits for you',
      'The placement of Test person waits for you',
    ]);
  });

  it('tells candidates of what happens to their need', async () => {
    const candidate = await a(features.database).professional().active();
    await features.database.sql(
      `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since, created_at, need_version)
       VALUES ($1, $2, $3, $4, $5, 'SO', 'APPLIED', 1, now(), now(), 1)`,
      [randomUUID(), needId, candidate.professionalId, place.programmeId, place.institutionId],
    );
    await happened('need.paused', 'need', needId, { ...place, country: 'SO' });
    expect(await titles(candidate)).toEqual(['“Triage” is paused']);
  });

  it('says of a hold that IOM has paused, to both sides, and nothing else', async () => {
    await happened('hold.placed', 'hold', randomUUID(), { subject: 'PLACEMENT', placementId });
    expect(await titles(professional, focalPoint)).toEqual(['Paused by IOM', 'Paused by IOM']);
    expect((await newest(professional))?.body).not.toContain('Triage');
  });
});

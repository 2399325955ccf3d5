import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KpiCode } from '#domain/insight/kpis/kpis';
import { staffReader } from '#domain/insight/kpis/reader.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

/** What happened to each of six placements; every figure below is worked out from these by hand. */
const CASES = [
  { readiness: 80, clearanceDays: 1, mailMinutes: 2, to: 'VIRTUAL', decided: 'APPROVED' },
  { readiness: 80, clearanceDays: 2, mailMinutes: 4, to: 'VIRTUAL', decided: 'APPROVED' },
  { readiness: 90, clearanceDays: 3, mailMinutes: 6, to: 'VIRTUAL', decided: 'APPROVED' },
  { readiness: 90, clearanceDays: 4, mailMinutes: 8, to: 'VIRTUAL', decided: 'APPROVED' },
  { readiness: 100, clearanceDays: 5, mailMinutes: 10, to: 'VIRTUAL', decided: 'APPROVED' },
  { readiness: 100, clearanceDays: 30, mailMinutes: null, to: 'HYBRID', decided: 'REFUSED' },
] as const;

const day = (after: number, minutes = 0): string =>
  new Date(Date.UTC(2030, 0, 1 + after, 0, minutes)).toISOString();

describe('the figures of how placements go', () => {
  let features: RunningFeatures;
  let place: Place;
  let analyst: PersonActor;
  let host: PersonActor;

  beforeAll(async () => {
    features = await startFeatures();
    features.setTime(new Date('2030-12-01T10:00:00Z'));
    const programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    analyst = await a(features.database).staff('ANALYST').registered();
    host = await a(features.database).person().registered();
    for (const one of CASES) await happens(one);
  });
  afterAll(() => features.stop());

  const sql = (text: string, values: unknown[]) => features.database.sql(text, values);

  async function event(
    kind: string,
    subject: string,
    name: string,
    at: string,
    data = {},
    reason?: string,
  ): Promise<string> {
    const id = randomUUID();
    await sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, reason, occurred_at)
       VALUES ($1, $2, $3, $4, 1, 'system:seed', $5, $6, $7)`,
      [
        id,
        name,
        kind,
        subject,
        { programmeId: place.programmeId, country: 'SO', ...data },
        reason ?? null,
        at,
      ],
    );
    return id;
  }

  async function happens({
    readiness,
    clearanceDays,
    mailMinutes,
    to,
    decided,
  }: (typeof CASES)[number]): Promise<void> {
    const person = await a(features.database).professional().active();
    const needId = await a(features.database).need(place).published();
    const id = await a(features.database).placement(place, needId, person.professionalId).offered();
    for (const percent of [30, readiness])
      await event('placement', id, 'placement.readiness-changed', day(10), { percent });
    await event('placement', id, 'placement.started', day(20), { from: 'READY', to: 'ACTIVE' });
    // What is ticked after the start says nothing about the start.
    await event('placement', id, 'placement.readiness-changed', day(30), { percent: 10 });
    await event(
      'placement',
      id,
      'placement.terminated',
      day(60),
      { from: 'ACTIVE', to: 'TERMINATED_EARLY' },
      'HEALTH',
    );

    const [security, medical] = [randomUUID(), randomUUID()];
    for (const [check, type, state] of [
      [security, 'SECURITY', 'CLEARED'],
      [medical, 'MEDICAL', 'WAIVED'],
    ]) {
      await sql(
        `INSERT INTO clearance (id, placement_id, type, state, version, since, issuer, issued_on, expires_on, reason, template_version,
           need_id, professional_id, institution_id, programme_id, country)
         VALUES ($1, $2, $3, $4, 1, now(), 'IOM', '2030-01-01', '2031-01-15', 'LOW_RISK', 1, $5, $6, $7, $8, 'SO')`,
        [check, id, type, state, needId, person.professionalId, place.institutionId, place.programmeId],
      );
    }
    await event('clearance', security, 'clearance.required', day(0));
    // Opened again half a year later: the days count from there.
    await event('clearance', security, 'clearance.reopened', day(180));
    await event('clearance', security, 'clearance.cleared', day(180 + clearanceDays));

    await sql(
      `INSERT INTO placement_amendment (id, placement_id, terms_version, modality, starts_on, ends_on, weekly_hours, parts, why,
         state, asked_by, asked_at, decided_by, decided_at)
       VALUES ($1, $2, 1, $3, '2030-03-01', '2030-05-31', 20, '{modality}', 'The road is closed.', $4, $5, $6, $7, $6)`,
      [randomUUID(), id, to, decided, host.accountId, day(40), analyst.accountId],
    );

    const told = await event('placement', id, 'placement.amended', day(40));
    await sql(
      `INSERT INTO notification (id, event_id, recipient_id, channel, kind, message, next, parameters, state, not_before, attempts,
         created_at, sent_at)
       VALUES ($1, $2, $3, 'MAIL', 'PLACEMENT', 'placement.amended.professional', 'checkPlan', '{}', $4, $5, 1, $5, $6)`,
      [
        randomUUID(),
        told,
        person.accountId,
        mailMinutes === null ? 'FAILED' : 'SENT',
        day(40),
        mailMinutes === null ? null : day(40, mailMinutes),
      ],
    );
  }

  it.each<[KpiCode, string, string | null, number]>([
    ['READINESS', 'percent', null, (80 + 80 + 90 + 90 + 100 + 100) / 6],
    ['EARLY_ENDS', 'placements', 'TERMINATED HEALTH', 6],
    ['EARLY_ENDS', 'placements', 'SWITCHED to VIRTUAL', 5],
    ['CLEARANCES', 'median', 'SECURITY', (3 + 4) / 2],
    // The 90th percentile of six is half-way between the fifth and the sixth.
    ['CLEARANCES', 'p90', 'SECURITY', (5 + 30) / 2],
    ['CLEARANCES', 'expiring', 'SECURITY', 6],
    ['CLEARANCES', 'waived', 'MEDICAL', 6],
    ['NOTIFICATIONS', 'sent', 'MAIL', 5],
    ['NOTIFICATIONS', 'failed', 'MAIL', 1 / 6],
    ['NOTIFICATIONS', 'median', 'MAIL', 6],
    // The 90th percentile of five is six tenths of the way from the fourth to the fifth.
    ['NOTIFICATIONS', 'p90', 'MAIL', 8 + 0.6 * 2],
  ])('%s %s of %s', async (code, measure, group, value) => {
    const figures = await features.get(KpiQueries).figures(staffReader(analyst), {}, [code]);
    const found = figures.get(code)?.find((row) => row.measure === measure && row.group === group);
    expect(found).toMatchObject({ isHidden: false });
    expect(found?.value).toBeCloseTo(value, 9);
  });

  it('does not count a change that was refused', async () => {
    const figures = await features.get(KpiQueries).figures(staffReader(analyst), {}, ['EARLY_ENDS']);
    expect(figures.get('EARLY_ENDS')?.map(({ group }) => group)).toEqual([
      'SWITCHED to VIRTUAL',
      'TERMINATED HEALTH',
    ]);
  });
});

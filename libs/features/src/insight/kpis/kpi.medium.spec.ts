import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { KPI_CODES, type KpiCode, type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';
import { staffReader } from '#domain/insight/kpis/reader.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { EqualityService } from '#features/insight/equality/equality.service';
import { HostResponseQueries } from '#features/insight/kpis/host-response.queries';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import type { KpiFilter } from '#features/insight/kpis/kpi/scope';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

/** Each of these placements had a candidacy that was shortlisted after so many days. */
const SHORTLIST_DAYS = [2, 4, 6, 8, 10, 20];

describe('the figures of the programme', () => {
  let features: RunningFeatures;
  let place: Place;
  let analyst: PersonActor;
  let kpis: KpiQueries;

  beforeAll(async () => {
    features = await startFeatures();
    features.setTime(new Date('2030-12-01T10:00:00Z'));
    const programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    analyst = await a(features.database).staff('ANALYST').registered();
    kpis = features.get(KpiQueries);
    for (const [i, days] of SHORTLIST_DAYS.entries()) await aStory(i, days);
  });
  afterAll(() => features.stop());

  const sql = <T extends object>(text: string, values: unknown[]) => features.database.sql<T>(text, values);

  /** A placement from publication to the final report. */
  async function aStory(i: number, shortlistDays: number): Promise<void> {
    const consents = ['MATCHING', 'SHARING', 'STATISTICS'] as const;
    const person = await a(features.database).professional({ consents }).active();
    await sql(
      `INSERT INTO programme_enrolment (professional_id, programme_id, of_age, right_of_return, enrolled_at)
       VALUES ($1, $2, true, true, now())`,
      [person.professionalId, place.programmeId],
    );
    await sql(
      `INSERT INTO professional_heritage (professional_id, country, basis) VALUES ($1, 'SO', 'FAMILY')
       ON CONFLICT DO NOTHING`,
      [person.professionalId],
    );
    await features.get(EqualityService).answer(person, i < 4 ? 'WOMAN' : 'MAN');
    const needId = await a(features.database).need(place).published();
    await sql(`UPDATE need SET published_at = '2030-01-01T00:00:00Z' WHERE id = $1`, [needId]);
    await sql(
      `INSERT INTO need_version (need_id, version, terms, author_ids, submitted_at)
       SELECT id, 1, jsonb_build_object('outputs', outputs), '{}', '2029-12-28T00:00:00Z' FROM need WHERE id = $1`,
      [needId],
    );
    await sql(
      `INSERT INTO need_decision (id, need_id, version, command, decided_by, decided_at)
       VALUES (gen_random_uuid(), $1, 1, 'approve', $2, '2030-01-01T00:00:00Z')`,
      [needId, analyst.accountId],
    );
    const id = await a(features.database).placement(place, needId, person.professionalId).offered();
    await sql(`UPDATE placement SET state = 'REPORTING', position = 1 WHERE id = $1`, [id]);
    const [candidacy] = await sql<{ id: string }>(
      `UPDATE candidacy SET created_at = '2030-01-02' WHERE need_id = $1 RETURNING id`,
      [needId],
    );
    if (i === 0)
      await sql(
        `INSERT INTO gate_override (candidacy_id, gate, approver_id, reason, decided_at) VALUES ($1, 'language', $2, 'An interpreter is paid for.', now())`,
        [candidacy?.id, analyst.accountId],
      );
    if (i < 2)
      await sql(
        `INSERT INTO match_override (need_id, professional_id, gate, approver_id, reason, decided_at) VALUES ($1, $2, 'language', $3, 'An interpreter is paid for.', now())`,
        [needId, person.professionalId, analyst.accountId],
      );
    const at = (day: number): string => new Date(Date.UTC(2030, 0, 1 + day)).toISOString();
    await move(needId, 'candidacy', candidacy?.id ?? '', 'PRESCREENED', at(1), person);
    await move(needId, 'candidacy', candidacy?.id ?? '', 'SHORTLISTED', at(shortlistDays), person);
    await move(needId, 'placement', id, 'ACTIVE', at(60), person, 'placement.started');
    const late = i === 0;
    await report(
      id,
      person,
      'BASELINE',
      { transferLevel: 'KNOWLEDGE', outputs: [{ output: 0, value: 1 }] },
      late,
    );
    await report(
      id,
      person,
      'FINAL',
      {
        outputs: [{ output: 0, value: i < 3 ? 21 : 5 }],
        trained: { total: 10, women: 6, youth: 1, withDisability: 0 },
        transferLevel: i < 5 ? 'ORGANISATIONAL' : 'INFORMATION',
        ratings: { relevance: 5, preparation: 3, communication: 4, result: 4 },
        barriers: i < 2 ? ['POWER'] : [],
      },
      late,
    );
  }

  async function move(
    needId: string,
    kind: string,
    subject: string,
    to: string,
    at: string,
    { professionalId }: PersonActor,
    name = `${kind}.moved`,
  ): Promise<void> {
    const data = { needId, professionalId, programmeId: place.programmeId, country: 'SO', from: null, to };
    await sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       VALUES ($1, $2, $3, $4, 1, 'system:seed', $5, $6)`,
      [randomUUID(), name, kind, subject, data, at],
    );
  }

  async function report(
    placementId: string,
    { professionalId }: PersonActor,
    kind: string,
    answers: object,
    late: boolean,
  ): Promise<void> {
    await sql(
      `INSERT INTO report (id, placement_id, kind, state, version, period_from, period_to, due_on, answers, submitted_at,
         professional_id, institution_id, programme_id, country)
       VALUES ($1, $2, $3, 'ACCEPTED', 1, '2030-03-01', '2030-05-31', '2030-06-14', $4, $5, $6, $7, $8, 'SO')`,
      [
        randomUUID(),
        placementId,
        kind,
        answers,
        late ? '2030-06-20T09:00:00Z' : '2030-06-10T09:00:00Z',
        professionalId,
        place.institutionId,
        place.programmeId,
      ],
    );
  }

  const figure = async (
    code: KpiCode,
    measure: string,
    group: string | null = null,
    filter: KpiFilter = {},
    actor = analyst,
  ): Promise<KpiFigure | undefined> =>
    (await kpis.figures(staffReader(actor), filter, [code]))
      .get(code)
      ?.find((row) => row.measure === measure && row.group === group);

  it('answer every question in one go, with the measures that are defined', async () => {
    const figures = await kpis.figures(staffReader(analyst), {});
    expect([...figures.keys()]).toEqual(KPI_CODES);
    for (const [code, rows] of figures) {
      const { measures }: KpiDefinition = KPIS[code];
      expect([
        code,
        ...rows.map(({ measure }) => measure).filter((measure) => !(measure in measures)),
      ]).toEqual([code]);
    }
  });

  it('tell an institution how it answers', async () => {
    const { institutionId } = place;
    const rows = await features.get(HostResponseQueries).of([institutionId, randomUUID()]);
    expect(rows).toEqual([{ institutionId, asked: 6, answered: 6, medianDays: 6 }]);
  });

  it.each<[KpiCode, string, string | null, number | null]>([
    ['NEEDS_AND_FILL', 'published', null, 6],
    ['NEEDS_AND_FILL', 'fillRate', null, 1],
    ['TIME_TO', 'median', 'SHORTLIST', 7],
    ['TIME_TO', 'p90', 'SHORTLIST', 15],
    ['TIME_TO', 'median', 'PLACEMENT', 60],
    ['TIME_BY_STAGE', 'median', 'PRESCREENED', 6],
    ['FUNNEL', 'reached', 'SHORTLISTED', 6],
    ['FUNNEL', 'reached', 'ACTIVE', 6],
    ['BY_COUNTRY', 'needs', 'SO', 6],
    ['APPROVAL', 'median', null, 4],
    ['APPROVAL', 'breaches', null, 0],
    ['HOST_RESPONSE', 'rate', null, 1],
    ['MATCH_QUALITY', 'inTopTen', null, 0],
    ['OVERRIDES', 'rate', null, 2 / 6],
    ['WOMENS_SHARE', 'share', 'APPLIED', 4 / 6],
    ['WOMENS_SHARE', 'share', 'TRAINED', 0.6],
    ['REPORTS_ON_TIME', 'onTime', 'FINAL', 5 / 6],
    ['OUTPUTS_REACHED', 'reached', null, 0.5],
    ['TRANSFER', 'reached', null, 5 / 6],
    ['PEOPLE_TRAINED', 'people', 'ALL', 60],
    ['PEOPLE_TRAINED', 'people', 'WOMEN', 36],
    ['SATISFACTION', 'rating', 'PROFESSIONAL', 4],
    ['CONNECTIVITY', 'share', 'SO', 2 / 6],
    ['REPEATS', 'share', 'PROFESSIONAL', 0],
  ])('%s %s of %s', async (code, measure, group, value) => {
    const found = await figure(code, measure, group);
    expect(found).toMatchObject({ isHidden: false });
    expect(found?.value).toBeCloseTo(value ?? 0, 9);
  });

  it('hide what describes fewer than five', async () => {
    const hidden = { value: null, cases: null, isHidden: true };
    expect(await figure('TRANSFER', 'placements', 'KNOWLEDGE > INFORMATION')).toMatchObject(hidden);
    // Six in all are shown: five beside the hidden one would give it away.
    expect(await figure('TRANSFER', 'placements', 'KNOWLEDGE > ORGANISATIONAL')).toMatchObject(hidden);
    expect(await figure('SELECTION_RATIO', 'ratio')).toMatchObject(hidden);
    expect(await figure('REPEATS', 'share', 'HOST')).toMatchObject(hidden);
  });

  it('count people as they are for whoever can list them, and else rounded, always alike', async () => {
    const officer = await a(features.database).staff('CASE_OFFICER').registered();
    expect(await figure('BY_COUNTRY', 'people', 'SO', {}, officer)).toMatchObject({
      value: 6,
      isRounded: false,
    });
    const seen = await Promise.all([1, 2, 3].map(() => figure('BY_COUNTRY', 'people', 'SO')));
    expect(new Set(seen.map((row) => JSON.stringify(row))).size).toBe(1);
    expect([null, 10]).toContain(seen[0]?.value);
    for (const measure of ['enrolled', 'active', 'fresh'])
      expect([null, 10]).toContain((await figure('ROSTER', measure))?.cases);
  });

  it('end where the reader’s reach ends, and the filters', async () => {
    const elsewhere = { ...analyst, staff: [{ role: 'ANALYST' as const, programmeId: null, country: 'GH' }] };
    const nobody = { ...analyst, staff: [] };
    for (const [filter, actor] of [
      [{}, elsewhere],
      [{}, nobody],
      [{ country: 'GH' }, analyst],
      [{ programmeId: randomUUID() }, analyst],
      [{ from: '2030-07-01' }, analyst],
      [{ to: '2029-12-31' }, analyst],
    ] as const) {
      expect((await figure('PEOPLE_TRAINED', 'people', 'ALL', filter, actor))?.value ?? 0).toBe(0);
    }
    const june = { programmeId: place.programmeId, country: 'SO', from: '2030-06-10', to: '2030-06-10' };
    expect((await figure('PEOPLE_TRAINED', 'people', 'ALL', june))?.value).toBe(50);
  });

  it('leave out who has taken the consent to statistics back', async () => {
    await sql(`UPDATE consent SET withdrawn_at = now() WHERE purpose = 'STATISTICS'`, []);
    expect(await figure('WOMENS_SHARE', 'share', 'APPLIED')).toMatchObject({ cases: 0, value: null });
    const person = await a(features.database).professional().active();
    await expect(features.get(EqualityService).answer(person, 'WOMAN')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

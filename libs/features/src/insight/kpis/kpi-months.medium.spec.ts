import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { staffReader } from '#domain/insight/kpis/reader.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { InstitutionFiguresQueries } from '#features/insight/kpis/institution-figures.queries';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { TRENDS } from '#features/insight/kpis/kpi/trends';
import { KpiTargetQueries } from '#features/insight/kpis/kpi-target.queries';
import { KpiTargetsService } from '#features/insight/kpis/kpi-targets.service';
import { KpiTrendQueries } from '#features/insight/kpis/kpi-trend.queries';
import { a } from '#testing/a';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

/** Months of 2030 from publication to the final report of each case, and at which of two hospitals it was. */
const CASES = [
  { published: 1, host: 0, days: [2, 5, 30, 90] },
  { published: 1, host: 0, days: [3, 9, 33, 95] },
  { published: 2, host: 1, days: [1, 4, 50, 80] },
  { published: 3, host: 0, days: [9, 20, 61, 99] },
  { published: 3, host: 1, days: [7, 8, 31, 150] },
  { published: 5, host: 1, days: [2, 3, 12, 40] },
] as const;
const YEAR = { from: '2030-01-01', to: '2030-12-31' };

describe('figures month by month, of one institution, and against their targets', () => {
  let features: RunningFeatures;
  let programmeId: string;
  let hosts: string[];
  let analyst: PersonActor;
  let approver: PersonActor;

  beforeAll(async () => {
    features = await startFeatures();
    features.setTime(new Date('2030-12-01T10:00:00Z'));
    programmeId = await aProgramme(features);
    hosts = [await anInstitution(features, programmeId), await anInstitution(features, programmeId)];
    analyst = await a(features.database).staff('ANALYST').registered();
    approver = await a(features.database).staff('APPROVER').registered();
    for (const one of CASES) await happens(one);
  });
  afterAll(() => features.stop());

  const sql = <T extends object>(text: string, values: unknown[] = []) =>
    features.database.sql<T>(text, values);

  /** A need from its publication to what its placement leaves behind. */
  async function happens({ published, host, days }: (typeof CASES)[number]): Promise<void> {
    const institutionId = hosts[host] ?? '';
    const place = { programmeId, institutionId };
    const person = await a(features.database).professional().active();
    const needId = await a(features.database).need(place).published();
    const at = (after: number): string => new Date(Date.UTC(2030, published - 1, 5 + after)).toISOString();
    await sql(`UPDATE need SET published_at = $2 WHERE id = $1`, [needId, at(0)]);
    await sql(
      `INSERT INTO need_version (need_id, version, terms, author_ids, submitted_at) VALUES ($1, 1, '{"outputs":[]}', '{}', $2)`,
      [needId, at(-days[0])],
    );
    await sql(
      `INSERT INTO need_decision (id, need_id, version, command, decided_by, decided_at)
       VALUES ($1, $2, 1, 'approve', $3, $4)`,
      [randomUUID(), needId, analyst.accountId, at(0)],
    );
    const placementId = await a(features.database).placement(place, needId, person.professionalId).offered();
    const [candidacy] = await sql<{ id: string }>(`SELECT id FROM candidacy WHERE need_id = $1`, [needId]);
    const facts = {
      needId,
      professionalId: person.professionalId,
      programmeId,
      institutionId,
      country: 'SO',
    };
    const moved = (kind: string, subject: string | undefined, name: string, to: string, when: string) =>
      sql(
        `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
         VALUES ($1, $2, $3, $4, 1, 'system:seed', $5, $6)`,
        [randomUUID(), name, kind, subject, { ...facts, from: null, to }, when],
      );
    await moved('candidacy', candidacy?.id, 'candidacy.suggested', 'SUGGESTED', at(0));
    await moved('candidacy', candidacy?.id, 'candidacy.applied', 'APPLIED', at(1));
    await moved('candidacy', candidacy?.id, 'candidacy.prescreened', 'PRESCREENED', at(1));
    await moved('candidacy', candidacy?.id, 'candidacy.shortlisted', 'SHORTLISTED', at(days[1]));
    await moved('placement', placementId, 'placement.started', 'ACTIVE', at(days[2]));
    await moved('placement', placementId, 'placement.completed', 'COMPLETED', at(days[3]));
    await sql(
      `INSERT INTO report (id, placement_id, kind, state, version, period_from, period_to, due_on, answers, submitted_at,
         professional_id, institution_id, programme_id, country)
       VALUES ($1, $2, 'FINAL', 'ACCEPTED', 1, '2030-03-01', '2030-05-31', '2030-12-14', $3, $4, $5, $6, $7, 'SO')`,
      [
        randomUUID(),
        placementId,
        { trained: { total: 20, women: 12, youth: 6, withDisability: 0 } },
        at(days[3]),
        person.professionalId,
        institutionId,
        programmeId,
      ],
    );
  }

  const valueOf = (rows: readonly KpiFigure[] | undefined, measure: string, group: string | null) =>
    rows?.find((row) => row.measure === measure && row.group === group)?.value ?? null;

  it('are in every month what the figures of that month are', async () => {
    const reader = staffReader(analyst);
    const trends = await features.get(KpiTrendQueries).trends(reader, YEAR);
    expect(trends).toHaveLength(TRENDS.length);
    let compared = 0;
    for (const month of trends[0]?.points.map(({ month }) => month) ?? []) {
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
      const period = { from: `${month}-01`, to: last.toISOString().slice(0, 10) };
      const figures = await features.get(KpiQueries).figures(reader, period);
      for (const { code, measure, group, points } of trends) {
        const point = points.find((one) => one.month === month);
        expect([month, code, group, point?.isHidden]).toEqual([month, code, group, false]);
        const value = valueOf(figures.get(code), measure, group);
        expect([month, code, group, point?.value || null]).toEqual([month, code, group, value || null]);
        compared += point?.value ? 1 : 0;
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  it('end where the reach of the reader ends', async () => {
    const elsewhere = { ...analyst, staff: [{ role: 'ANALYST' as const, programmeId: null, country: 'GH' }] };
    const trends = await features.get(KpiTrendQueries).trends(staffReader(elsewhere), YEAR);
    expect(trends.flatMap(({ points }) => points.map(({ value }) => value ?? 0))).toEqual(
      Array.from({ length: TRENDS.length * 12 }, () => 0),
    );
  });

  it('of an institution are its own, for its people and for staff who reach it', async () => {
    const owner = await a(features.database).person().registered();
    const [own = '', other = ''] = hosts;
    const host: PersonActor = { ...owner, memberships: [{ institutionId: own, role: 'OWNER' }] };
    const figures = features.get(InstitutionFiguresQueries);
    const [seen, staff, others] = await Promise.all([
      figures.of(host, own, YEAR),
      figures.of(analyst, own, YEAR),
      figures.of(analyst, other, YEAR),
    ]);
    for (const rows of [seen, staff]) {
      expect(valueOf(rows.get('NEEDS_AND_FILL'), 'published', null)).toBe(3);
      expect(valueOf(rows.get('HOST_RESPONSE'), 'median', null)).toBe(8);
      expect(valueOf(rows.get('FUNNEL'), 'reached', 'COMPLETED')).toBe(3);
      expect(valueOf(rows.get('PEOPLE_TRAINED'), 'people', 'ALL')).toBe(60);
    }
    expect(valueOf(others.get('TIME_TO'), 'median', 'SHORTLIST')).toBe(4);
    // Whom it was suggested, and who said no, is the institution's to know neither by name nor by number.
    expect(valueOf(staff.get('FUNNEL'), 'reached', 'SUGGESTED')).toBe(3);
    expect(valueOf(seen.get('FUNNEL'), 'reached', 'SUGGESTED')).toBeNull();
    await expect(figures.of(host, other, YEAR)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = { ...analyst, staff: [{ role: 'ANALYST' as const, programmeId: null, country: 'GH' }] };
    await expect(figures.of(elsewhere, own, YEAR)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  describe('with a target', () => {
    const trained = { code: 'PEOPLE_TRAINED', measure: 'people', group: 'ALL' } as const;
    const half = { from: '2030-01-01', to: '2030-06-30' };
    const set = (value: number | null, actor = approver, period = YEAR) =>
      features.get(KpiTargetsService).set(actor, programmeId, trained, period, value);
    const read = async (period = YEAR, actor = analyst) => {
      const rows = await features.get(KpiTargetQueries).targets(actor, programmeId, period);
      return rows.find(({ code, group }) => code === trained.code && group === trained.group);
    };

    it('are read beside it, for its own period alone', async () => {
      expect(await read()).toMatchObject({ target: null, isReached: null, figure: { value: 120 } });
      await set(150);
      expect(await read()).toMatchObject({ target: 150, isReached: false, figure: { value: 120 } });
      await set(100);
      expect(await read()).toMatchObject({ target: 100, isReached: true, setAt: expect.any(Date) });
      expect(await read(half)).toMatchObject({ target: null });
      await set(60, approver, half);
      expect(await features.get(KpiTargetQueries).periods(analyst, programmeId)).toEqual([YEAR, half]);
    });

    it('are kept once, whoever sets them at the same moment', async () => {
      await Promise.all([110, 120, 130].map((value) => set(value)));
      const rows = await sql(`SELECT id FROM kpi_target WHERE since = $1 AND until = $2`, [
        YEAR.from,
        YEAR.to,
      ]);
      expect(rows).toHaveLength(1);
    });

    it('leave who set and removed them on record', async () => {
      await set(null);
      expect(await read()).toMatchObject({ target: null });
      await expect(set(null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const events = await sql<{ name: string; value: number | null; by: string }>(
        `SELECT name, (data->>'value')::float8 AS value, actor_id AS by FROM domain_event
          WHERE aggregate_type = 'kpiTarget' AND data->>'until' = $1 ORDER BY seq`,
        [YEAR.to],
      );
      expect(events.slice(0, 2).map(({ value }) => value)).toEqual([150, 100]);
      expect(events.at(-1)).toMatchObject({
        name: 'kpi.target-removed',
        value: null,
        by: approver.accountId,
      });
    });

    it('are set by none but approvers and administrators of the whole programme, and read by who reaches all of it', async () => {
      await expect(set(5, analyst)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const ofOne = (role: 'APPROVER' | 'ANALYST'): PersonActor => ({
        ...analyst,
        staff: [{ role, programmeId, country: 'SO' }],
      });
      await expect(set(5, ofOne('APPROVER'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await features.get(KpiTargetQueries).targets(ofOne('ANALYST'), programmeId, YEAR)).toEqual([]);
      expect(await features.get(KpiTargetQueries).periods(ofOne('ANALYST'), programmeId)).toEqual([]);
    });

    it('are of a programme that there is', async () => {
      const nowhere = features.get(KpiTargetsService).set(approver, randomUUID(), trained, YEAR, 5);
      await expect(nowhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });
});

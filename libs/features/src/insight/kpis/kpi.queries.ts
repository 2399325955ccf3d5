import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { guarded, type KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { KPI_CODES, type KpiCode, type Listed } from '#domain/insight/kpis/kpis';
import { type Actor, STAFF_ROLES, type StaffRole } from '#domain/kernel/actor';
import { cellKey } from '#domain/kernel/disclosure/cell-key.rules';
import { PROFILE_READERS } from '#domain/parties/professionals/professional.policy';
import { FLOW } from '#features/insight/kpis/kpi/flow';
import { PEOPLE } from '#features/insight/kpis/kpi/people';
import { RESULTS } from '#features/insight/kpis/kpi/results';
import { SCOPE } from '#features/insight/kpis/kpi/scope';
import { Clock } from '#platform/clock/clock';

/** Which part of the work. */
export interface KpiFilter {
  readonly programmeId?: string | null;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** First day. */
  readonly from?: string | null;
  /** Last day, part of the period. */
  readonly to?: string | null;
}

/** The SQL of every KPI; each answers measure, group, value and the number of cases. */
const FIGURES: Readonly<Record<KpiCode, string>> = { ...FLOW, ...PEOPLE, ...RESULTS };
/** Those that also answer the sum of the record keys of their cases. */
const KEYED: readonly KpiCode[] = ['ROSTER', 'SUPPLY_DEMAND', 'BY_COUNTRY'];

interface FigureRow {
  readonly kpi: KpiCode;
  readonly measure: string;
  readonly grp: string | null;
  readonly value: number | null;
  readonly n: string | number;
  readonly key: string | null;
}

/** The figures of the programme, within the reach of who asks: one statement for all of them. */
@Injectable()
export class KpiQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The figures of these KPIs by code; what tells about few people is hidden or rounded. */
  async figures(
    actor: Actor,
    filter: KpiFilter,
    codes: readonly KpiCode[] = KPI_CODES,
  ): Promise<ReadonlyMap<KpiCode, KpiFigure[]>> {
    const wanted = [...new Set(codes)];
    const parts = wanted.map(
      (code) =>
        `SELECT '${code}' AS kpi, f.measure, f.grp, f.value, f.n, ${KEYED.includes(code) ? 'f.key' : 'NULL::numeric AS key'}
           FROM (${FIGURES[code]}) f(measure, grp, value, n${KEYED.includes(code) ? ', key' : ''})`,
    );
    const rows = await this.dataSource.query<FigureRow[]>(
      `${SCOPE} SELECT * FROM (${parts.join(' UNION ALL ')}) k ORDER BY kpi, grp NULLS FIRST, measure`,
      [
        JSON.stringify(reachOf(actor)),
        filter.programmeId ?? null,
        filter.country ?? null,
        filter.from ?? '-infinity',
        filter.to ? `${filter.to}T24:00:00Z` : 'infinity',
        this.clock.now(),
      ],
    );
    return new Map(
      wanted.map((code) => [
        code,
        guarded(
          code,
          rows
            .filter(({ kpi }) => kpi === code)
            .map(({ measure, grp, value, n, key }) => ({
              ...{ measure, group: grp, value, cases: Number(n) },
              key: key === null ? null : cellKey([Number(key)]),
            })),
          (what) => listsAll(actor, what),
        ),
      ]),
    );
  }
}

/** Programme and country of each staff grant; null reaches all. */
const reachOf = (actor: Actor): object[] =>
  actor.kind === 'person'
    ? actor.staff
        .filter(({ role }) => STAFF_ROLES.includes(role))
        .map(({ programmeId, country }) => ({ programmeId, country }))
    : [];

/** Whose lists hold each of these, within the reach of the role. */
const LISTING: Readonly<Record<Listed, readonly StaffRole[]>> = {
  NEEDS: STAFF_ROLES,
  REPORTS: STAFF_ROLES,
  WORK_ITEMS: ['CASE_OFFICER', 'APPROVER'],
  CASES: STAFF_ROLES,
  PEOPLE: PROFILE_READERS,
};

/** Whether the actor can list all that figures of the actor count: wherever a role reaches, a listing one does too. */
function listsAll(actor: Actor, what: Listed): boolean {
  if (actor.kind !== 'person') return false;
  const grants = actor.staff.filter(({ role }) => STAFF_ROLES.includes(role));
  const listing = grants.filter(({ role }) => LISTING[what].includes(role));
  return grants.every((grant) =>
    listing.some(
      ({ programmeId, country }) =>
        (programmeId === null || programmeId === grant.programmeId) &&
        (country === null || country === grant.country),
    ),
  );
}

import type { KpiReader } from '#domain/insight/kpis/reader.rules';
import { countedConsent } from '#features/parties/professionals/consent.sql';

/** Which part of the work. */
export interface KpiFilter {
  readonly programmeId?: string | null;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** First day. */
  readonly from?: string | null;
  /** Last day, part of the period. */
  readonly to?: string | null;
  /** Only what is of this institution; the roster and notifications are of none. */
  readonly institutionId?: string | null;
}

/** What {@link SCOPE} is given. */
export const scopeValues = ({ reach }: KpiReader, filter: KpiFilter, now: Date): unknown[] => [
  JSON.stringify(reach),
  filter.programmeId ?? null,
  filter.country ?? null,
  filter.from ?? '-infinity',
  filter.to ? `${filter.to}T24:00:00Z` : 'infinity',
  now,
  filter.institutionId ?? null,
];

/** A condition that the reader's grants and the filters allow a row with this programme and country. */
const allowed = (programme: string, country: string): string => `
  EXISTS (SELECT 1 FROM reach g
           WHERE (g."programmeId" IS NULL OR g."programmeId" = ${programme}) AND (g.country IS NULL OR g.country = ${country}))
  AND ($2::uuid IS NULL OR ${programme} = $2) AND ($3::text IS NULL OR ${country} = $3)`;

/** A condition that a row is of the institution that is asked about, where one is. */
const ofInstitution = (institution: string): string => `($7::uuid IS NULL OR ${institution} = $7)`;

const rowsOf = (name: string, table: string): string =>
  `${name} AS (SELECT x.* FROM ${table} x
    WHERE ${allowed('x.programme_id', 'x.country')} AND ${ofInstitution('x.institution_id')})`;

const OF_EVENT = `x.aggregate_type IN ('need', 'candidacy', 'placement', 'clearance')
  AND ${allowed(`(x.data->>'programmeId')::uuid`, `x.data->>'country'`)}
  AND ${ofInstitution(`(x.data->>'institutionId')::uuid`)}`;

/**
 * What every KPI reads from: the rows within the reach of the reader and the filters.
 * $1 grants as JSON, $2 programme, $3 country, $4 and $5 the period (the end is not part of it), $6 now, $7 institution.
 */
export const SCOPE = `
WITH reach AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS g("programmeId" uuid, country text)),
  period AS (SELECT $4::timestamptz AS since, $5::timestamptz AS until, $6::timestamptz AS now),
  ${rowsOf('needs', 'need')},
  ${rowsOf('candidacies', 'candidacy')},
  ${rowsOf('placements', 'placement')},
  ${rowsOf('reports', 'report')},
  ${rowsOf('clearances', 'clearance')},
  ${rowsOf('items', 'work_item')},
  roster AS (
    SELECT DISTINCT w.id, w.state, w.fresh_until, h.country
      FROM professional w
      JOIN programme_enrolment e ON e.professional_id = w.id
      JOIN professional_heritage h ON h.professional_id = w.id
     WHERE ${allowed('e.programme_id', 'h.country')}),
  events AS (
    SELECT x.id, x.name, x.aggregate_type AS kind, x.aggregate_id AS subject, x.reason, x.occurred_at AS at, x.data, x.seq
      FROM domain_event x WHERE ${OF_EVENT}),
  notices AS (
    SELECT n.channel, n.state, n.created_at, n.sent_at, x.occurred_at AS at
      FROM notification n JOIN domain_event x ON x.id = n.event_id WHERE ${OF_EVENT}),
  moves AS (
    SELECT v.*, v.data->>'to' AS "to", lead(v.at) OVER turn AS left_at, lead(v.data->>'to') OVER turn AS next
      FROM events v WHERE v.data ? 'to' WINDOW turn AS (PARTITION BY v.subject ORDER BY v.seq)),
  handed_in AS (SELECT r.* FROM reports r WHERE r.state IN ('SUBMITTED', 'ACCEPTED')),
  stated AS (
    SELECT q.professional_id, q.sex FROM equality_answer q
      JOIN consent c ON c.professional_id = q.professional_id AND c.purpose = 'STATISTICS' AND ${countedConsent('c')})
`;

/** Median and 90th percentile of a number, over rows that may carry a group `grp`. */
export const spread = (from: string, value: string): string => `
  SELECT m.measure, s.grp, m.value, s.n
    FROM (SELECT grp, count(*) AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY ${value}) AS median,
                 percentile_cont(0.9) WITHIN GROUP (ORDER BY ${value}) AS p90
            FROM (${from}) t GROUP BY grp) s
   CROSS JOIN LATERAL (VALUES ('median', s.median::float8), ('p90', s.p90::float8)) m(measure, value)`;

/** Days between two moments. */
export const days = (from: string, to: string): string => `extract(epoch FROM ${to} - ${from}) / 86400`;

/** Whether a moment is in the period. */
export const inPeriod = (moment: string): string =>
  `${moment} >= (SELECT since FROM period) AND ${moment} < (SELECT until FROM period)`;

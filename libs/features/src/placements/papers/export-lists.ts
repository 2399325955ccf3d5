import { FIELD_CLASSES, type FieldClass } from '#domain/kernel/fields';
import type { ExportList } from '#domain/placements/papers/export.rules';

/** Rows that one export holds at most. */
const MAX_ROWS = 50_000;

/** The grants of $1 reach a row with this programme and country. */
const reached = (programme: string, country: string): string => `
  EXISTS (SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS g("programmeId" uuid, country text)
           WHERE (g."programmeId" IS NULL OR g."programmeId" = ${programme}) AND (g.country IS NULL OR g.country = ${country}))`;

/** A column of a class in the rows that a grant of one of its readers reaches; empty in the others. */
const shown = (column: string, fieldClass: FieldClass, programme: string, country: string): string => {
  const readers = FIELD_CLASSES[fieldClass].readers.map((reader) => `'${reader}'`).join(', ');
  return `CASE WHEN EXISTS (
             SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS g(role text, "programmeId" uuid, country text)
              WHERE g.role IN (${readers}) AND (g."programmeId" IS NULL OR g."programmeId" = ${programme})
                AND (g.country IS NULL OR g.country = ${country})) THEN ${column} END`;
};

/** What each list holds. The names of the columns are those of the file; days and moments are ISO 8601. */
export const EXPORT_SQL: Readonly<Record<ExportList, string>> = {
  PROFESSIONALS: `
    SELECT w.id, a.display_name AS name, w.state, w.residence_country, w.years_experience, w.education_level,
           (SELECT string_agg(h.country, ' ' ORDER BY h.country) FROM professional_heritage h WHERE h.professional_id = w.id) AS heritage_countries,
           (SELECT count(*)::int FROM professional_skill k WHERE k.professional_id = w.id) AS skills,
           w.weekly_hours, w.fresh_until::text AS fresh_until
      FROM professional w JOIN account a ON a.id = w.account_id
     WHERE EXISTS (SELECT 1 FROM programme_enrolment e JOIN professional_heritage h ON h.professional_id = e.professional_id
                    WHERE e.professional_id = w.id AND ${reached('e.programme_id', 'h.country')})
     ORDER BY w.id LIMIT ${MAX_ROWS}`,

  NEEDS: `
    SELECT n.id, n.title, i.name AS institution, n.country, n.place, n.sector, n.modality, n.state, n.version, n.positions,
           n.starts_on::text AS starts_on, n.ends_on::text AS ends_on, n.weekly_hours, n.published_at::date::text AS published_on
      FROM need n JOIN institution i ON i.id = n.institution_id
     WHERE ${reached('n.programme_id', 'n.country')} ORDER BY n.id LIMIT ${MAX_ROWS}`,

  PLACEMENTS: `
    SELECT p.id, p.need_id, n.title, i.name AS institution, p.professional_id, p.country, p.state,
           ${shown('p.reason', 'REASONS', 'p.programme_id', 'p.country')} AS reason, p.modality,
           p.starts_on::text AS starts_on, p.ends_on::text AS ends_on, p.weekly_hours
      FROM placement p JOIN need n ON n.id = p.need_id JOIN institution i ON i.id = p.institution_id
     WHERE ${reached('p.programme_id', 'p.country')} ORDER BY p.id LIMIT ${MAX_ROWS}`,

  REPORTS: `
    SELECT r.id, r.placement_id, r.kind, r.state, r.country, r.period_from::text AS period_from, r.period_to::text AS period_to,
           r.due_on::text AS due_on, r.submitted_at::date::text AS submitted_on, (r.answers->>'hours')::int AS hours,
           (r.answers->>'days')::int AS days, (r.answers->'trained'->>'total')::int AS trained,
           (r.answers->'trained'->>'women')::int AS women_trained, r.answers->>'transferLevel' AS transfer_level,
           r.answers->>'stillInUse' AS still_in_use,
           ${shown(`r.answers->'barriers' #>> '{}'`, 'REASONS', 'r.programme_id', 'r.country')} AS barriers
      FROM report r WHERE r.kind <> 'COLLEAGUE_SURVEY' AND ${reached('r.programme_id', 'r.country')}
     ORDER BY r.id LIMIT ${MAX_ROWS}`,
};

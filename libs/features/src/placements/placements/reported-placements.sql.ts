import type { ReportedPlacements } from '#features/placements/reports/reported-placements.port';

/** Placements as reports see them. */
export const PLACEMENTS_OF_REPORTS: ReportedPlacements = {
  locked: `
    SELECT p.id, p.state, p.starts_on::text AS "startsOn", coalesce(e.ended_on, p.ends_on)::text AS "endsOn",
           p.professional_id AS "professionalId", p.institution_id AS "institutionId", p.programme_id AS "programmeId",
           p.country
      FROM placement p LEFT JOIN early_end e ON e.placement_id = p.id WHERE p.id = $1 FOR UPDATE OF p`,
  outputs: `
    SELECT v.terms->'outputs' AS outputs
      FROM placement p JOIN need_version v ON v.need_id = p.need_id AND v.version = p.need_version
     WHERE p.id = $1`,
  needs: `SELECT id, need_id AS "needId" FROM placement WHERE id = ANY($1)`,
  titleOf: (placement) =>
    `(SELECT n.title FROM placement p JOIN need n ON n.id = p.need_id WHERE p.id = ${placement})`,
};

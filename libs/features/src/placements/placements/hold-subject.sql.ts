import type { HoldSubjectSql } from '#features/casework/holds/hold-subject.port';

const OF_HOLD = 'FROM placement x WHERE x.id = h.subject_id';

/** A placement as a thing that a hold may be on. */
export const PLACEMENT_ON_HOLD: HoldSubjectSql = {
  exists: OF_HOLD,
  inProgramme: (programme) => `${OF_HOLD} AND x.programme_id = ${programme}`,
  inCountry: (country) => `${OF_HOLD} AND x.country = ${country}`,
  place: `SELECT x.programme_id AS programme, x.country::text ${OF_HOLD}`,
  ofPerson: (professional) => `SELECT id FROM placement WHERE professional_id = ${professional}`,
};

/** A person as a thing that a hold `h` may be on: of every programme and country of the person, and so of no single one. */
export const PROFESSIONAL_ON_HOLD = {
  exists: 'FROM professional x WHERE x.id = h.subject_id',
  inProgramme: (programme: string): string =>
    `FROM programme_enrolment x WHERE x.professional_id = h.subject_id AND x.programme_id = ${programme}`,
  inCountry: (country: string): string =>
    `FROM professional_heritage x WHERE x.professional_id = h.subject_id AND x.country = ${country}`,
  place:
    'SELECT NULL::uuid AS programme, NULL::text AS country FROM professional x WHERE x.id = h.subject_id',
  ofPerson: (professional: string): string => `SELECT ${professional}`,
};

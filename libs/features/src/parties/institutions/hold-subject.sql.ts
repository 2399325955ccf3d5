/** An institution as a thing that a hold `h` may be on: it may take part in several programmes. */
export const INSTITUTION_ON_HOLD = {
  exists: 'FROM institution x WHERE x.id = h.subject_id',
  inProgramme: (programme: string): string =>
    `FROM institution_programme x WHERE x.institution_id = h.subject_id AND x.programme_id = ${programme}`,
  inCountry: (country: string): string =>
    `FROM institution x WHERE x.id = h.subject_id AND x.country = ${country}`,
  place: 'SELECT NULL::uuid AS programme, x.country::text FROM institution x WHERE x.id = h.subject_id',
  ofPerson: null,
};

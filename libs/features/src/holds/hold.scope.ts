import type { Actor } from '#domain/actor';
import type { HoldSubject } from '#domain/hold/hold.rules';
import { type Scope, staffScope } from '#features/accounts/staff.scope';

type Conditions = Readonly<Record<HoldSubject, string>>;

/** A condition on what a hold `h` lies on, by its kind. */
const onSubject = (conditions: Conditions): string =>
  `CASE h.subject ${Object.entries(conditions)
    .map(([subject, condition]) => `WHEN '${subject}' THEN EXISTS (SELECT ${condition})`)
    .join(' ')} END`;

const EXISTS = onSubject({
  PROFESSIONAL: 'FROM professional x WHERE x.id = h.subject_id',
  INSTITUTION: 'FROM institution x WHERE x.id = h.subject_id',
  PLACEMENT: 'FROM placement x WHERE x.id = h.subject_id',
});

const inProgramme = (programme: string): string =>
  onSubject({
    PROFESSIONAL: `FROM programme_enrolment x WHERE x.professional_id = h.subject_id AND x.programme_id = ${programme}`,
    INSTITUTION: `FROM institution_programme x WHERE x.institution_id = h.subject_id AND x.programme_id = ${programme}`,
    PLACEMENT: `FROM placement x WHERE x.id = h.subject_id AND x.programme_id = ${programme}`,
  });

const inCountry = (country: string): string =>
  onSubject({
    PROFESSIONAL: `FROM professional_heritage x WHERE x.professional_id = h.subject_id AND x.country = ${country}`,
    INSTITUTION: `FROM institution x WHERE x.id = h.subject_id AND x.country = ${country}`,
    PLACEMENT: `FROM placement x WHERE x.id = h.subject_id AND x.country = ${country}`,
  });

/** The holds on people, institutions and placements that exist and that the safeguarding officer reaches. */
export function holdScope(actor: Actor): Scope {
  const { sql, parameters } = staffScope(actor, ['SAFEGUARDING_OFFICER'], {
    programme: inProgramme,
    country: inCountry,
  });
  return { sql: `(${EXISTS} AND ${sql})`, parameters };
}

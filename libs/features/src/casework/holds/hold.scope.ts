import type { Actor } from '#domain/kernel/actor';
import type { HoldSubject } from '#domain/casework/holds/hold.rules';
import { type Scope, staffScope } from '#features/identity/accounts/staff.scope';
import type { HoldSubjects, HoldSubjectSql } from '#features/casework/holds/hold-subject.port';

const OF_PROFESSIONAL: HoldSubjectSql = {
  exists: 'FROM professional x WHERE x.id = h.subject_id',
  inProgramme: (programme) =>
    `FROM programme_enrolment x WHERE x.professional_id = h.subject_id AND x.programme_id = ${programme}`,
  inCountry: (country) =>
    `FROM professional_heritage x WHERE x.professional_id = h.subject_id AND x.country = ${country}`,
};

const OF_INSTITUTION: HoldSubjectSql = {
  exists: 'FROM institution x WHERE x.id = h.subject_id',
  inProgramme: (programme) =>
    `FROM institution_programme x WHERE x.institution_id = h.subject_id AND x.programme_id = ${programme}`,
  inCountry: (country) => `FROM institution x WHERE x.id = h.subject_id AND x.country = ${country}`,
};

/** The holds on people, institutions and placements that exist and that the safeguarding officer reaches. */
export function holdScope(actor: Actor, { placement }: HoldSubjects): Scope {
  const subjects = { PROFESSIONAL: OF_PROFESSIONAL, INSTITUTION: OF_INSTITUTION, PLACEMENT: placement };
  const { sql, parameters } = staffScope(actor, ['SAFEGUARDING_OFFICER'], {
    programme: (programme) => onSubject(subjects, (subject) => subject.inProgramme(programme)),
    country: (country) => onSubject(subjects, (subject) => subject.inCountry(country)),
  });
  return { sql: `(${onSubject(subjects, ({ exists }) => exists)} AND ${sql})`, parameters };
}

/** A condition on the subject of a hold `h`, by its kind. */
const onSubject = (
  subjects: Readonly<Record<HoldSubject, HoldSubjectSql>>,
  condition: (subject: HoldSubjectSql) => string,
): string =>
  `CASE h.subject ${Object.entries(subjects)
    .map(([kind, subject]) => `WHEN '${kind}' THEN EXISTS (SELECT ${condition(subject)})`)
    .join(' ')} END`;

import type { HoldSubject } from '#domain/catalogue/hold-subjects';
import type { Actor } from '#domain/kernel/actor';
import type { HoldSubjects, HoldSubjectSql } from '#features/casework/holds/hold-subject.port';
import { type Scope, staffScope } from '#features/identity/accounts/staff.scope';

/** The holds on things that exist and that the safeguarding officer reaches. */
export function holdScope(actor: Actor, { bySubject }: HoldSubjects): Scope {
  const { sql, parameters } = staffScope(actor, ['SAFEGUARDING_OFFICER'], {
    programme: (programme) => onSubject(bySubject, (subject) => subject.inProgramme(programme)),
    country: (country) => onSubject(bySubject, (subject) => subject.inCountry(country)),
  });
  return { sql: `(${onSubject(bySubject, ({ exists }) => exists)} AND ${sql})`, parameters };
}

/** A condition on the subject of a hold `h`, by its kind. */
const onSubject = (
  subjects: Readonly<Record<HoldSubject, HoldSubjectSql>>,
  condition: (subject: HoldSubjectSql) => string,
): string =>
  `CASE h.subject ${Object.entries(subjects)
    .map(([kind, subject]) => `WHEN '${kind}' THEN EXISTS (SELECT ${condition(subject)})`)
    .join(' ')} END`;

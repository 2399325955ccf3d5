import { ACCOUNT, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** The trail, and what was done in somebody’s name. */
export const AUDIT_DATA = {
  erased: [
    [
      'on_behalf_evidence',
      `UPDATE on_behalf_evidence SET note = '', objection = NULL, answer = NULL
        WHERE principal_id = ${ACCOUNT} OR event_id IN (SELECT e.id FROM domain_event e, subject x
          WHERE e.on_behalf_of IS NOT NULL AND e.data->>'professionalId' = x.person::text)`,
    ],
  ],
  left: {
    domain_event: 'ids, codes and moments only; append-only, so that the trail can be verified',
  },
  copied: {
    doneInYourName:
      rows(`SELECT e.name, e.occurred_at, o.way, o.note, o.objected_at, o.objection, o.resolved_at, o.answer
                            FROM on_behalf_evidence o JOIN domain_event e ON e.id = o.event_id
                           WHERE o.principal_id = ${ACCOUNT} ORDER BY e.seq`),
    events:
      rows(`SELECT name, aggregate_type AS about, aggregate_id AS id, occurred_at AS at FROM domain_event
                   WHERE actor_id = ${ACCOUNT}::text AND aggregate_type <> ALL ((SELECT hidden FROM subject)::text[]) ORDER BY seq`),
  },
} as const satisfies PersonalData;

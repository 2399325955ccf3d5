import { ACCOUNT, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** The directory: it is about bodies; of people it has only who reported and answered a mistake. */
export const SERVICE_DATA = {
  erased: [
    [
      'service_report',
      `UPDATE service_report SET reported_by = nullif(reported_by, ${ACCOUNT}), answered_by = nullif(answered_by, ${ACCOUNT})
        WHERE ${ACCOUNT} IN (reported_by, answered_by)`,
    ],
  ],
  left: {
    service: 'what a body says of its service',
    service_place: 'what a body says of its service',
  },
  copied: {
    reportedMistakes: rows(`SELECT s.name AS service, r.mistake, r.reported_at, r.answer, r.answered_at
                              FROM service_report r JOIN service s ON s.id = r.service_id
                             WHERE r.reported_by = ${ACCOUNT} ORDER BY r.reported_at`),
  },
} as const satisfies PersonalData;

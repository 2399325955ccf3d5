import { ACCOUNT, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** What people answered in waves. Only answers under an account can be found; the others say so before they are given. */
export const WAVE_DATA = {
  erased: [
    ['wave_draft', `DELETE FROM wave_draft WHERE account_id = ${ACCOUNT}`],
    ['wave_response', `DELETE FROM wave_response WHERE account_id = ${ACCOUNT}`],
  ],
  left: {
    wave: 'what the programme asked, with who prepared it by id',
    wave_report: 'what the programme published, with who wrote it by id',
    wave_link: 'digests of links, with who made them by id',
  },
  copied: {
    surveys: rows(`SELECT q.title, r.day, r.language, r.answers FROM wave_response r
                     JOIN wave w ON w.id = r.wave_id JOIN questionnaire q ON q.id = w.questionnaire_id
                    WHERE r.account_id = ${ACCOUNT} ORDER BY r.day, r.id`),
    surveyDrafts: rows(`SELECT q.title, d.language, d.answers, d.begun_at FROM wave_draft d
                          JOIN wave w ON w.id = d.wave_id JOIN questionnaire q ON q.id = w.questionnaire_id
                         WHERE d.account_id = ${ACCOUNT} ORDER BY d.begun_at, d.id`),
  },
} as const satisfies PersonalData;

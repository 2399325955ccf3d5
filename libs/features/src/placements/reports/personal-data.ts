import { WORDED_ANSWERS } from '#domain/placements/reports/forms';
import type { REPORT_WORDS } from '#domain/placements/reports/words-of-others';
import {
  ACCOUNT,
  OF_ITSELF,
  ownOf,
  PERSON,
  type PersonalData,
  rows,
  type WordPlace,
  wordsIn,
} from '#features/identity/accounts/data-subject';

/** Reports and surveys. */
export const REPORT_DATA = {
  erased: [
    [
      'report',
      `UPDATE report SET comment = NULL, answers = answers - '{${WORDED_ANSWERS.join(',')}}'::text[]
        WHERE professional_id = ${PERSON}`,
    ],
    ['survey_answer', `UPDATE survey_answer SET lessons = NULL WHERE report_id IN ${ownOf('report')}`],
    ['survey_link', `DELETE FROM survey_link WHERE report_id IN ${ownOf('report')}`],
  ],
  copied: {
    reports: rows(`SELECT id, placement_id, kind, state, period_from, period_to, due_on, submitted_at,
                          CASE WHEN written_by = ${ACCOUNT} THEN answers END AS answers
                     FROM report WHERE professional_id = ${PERSON} OR written_by = ${ACCOUNT} ORDER BY due_on, id`),
  },
  filed: 'report',
} as const satisfies PersonalData;

/** Where people write about others. */
export const REPORT_WORD_PLACES = {
  REPORT_COMMENT: wordsIn('report', 'comment', OF_ITSELF),
  LESSONS: {
    read: `SELECT id, answers->>'lessons' AS text, programme_id AS programme, country FROM report`,
    write: `UPDATE report SET answers = jsonb_set(answers, '{lessons}', to_jsonb($2::text)) WHERE id = $1`,
  },
  SURVEY: wordsIn('survey_answer', 'lessons', 'JOIN report c ON c.id = w.report_id'),
} as const satisfies Record<(typeof REPORT_WORDS)[number], WordPlace>;

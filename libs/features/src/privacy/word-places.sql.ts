import type { WordKind } from '#domain/privacy/words.rules';

/** Words of others in the open tables: how they are read, and how they are put in place of one another. */
export interface WordPlace {
  /** Rows of id, text, programme and country. */
  readonly read: string;
  /** Puts $2 in place of the words of row $1. */
  readonly write: string;
}

const OF_CANDIDACY = 'JOIN candidacy c ON c.id = w.candidacy_id';
const OF_PLACEMENT = 'JOIN placement c ON c.id = w.placement_id';
const place = (table: string, column: string, join: string): WordPlace => ({
  read: `SELECT w.id, w.${column} AS text, c.programme_id AS programme, c.country FROM ${table} w ${join}`,
  write: `UPDATE ${table} SET ${column} = $2 WHERE id = $1`,
});
const OWN = 'JOIN LATERAL (SELECT w.programme_id, w.country) c ON true';

/** Every open table in which people write about others. Concerns are sealed and have a way of their own. */
export const WORD_PLACES: Readonly<Record<Exclude<WordKind, 'CONCERN'>, WordPlace>> = {
  NOTE: place('candidacy_note', 'text', OF_CANDIDACY),
  MESSAGE: place('candidacy_message', 'text', OF_CANDIDACY),
  AMENDMENT: place('placement_amendment', 'why', OF_PLACEMENT),
  CHECK: place('clearance', 'comment', OWN),
  REPORT_COMMENT: place('report', 'comment', OWN),
  LESSONS: {
    read: `SELECT id, answers->>'lessons' AS text, programme_id AS programme, country FROM report`,
    write: `UPDATE report SET answers = jsonb_set(answers, '{lessons}', to_jsonb($2::text)) WHERE id = $1`,
  },
  SURVEY: place('survey_answer', 'lessons', 'JOIN report c ON c.id = w.report_id'),
  NEED_DECISION: place('need_decision', 'comment', 'JOIN need c ON c.id = w.need_id'),
  INSTITUTION_REVIEW: {
    read: `SELECT id, review_comment AS text, NULL::uuid AS programme, country FROM institution`,
    write: `UPDATE institution SET review_comment = $2 WHERE id = $1`,
  },
  SUSPENSION: {
    read: `SELECT id, suspension_reason AS text, NULL::uuid AS programme, NULL::text AS country FROM account`,
    write: `UPDATE account SET suspension_reason = $2 WHERE id = $1`,
  },
  HOLD: {
    read: `SELECT h.id, h.reason AS text, p.programme_id AS programme, coalesce(p.country, i.country) AS country
             FROM hold h LEFT JOIN placement p ON h.subject = 'PLACEMENT' AND p.id = h.subject_id
             LEFT JOIN institution i ON h.subject = 'INSTITUTION' AND i.id = h.subject_id`,
    write: `UPDATE hold SET reason = $2 WHERE id = $1`,
  },
};

export const OPEN_WORD_KINDS = Object.keys(WORD_PLACES) as (keyof typeof WORD_PLACES)[];

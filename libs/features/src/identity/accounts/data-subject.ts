/** What an area holds about people, and what becomes of it when one of them goes. */
export interface PersonalData {
  /**
   * What an erasure does to each table, in this order. Rows that only the person is in go; rows in which others have a
   * part stay with their states, dates and figures, and lose their words.
   */
  readonly erased?: readonly (readonly [table: string, statement: string])[];
  /** Tables that an erasure leaves as they are, each with the reason. */
  readonly left?: Readonly<Record<string, string>>;
  /** The sections that the area adds to a person's own copy: a statement each that answers objects as `row`. */
  readonly copied?: Readonly<Record<string, string>>;
  /** The table whose rows files belong to. */
  readonly filed?: string;
}

/** Words of others in an open table: how they are read, and how they are put in place of one another. */
export interface WordPlace {
  /** Rows of id, text, programme and country. */
  readonly read: string;
  /** Puts $2 in place of the words of row $1. */
  readonly write: string;
}

/** The account of the person whom a statement is about; before it comes a row `subject` of account, person and more. */
export const ACCOUNT = '(SELECT account FROM subject)';
/** The professional; null for a person without a profile. */
export const PERSON = '(SELECT person FROM subject)';
/** The moment of an erasure. */
export const NOW = '(SELECT at FROM subject)';
/** The rows of a table that are about the professional, by id. */
export const ownOf = (table: string): string => `(SELECT id FROM ${table} WHERE professional_id = ${PERSON})`;

/** Drops every row of a table that is about the professional. */
export const dropped = (table: string): string => `DELETE FROM ${table} WHERE professional_id = ${PERSON}`;

/** What a statement answers, as a section of the copy. */
export const rows = (statement: string): string => `SELECT to_jsonb(x) AS row FROM (${statement}) x`;
/** Rows of a profile list without the id of their owner. */
export const list = (table: string, order: string): string =>
  `SELECT to_jsonb(x) - 'professional_id' - 'id' - 'position' AS row FROM ${table} x
    WHERE professional_id = ${PERSON} ORDER BY ${order}`;

/** Words in a column of a table `w`, whose programme and country are in `c` after a join. */
export const wordsIn = (table: string, column: string, join: string): WordPlace => ({
  read: `SELECT w.id, w.${column} AS text, c.programme_id AS programme, c.country FROM ${table} w ${join}`,
  write: `UPDATE ${table} SET ${column} = $2 WHERE id = $1`,
});

/** The join of a table that says itself where its rows belong. */
export const OF_ITSELF = 'JOIN LATERAL (SELECT w.programme_id, w.country) c ON true';

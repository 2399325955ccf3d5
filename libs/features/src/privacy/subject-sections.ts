import { PERSONAL_DATA } from '#features/subjects';

/**
 * Comes before every statement; $1 account, $2 professional or null, $3 kinds of things whose events nobody is shown.
 */
export const SUBJECT = `WITH subject AS (SELECT $1::uuid AS account, $2::uuid AS person, $3::text[] AS hidden)`;

/**
 * The sections of a person's copy, each a list of objects, in the order of the document. Nothing secret is in it: no
 * hash, no token, nothing that others wrote in confidence.
 */
export const SUBJECT_SECTIONS: readonly (readonly [name: string, statement: string])[] =
  PERSONAL_DATA.flatMap(({ copied }) => Object.entries(copied ?? {}));

/**
 * Whether every word of what a person typed is somewhere in the text, in any order: without accents, with Arabic letters
 * that are written for one another as one, whatever apostrophes and spaces are between. Where nobody typed a word, nothing
 * is found. `text` is SQL for texts that were folded by `search_fold` when their rows were written, without spaces;
 * `parameter` holds the words. What `search_fold` answers holds no sign that means something to LIKE.
 */
export const foundIn = (text: string, parameter: string): string =>
  `search_fold(${parameter}) <> '' AND ${text} LIKE ALL (ARRAY(
     SELECT '%' || word || '%' FROM regexp_split_to_table(search_fold(${parameter}), ' ') AS word))`;

/**
 * A LIKE pattern of the longest word that a person typed: what has none of it has not all words either, so that an index
 * on parts of words (`gin_trgm_ops`) leaves few rows to compare with `foundIn`.
 */
export const longestWord = (parameter: string): string =>
  `(SELECT '%' || word || '%' FROM regexp_split_to_table(search_fold(${parameter}), ' ') AS word
      ORDER BY length(word) DESC LIMIT 1)`;

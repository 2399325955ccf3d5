/**
 * Marks a statement that nearly every request runs and that looks rows up by key: as the comment of a TypeORM query, or by
 * `prepared` for SQL of our own. A connection plans such a statement once instead of each time; planning took six
 * sevenths of the time of the one that finds out who asks.
 *
 * Only for statements whose best plan does not depend on the values, and whose text is the same each time: a list of ids
 * is one array (`Any`), never as many parameters (`In`).
 */
export const PREPARED = 'prepared';

const MARK = `/* ${PREPARED} */ `;

/** SQL as a statement that a connection plans once. */
export const prepared = (sql: string): string => MARK + sql.trim();

const names = new Map<string, string>();

/** The arguments of a query as the driver wants them: a marked statement gets a name, by which it is planned once. */
export function named(args: readonly unknown[]): readonly unknown[] {
  const [text, values] = args;
  if (typeof text !== 'string' || !text.startsWith(MARK)) return args;
  return [{ name: nameOf(text), text, values }, ...args.slice(2)];
}

function nameOf(text: string): string {
  const known = names.get(text) ?? `prepared_${names.size}`;
  names.set(text, known);
  return known;
}

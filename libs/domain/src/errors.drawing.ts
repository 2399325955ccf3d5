import { ERRORS, type ErrorEntry } from '#domain/errors';

/** The catalogue of errors as a Markdown table, by code. */
export function errorTable(): string {
  const entries: [string, ErrorEntry][] = Object.entries(ERRORS);
  const rows = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { category, sentence }]) => `| \`${code}\` | ${category} | ${sentence} |`);
  return ['| code | category | sentence |', '|---|---|---|', ...rows].join('\n');
}

import { type ErrorCode, ERRORS, isPublic } from '#domain/catalogue/error-catalogue';
import type { ErrorEntry } from '#domain/kernel/errors';

/** The catalogue of errors as a Markdown table, by code; those that no client meets are marked. */
export function errorTable(): string {
  const entries = Object.entries(ERRORS) as [ErrorCode, ErrorEntry][];
  const rows = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { category, sentence }]) =>
        `| \`${code}\`${isPublic(code) ? '' : ' ‡'} | ${category} | ${sentence} |`,
    );
  return ['| code | category | sentence |', '|---|---|---|', ...rows].join('\n');
}

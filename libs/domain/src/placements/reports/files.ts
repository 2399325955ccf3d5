import type { FieldClass } from '#domain/kernel/fields';

/** Files of a report, for the table that says who reads them. */
export const REPORT_FILES = { REPORT: 'CASE_WORDS' } as const satisfies Record<string, FieldClass>;

import type { FieldClass } from '#domain/kernel/fields';

/** Files of a placement, for the table that says who reads them. */
export const PLACEMENT_FILES = { PLACEMENT: 'CASE_WORDS' } as const satisfies Record<string, FieldClass>;

import type { FieldClass } from '#domain/kernel/fields';

/** Documents of a check, for the table that says who reads them. */
export const CLEARANCE_FILES = { CLEARANCE: 'CHECKS' } as const satisfies Record<string, FieldClass>;

import type { FieldClass } from '#domain/kernel/fields';

/** Files of a candidacy come with its messages. */
export const CANDIDACY_FILES = { CANDIDACY: 'MESSAGES' } as const satisfies Record<string, FieldClass>;

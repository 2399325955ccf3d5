import type { Ruled } from '#domain/kernel/four-eyes.rules';

/** The same before there is a candidacy. */
export const OVERRIDE_MATCH: Ruled = { name: 'match.overrideGate', not: ['PROFESSIONAL', 'FOCAL_POINT'] };

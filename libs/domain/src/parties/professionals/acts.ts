import type { Ruled } from '#domain/kernel/four-eyes.rules';

/** Recording a level of clearance in a profile. */
export const RECORD_CLEARANCE: Ruled = { name: 'evidence.recordClearance', not: ['PROFESSIONAL'] };

/**
 * Reasons that touch on a person's health, conduct or checks: they stay in the record, enter no
 * message and are shown to no host.
 */
export const PRIVATE_REASONS: readonly string[] = [
  'CLEARANCE_REFUSED',
  'CONDUCT',
  'DUE_DILIGENCE',
  'FAMILY',
  'HEALTH',
  'INCIDENT',
  'MISCONDUCT',
  'NOT_PASSED',
  'PERSONAL',
];

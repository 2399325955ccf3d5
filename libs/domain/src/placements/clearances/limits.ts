/** What goes with a check, and with the template of a programme: the issuer in characters, lists in rows. */
export const CLEARANCE_LIMITS = {
  issuer: 200,
  files: 10,
  rules: 100,
  countries: 250,
} as const;

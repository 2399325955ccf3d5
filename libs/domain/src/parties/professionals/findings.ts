/** What can be wrong with profiles. */
export const PROFESSIONAL_FINDINGS = {
  WINDOWS_OVERLAP: 'This window shares days with another one.',
  WITHIN_A_YEAR: 'Choose a day after today and within a year.',
  UNKNOWN_REGION: 'This is none of the regions that are known here.',
  UNKNOWN_INSTITUTION: 'This is not an institution.',
  UNKNOWN_PROGRAMME: 'This is not a programme that takes people.',
  NOT_A_MAIL_ADDRESS: 'This is not an email address.',
  EMAIL_TAKEN: 'There is already an account with this email address.',
  OUT_OF_REACH: 'This programme or country is outside your scope.',
  NO_MODALITY: 'Say whether you would work on site, virtually or both.',
  EVIDENCE: 'Say in up to {most} characters what shows it.',
  CLEARANCE_DAY: 'A clearance has a last day; no clearance has none.',
  TEXT_REPLACED: 'This text has been replaced. Read the current one and agree to that.',
  TEXT_UNKNOWN: 'There is no published text with this version.',
  RESUME_FORM: 'This is not a JSON Resume. Check that the whole file was copied.',
} as const;

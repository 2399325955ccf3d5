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
  RESUME_KIND:
    'Use a PDF, a Word document (.docx), a data export of LinkedIn (.zip), a Europass file (.xml) or a JSON Resume.',
  RESUME_SCANNED:
    'No text was found in this file. A scanned page is only a picture: save the file from the program that made it.',
  RESUME_LOCKED: 'This PDF has a password. Save it without one.',
  RESUME_BROKEN: 'This file is damaged or not complete. Save it again and choose that copy.',
  RESUME_BURST: 'This file unpacks to more than is read here. Save it without pictures, or as PDF.',
  RESUME_SLOW:
    'This file takes too long to read. Save it again in a simpler form, such as a PDF of fewer pages.',
} as const;

/** What can be wrong with words of a classification. */
export const TAXONOMY_FINDINGS = {
  UNKNOWN_COUNTRY: 'This is not a country of ISO 3166-1.',
  UNKNOWN_LANGUAGE: 'This is not a language of ISO 639.',
  UNKNOWN_FIELD: 'This is not a field of ISCED-F 2013.',
  UNKNOWN_SECTOR: 'This is not a code of ISIC Rev.4.',
  UNKNOWN_SKILL: 'This is not a skill of the taxonomy.',
  UNKNOWN_OCCUPATION: 'This is not an occupation of the taxonomy.',
} as const;

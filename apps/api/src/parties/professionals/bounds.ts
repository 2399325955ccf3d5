import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of profiles. */
export const PROFESSIONAL_BOUNDS: FieldBounds = {
  Query: {
    OF_A_TABLE: 'consentTexts',
  },
  ImportReport: {
    AS_WRITTEN: 'rows',
  },
  ImportedRow: {
    AS_WRITTEN: 'findings',
  },
  Professional: {
    FIRST_100: 'eligibility',
    AS_WRITTEN: 'ownSkills',
    OF_A_TABLE: 'steps tasks',
  },
  ProfileLists: {
    FIRST_100: 'conflicts enrolments',
    LAST_1000: 'consents',
    AS_WRITTEN: 'education experience heritage languages licences mappedWords sectors skills windows',
  },
  ProfileTask: {
    AS_WRITTEN: 'missing',
  },
  ResumeReport: {
    AS_WRITTEN: 'education experience languages leftOut mapped unmapped',
  },
  UnmappedSkill: {
    AS_READ: 'proposals',
  },
};

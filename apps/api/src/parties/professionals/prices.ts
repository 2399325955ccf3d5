import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of profiles cost. */
export const PROFESSIONAL_PRICES: FieldPrices = {
  Query: {
    FREE: 'consentTexts',
    ROW: 'myProfile professional',
    SEARCH: 'professionals',
  },
  Mutation: {
    WRITE: `activateProfile confirmProfile declareConflicts removeSkillEvidence giveConsent keepOwnWord pauseProfile
      readContact recordClearance resumeProfile saveProfile addSkillEvidence startProfile verifySkill
      withdrawConsent`,
    BULK: 'importProfessionals importResume',
  },
  HeldSkill: {
    LOADED: 'concept',
  },
  Professional: {
    LOADED: 'accommodationNeeds displayName steps suspendedAt',
    LOADED_LISTS: 'lists tasks',
  },
  ProfileLists: {
    LOADED_LISTS: 'conflicts',
  },
};

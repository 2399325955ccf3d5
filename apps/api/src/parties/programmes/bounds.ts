import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of programmes. */
export const PROGRAMME_BOUNDS: FieldBounds = {
  Query: {
    FIRST_500: 'programmeRulesHistory programmes',
  },
  EligibilityRules: {
    AS_WRITTEN: 'residenceCountries',
  },
  Programme: {
    AS_WRITTEN: 'heritageCountries',
  },
  ProgrammeDeadlines: {
    AS_WRITTEN: 'clearanceWarningDays firstAnswerReminderWorkingDays holidays',
  },
  ProgrammeEligibility: {
    OF_A_TABLE: 'conditions',
  },
};

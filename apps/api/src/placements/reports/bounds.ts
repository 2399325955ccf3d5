import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of reports. */
export const REPORT_BOUNDS: FieldBounds = {
  Query: {
    AS_WRITTEN: 'outputsOfPlacement',
  },
  Answers: {
    AS_WRITTEN: 'activities handover outputs',
  },
  Report: {
    OF_A_TABLE: 'form steps withheld',
    AS_READ: 'surveyAnswers',
  },
};

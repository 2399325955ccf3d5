import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of reports cost. */
export const REPORT_PRICES: FieldPrices = {
  Query: {
    ROW: 'report',
    PAGE: 'outputsOfPlacement overdueReports reports',
    RECKONED: 'colleagueSurvey reportProposal',
  },
  Mutation: {
    WRITE: 'answerColleagueSurvey createSurveyLink saveReport stepReport submitReport',
  },
  Report: {
    FREE: 'about form withheld',
    LOADED: 'steps surveyAnswers',
  },
};

import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of surveys. */
export const WAVE_BOUNDS: FieldBounds = {
  Mutation: { AS_WRITTEN: 'createWaveLinks submitSurvey' },
  Query: { FIRST_100: 'surveyReports' },
  ReportRow: { AS_WRITTEN: 'label' },
  ReportTable: { AS_WRITTEN: 'label rows' },
  SurveyFigures: { AS_WRITTEN: 'tables' },
  SurveyReport: { AS_WRITTEN: 'texts' },
  WaveReport: { AS_WRITTEN: 'texts totals' },
  Survey: { AS_WRITTEN: 'languages pages problems' },
  SurveyPage: { AS_WRITTEN: 'choices values' },
  Wave: { AS_WRITTEN: 'targets', OF_A_TABLE: 'steps' },
  WaveBoard: { AS_WRITTEN: 'targets' },
};

import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of surveys cost. */
export const WAVE_PRICES: FieldPrices = {
  Query: { ROW: 'survey surveyReport wave', PAGE: 'waveBoard waves', RECKONED: 'surveyReports waveReport' },
  Mutation: {
    WRITE:
      'beginSurvey createWave createWaveLinks editWave saveSurvey stepWave submitSurvey takeBackSurvey writeWaveReport',
  },
  Wave: { LOADED: 'steps title' },
};

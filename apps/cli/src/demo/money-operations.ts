/** What people send to import, publish and compare prices. */
export const MONEY = {
  batch: 'query ($id: ID!) { priceBatch(id: $id) { state quotes corridors } }',
  submitPrices:
    'mutation ($step: PriceBatchStepInput!) { stepPriceBatch(command: SUBMIT, step: $step) { id } }',
  publishPrices:
    'mutation ($step: PriceBatchStepInput!) { stepPriceBatch(command: PUBLISH, step: $step) { id } }',
  guessCost:
    'mutation ($from: CountryCode!, $to: CountryCode!, $perCent: Int!) { guessCorridorCost(from: $from, to: $to, perCent: $perCent) }',
  corridor: `query ($from: CountryCode!, $to: CountryCode!) { corridor(from: $from, to: $to) {
    period
    figures { tier meanPct cheapestServicesPct cheapestFirmsPct state }
    offers { firm currency cost feePct marginPct totalPct isRanked }
  } }`,
  answerLesson:
    'mutation ($lesson: LessonCode!, $stage: LessonStage!, $answer: Int!) { answerLesson(lesson: $lesson, stage: $stage, answer: $answer) }',
  lessons: 'query { lessons(locale: "en") { code title question options } }',
  myCorridors: '{ myCorridors { from to isWatched figure { period meanPct cheapestServicesPct state } } }',
  watch: 'mutation ($from: CountryCode!, $to: CountryCode!) { watchCorridor(from: $from, to: $to) }',
  unwatch: 'mutation ($from: CountryCode!, $to: CountryCode!) { unwatchCorridor(from: $from, to: $to) }',
  gains: '{ lessonGains { lesson gain { value lower upper n } } }',
} as const;

import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of lessons cost. */
export const LESSON_PRICES: FieldPrices = {
  Query: { FREE: 'lessons', PAGE: 'awarenessGaps lessonFacts lessonGains' },
  Mutation: { WRITE: 'answerLesson guessCorridorCost' },
};

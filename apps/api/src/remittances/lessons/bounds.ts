import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of lessons. */
export const LESSON_BOUNDS: FieldBounds = {
  Query: {
    AS_READ: 'awarenessGaps',
    OF_A_TABLE: 'lessonFacts lessonGains lessons',
  },
  Lesson: {
    OF_A_TABLE: 'options',
  },
};

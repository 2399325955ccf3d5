import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const LessonsQuery = graphql(`
  query Lessons($locale: Code!) {
    lessons(locale: $locale) {
      code
      title
      text
      question
      options
    }
  }
`);
export type Lesson = ResultOf<typeof LessonsQuery>['lessons'][number];

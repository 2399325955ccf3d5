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

/** What the prices of one corridor show of the lessons. */
export const LessonFactsQuery = graphql(`
  query LessonFacts($from: CountryCode!, $to: CountryCode!) {
    lessonFacts(from: $from, to: $to) {
      lesson
      firm
      currency
      amount
      otherAmount
      cost
      saving
      feePct
      marginPct
      totalPct
      otherPct
      payout
      otherPayout
    }
    corridor(from: $from, to: $to) {
      from
      to
      period
      register
      accountShare {
        percent
        year
        attribution
      }
      credits {
        source
        attribution
      }
    }
  }
`);
export type CorridorFacts = ResultOf<typeof LessonFactsQuery>;
export type LessonFact = CorridorFacts['lessonFacts'][number];

import { graphql, type ResultOf } from '#portal/graphql/graphql';

const SurveyFragment = graphql(`
  fragment SurveyParts on Survey @_unmask {
    reportId
    title
    languages
    language
    linkability
    closesOn
    isPilot
    hasBegun
    problems {
      question
      code
    }
    pages {
      name
      kind
      label
      hint
      required
      bounds {
        start
        end
        step
      }
      choices {
        name
        label
      }
      values
    }
  }
`);
export const SurveyQuery = graphql(
  `
    query Survey($token: Token!, $language: Code!) {
      survey(token: $token, language: $language) {
        ...SurveyParts
      }
    }
  `,
  [SurveyFragment],
);
export const Begin = graphql(`
  mutation BeginSurvey($token: Token!, $language: Code!) {
    beginSurvey(token: $token, language: $language)
  }
`);
export const Save = graphql(
  `
    mutation SaveSurvey($token: Token!, $answers: [SurveyAnswerInput!]!, $language: Code!) {
      saveSurvey(token: $token, answers: $answers, language: $language) {
        ...SurveyParts
      }
    }
  `,
  [SurveyFragment],
);
export const Send = graphql(`
  mutation SubmitSurvey($token: Token!) {
    submitSurvey(token: $token) {
      question
      code
    }
  }
`);
export const TakeBack = graphql(`
  mutation TakeBackSurvey($token: Token!) {
    takeBackSurvey(token: $token)
  }
`);
export type Survey = ResultOf<typeof SurveyFragment>;
export type SurveyPage = Survey['pages'][number];
export type SurveyProblem = Survey['problems'][number];

const RIGHT_TO_LEFT = /^(ar|fa|he|ps|ur|ckb)\b/;

/** How words of a survey are marked: the direction follows their language, never their first letter. */
export const wordsOf = (language: string) =>
  language === 'und'
    ? ({ dir: 'auto' } as const)
    : ({ lang: language, dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' } as const);

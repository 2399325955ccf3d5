import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const QuestionnairesQuery = graphql(`
  query Questionnaires {
    questionnaires {
      id
      title
      languages
      questions
      importedAt
    }
  }
`);
export const QuestionnaireQuery = graphql(`
  query Questionnaire($id: ID!) {
    questionnaire(id: $id) {
      id
      title
      languages
      questions
      asked {
        name
        kind
        required
        relevant
        label {
          language
          text
        }
        hint {
          language
          text
        }
        choices {
          name
          label {
            language
            text
          }
        }
      }
    }
  }
`);
export type Questionnaire = ResultOf<typeof QuestionnaireQuery>['questionnaire'];

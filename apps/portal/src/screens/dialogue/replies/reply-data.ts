import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StepFragment } from '#portal/parts/steps/step-spec';

export const ReplyQuery = graphql(
  `
    query Reply($id: ID!) {
      consultation(id: $id) {
        id
        state
        version
        institutionName
        replyDueOn
        silentSince
        mayReply
        mayReportProgress
        texts {
          locale
          title
        }
      }
      reply(consultationId: $id) {
        version
        locale
        publishedAt
        themes {
          title
          heard
          answer
          reason
          statements {
            id
            number
            locale
            text
          }
          promise {
            text
            owner
            dueOn
          }
        }
        promises {
          id
          version
          theme
          text
          owner
          dueOn
          progress
          outcome
          evidence
          lateSince
          quietSince
          news {
            number
            saidAt
            progress
            note
          }
        }
        steps {
          command
          ...StepParts
        }
      }
    }
  `,
  [StepFragment],
);
export type AskedReply = ResultOf<typeof ReplyQuery>['consultation'];
export type Reply = NonNullable<ResultOf<typeof ReplyQuery>['reply']>;
export type ReplyTheme = Reply['themes'][number];
export type ReplyPromise = Reply['promises'][number];

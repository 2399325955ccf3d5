import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StepFragment } from '#portal/parts/steps/step-spec';

export const AuditsQuery = graphql(
  `
    query SafeguardingAudits($institutionId: ID!) {
      safeguardingAudits(institutionId: $institutionId) {
        id
        institutionName
        state
        version
        ownRating
        rating
        validUntil
        lines {
          item
          answer
          moderated
          evidence
          improveBy
        }
        shares {
          standard
          own
          moderated
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
export type Audit = ResultOf<typeof AuditsQuery>['safeguardingAudits'][number];

export const SaveAuditMutation = graphql(`
  mutation SaveSafeguardingAudit($institutionId: ID!, $lines: [AuditLineInput!]!, $version: Int) {
    saveSafeguardingAudit(institutionId: $institutionId, lines: $lines, version: $version)
  }
`);

export const StepAuditMutation = graphql(`
  mutation StepSafeguardingAudit(
    $institutionId: ID!
    $command: SafeguardingAuditStepCommand!
    $version: Int
    $reason: Code
  ) {
    stepSafeguardingAudit(
      institutionId: $institutionId
      command: $command
      version: $version
      reason: $reason
    )
  }
`);

export const RateAuditMutation = graphql(`
  mutation RateSafeguardingAudit($institutionId: ID!, $answers: [ModeratedLineInput!]!, $version: Int) {
    rateSafeguardingAudit(institutionId: $institutionId, answers: $answers, version: $version)
  }
`);

export const AuditsToRateQuery = graphql(`
  query AuditsToRate {
    auditsToRate {
      id
      institutionId
      institutionName
      ownRating
    }
  }
`);

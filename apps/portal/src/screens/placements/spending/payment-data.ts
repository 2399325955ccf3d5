import { graphql } from '#portal/graphql/graphql';
import { StepFragment } from '#portal/parts/steps/step-spec';

export const PaymentFragment = graphql(
  `
    fragment PaymentParts on Payment @_unmask {
      id
      placementId
      kind
      payee
      amount
      currency
      paidOn
      reference
      state
      version
      reason
      steps {
        command
        ...StepParts
      }
    }
  `,
  [StepFragment],
);

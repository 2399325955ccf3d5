import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StepFragment } from '#portal/parts/steps/step-spec';

const ReferralFragment = graphql(`
  fragment ReferralParts on Referral @_unmask {
    id
    state
    senderName
    receiverName
    serviceName
    category
    priority
    caseRef
    writtenAt
    sentAt
    dueAt
    answeredAt
    escalatedAt
  }
`);

export const ReferralsQuery = graphql(
  `
    query Referrals($box: ReferralBox!, $after: Cursor) {
      referrals(box: $box, first: 20, after: $after) {
        edges {
          node {
            ...ReferralParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ReferralFragment],
);
export type ListedReferral = ResultOf<typeof ReferralsQuery>['referrals']['edges'][number]['node'];

export const WatchedQuery = graphql(
  `
    query ReferralsToWatch($after: Cursor) {
      referralsToWatch(first: 20, after: $after) {
        edges {
          node {
            ...ReferralParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ReferralFragment],
);

export const ReferralQuery = graphql(
  `
    query Referral($id: ID!) {
      referral(id: $id) {
        ...ReferralParts
        version
        sides
        serviceId
        country
        region
        ageBand
        language
        basis
        reason
        confirmedAt
        endedAt
        purgedAt
        mayRead
        steps {
          command
          ...StepParts
        }
      }
    }
  `,
  [ReferralFragment, StepFragment],
);
export type Referral = ResultOf<typeof ReferralQuery>['referral'];

export const StepReferralMutation = graphql(`
  mutation StepReferral($command: ReferralCommand!, $step: ReferralStepInput!) {
    stepReferral(command: $command, step: $step) {
      id
    }
  }
`);

export const ReadReferralMutation = graphql(`
  mutation ReadReferral($id: ID!) {
    readReferral(id: $id) {
      caseRef
      prepare
      basisReason
    }
  }
`);

export const ConfirmReferralMutation = graphql(`
  mutation ConfirmReferral($id: ID!) {
    confirmReferral(id: $id)
  }
`);

export const WriteReferralMutation = graphql(`
  mutation WriteReferral($referral: NewReferralInput!) {
    writeReferral(referral: $referral)
  }
`);

/** What the form needs to know before it is filled in. */
export const ToReferQuery = graphql(`
  query ToRefer($id: ID!) {
    service(id: $id) {
      id
      name
      bodyName
      categories
      places {
        country
        region
      }
    }
    myInstitutions {
      id
      name
    }
  }
`);
export type ToRefer = ResultOf<typeof ToReferQuery>;

/** What follows from the country where the person is: its regions, and the numbers to call in danger. */
export const CountryQuery = graphql(`
  query CountryOfReferral($country: CountryCode!) {
    serviceRegions(country: $country)
    emergencyNumbers(country: $country) {
      police
      children
    }
  }
`);

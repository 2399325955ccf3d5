import { graphql, type ResultOf } from '#portal/graphql/graphql';

/** The journey to a placement, as the reader may see it. */
export const TravelQuery = graphql(`
  query TravelPlan($id: ID!) {
    travelPlan(placementId: $id) {
      version
      legs {
        from
        to
        mode
        leavesOn
        arrivesOn
      }
      visa
      visaUntil
      insurance
      insuredUntil
      gaps
    }
  }
`);
export type Plan = NonNullable<ResultOf<typeof TravelQuery>['travelPlan']>;

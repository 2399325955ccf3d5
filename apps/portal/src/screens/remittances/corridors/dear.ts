import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const DearCorridorsQuery = graphql(`
  query DearCorridors {
    productTime
    dearCorridors {
      figure {
        from
        to
        period
        meanPct
        medianPct
        services
        cheapestServicesPct
        state
      }
      volume {
        millionUsd
        year
        attribution
      }
      watchers {
        value
        fewerThan
      }
      step
      ownerId
      owner {
        displayName
      }
      dueOn
      version
    }
  }
`);
export type DearCorridor = ResultOf<typeof DearCorridorsQuery>['dearCorridors'][number];

/** What is planned about corridors and not done yet. */
export const CorridorActionsQuery = graphql(`
  query CorridorActions($mineOnly: Boolean) {
    productTime
    corridorActions(mineOnly: $mineOnly) {
      id
      from
      to
      step
      owner {
        displayName
      }
      dueOn
    }
  }
`);

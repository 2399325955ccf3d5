import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StepFragment } from '#portal/parts/steps/step-spec';

export const BatchesQuery = graphql(`
  query PriceBatches($after: Cursor) {
    priceBatches(first: 20, after: $after) {
      edges {
        node {
          id
          source
          state
          fileName
          fromCountry
          toCountry
          periods
          quotes
          uploadedAt
          uploader {
            displayName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const BatchQuery = graphql(
  `
    query PriceBatch($id: ID!) {
      replacedPeriods(batchId: $id)
      priceBatch(id: $id) {
        id
        source
        state
        version
        fileName
        fromCountry
        toCountry
        rowsRead
        shareRead
        secondsLeft
        rowsAccepted
        rowsRefused
        quotes
        periods
        corridors
        uploadedAt
        uploader {
          displayName
        }
        checkedAt
        publishedAt
        endedAt
        reason
        refusal {
          code
          fault
          missing
        }
        findingCounts {
          kind
          count
          effect
          isAcknowledged
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
export type Batch = ResultOf<typeof BatchQuery>['priceBatch'];

export const FindingsQuery = graphql(`
  query PriceFindings($id: ID!) {
    priceFindings(batchId: $id) {
      kind
      rowNumber
      columnName
      value
    }
  }
`);

export const MovesQuery = graphql(`
  query LargestMoves($id: ID!) {
    largestMoves(batchId: $id) {
      from
      to
      period
      formerPeriod
      meanPct
      formerPct
    }
  }
`);

/** Whether prices may still be changed: nobody has submitted them. */
export const isOpen = ({ state }: Pick<Batch, 'state'>): boolean => state === 'DRAFT' || state === 'CHECKED';

/** Whether the file is being read. */
export const isReading = ({ state, fileName }: Pick<Batch, 'state' | 'fileName'>): boolean =>
  state === 'DRAFT' && fileName !== null;

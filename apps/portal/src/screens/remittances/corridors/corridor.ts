import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const CorridorsQuery = graphql(`
  query Corridors {
    corridors {
      from
      to
      meanPct
      period
    }
  }
`);
export type CorridorRow = ResultOf<typeof CorridorsQuery>['corridors'][number];

/** For which amounts there are prices: asked first, since an amount outside them is refused. */
export const AmountsQuery = graphql(`
  query CorridorAmounts($from: CountryCode!, $to: CountryCode!) {
    corridor(from: $from, to: $to) {
      amounts {
        currency
        least
        most
      }
    }
  }
`);
export type AmountRange = ResultOf<typeof AmountsQuery>['corridor']['amounts'][number];

export const CorridorQuery = graphql(`
  query Corridor($from: CountryCode!, $to: CountryCode!, $amount: Float) {
    corridor(from: $from, to: $to, amount: $amount) {
      from
      to
      period
      offers {
        firm
        firmId
        firmKind
        source
        tier
        currency
        amount
        fee
        feePct
        marginCost
        marginPct
        cost
        totalPct
        received
        payoutCurrency
        payout
        instrument
        accessPoint
        speed
        transparency
        isEstimate
        isRanked
        isQualifying
        collectedOn
        period
      }
      figures {
        source
        tier
        amount
        currency
        age
        meanPct
        medianPct
        services
        cheapestServicesPct
        cheapestFirmsPct
        qualifyingServices
        qualifyingFirms
        rule
        state
        firstDay
        lastDay
        publishedAt
        payouts {
          payout
          meanPct
          services
        }
      }
      history {
        period
        source
        tier
        meanPct
        cheapestServicesPct
      }
      gaps
      accountShare {
        percent
        year
        attribution
      }
      credits {
        source
        attribution
        licence
        link
      }
    }
  }
`);
export type Corridor = ResultOf<typeof CorridorQuery>['corridor'];
export type Offer = Corridor['offers'][number];
export type Figure = Corridor['figures'][number];

import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import {
  CorridorStateEnum,
  PriceAgeEnum,
  PriceSourceEnum,
  TransferPayoutEnum,
} from '#api/remittances/corridors/price-enums.type';
import type { IsoDate } from '#domain/kernel/dates';
import type { CorridorState } from '#domain/remittances/corridors/sdg.rules';
import { ageOf, type PriceAge } from '#domain/remittances/prices/period.rules';
import type { Payout, PriceSource } from '#domain/remittances/prices/quote';
import type { FigureRow } from '#features/remittances/corridors/corridor.queries';
import { payoutMeans } from '#features/remittances/corridors/offer.rows';

@ObjectType('PayoutMean', { description: 'What one way of being paid out costs on average.' })
export class PayoutMeanType {
  @Field(() => TransferPayoutEnum, { description: 'The way.' })
  payout!: Payout;

  @Field(() => Int, { description: 'Services that it is the mean of.' })
  services!: number;

  @Field(() => Float, { description: 'In per cent of the amount, to two decimals.' })
  meanPct!: number;
}

@ObjectType('CorridorFigure', {
  description:
    'What the prices of one corridor, quarter and amount come to; all in per cent of the amount. Of published averages, the mean alone is known.',
})
export class CorridorFigureType {
  @Field(() => PriceSourceEnum, { description: 'Where the prices come from.' })
  source!: PriceSource;

  @Field(() => String, { description: 'The quarter: 2025Q3.' })
  period!: string;

  @Field(() => String, { description: 'Where it is sent from, ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'Where it is sent to.' })
  to!: string;

  @Field(() => Int, { description: 'About so many US dollars: 200 or 500.' })
  tier!: number;

  @Field(() => String, { nullable: true, description: 'What is sent, ISO 4217; null where services differ.' })
  currency!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How much is sent, in this currency; null where services differ.',
  })
  amount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Services that the mean counts.' })
  services!: number | null;

  @Field(() => Int, { nullable: true, description: 'Firms that offer them.' })
  firms!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Services of which the margin is not known: in no figure but `meanOfAllPct`.',
  })
  undisclosed!: number | null;

  @Field(() => Float, { nullable: true, description: 'Plain mean of the services.' })
  meanPct!: number | null;

  @Field(() => Float, { nullable: true, description: 'With the services of which only the fee is known.' })
  meanOfAllPct!: number | null;

  @Field(() => Float, { nullable: true, description: 'Median.' })
  medianPct!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '10th percentile (R type 7); null of fewer than 10 services.',
  })
  p10Pct!: number | null;

  @Field(() => Float, { nullable: true, description: '90th percentile; null of fewer than 10 services.' })
  p90Pct!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean of the three cheapest qualifying services, which may be one firm three times; null of fewer.',
  })
  cheapestServicesPct!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean of the cheapest qualifying service of each of the three cheapest firms; null of fewer.',
  })
  cheapestFirmsPct!: number | null;

  @Field(() => Int, { nullable: true, description: 'Services that qualify by the rule.' })
  qualifyingServices!: number | null;

  @Field(() => Int, { nullable: true, description: 'Firms that qualify by the rule.' })
  qualifyingFirms!: number | null;

  @Field(() => CorridorStateEnum, {
    nullable: true,
    description: 'Against 5 %, by `cheapestServicesPct`. Our own figure, not an indicator of the World Bank.',
  })
  state!: CorridorState | null;

  @Field(() => String, { nullable: true, description: 'Version of our rule for what qualifies.' })
  rule!: string | null;

  @Field(() => [PayoutMeanType], { description: 'By how the money is paid out.' })
  payouts!: PayoutMeanType[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which its prices were collected, where known.',
  })
  firstDay!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which its prices were collected.' })
  lastDay!: string | null;

  @Field(() => PriceAgeEnum, { description: 'How old the prices are today.' })
  age!: PriceAge;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When these prices were published here.' })
  publishedAt!: Date | null;
}

/** A figure as the API answers it on a day, which decides how old its prices are. */
export function figureAsOf(today: IsoDate, row: FigureRow): CorridorFigureType {
  return {
    ...row,
    payouts: payoutMeans(row.payouts),
    age: ageOf(row.period, today),
    publishedAt: row.publishedAt && new Date(row.publishedAt),
  };
}

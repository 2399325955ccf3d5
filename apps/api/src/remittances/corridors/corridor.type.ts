import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import {
  CorridorStateEnum,
  FirmKindEnum,
  NetworkCoverageEnum,
  PriceAgeEnum,
  PriceSourceEnum,
  PriceTransparencyEnum,
  QuoteFlagEnum,
  TransferAccessEnum,
  TransferInstrumentEnum,
  TransferPayoutEnum,
  TransferSpeedEnum,
} from '#api/remittances/corridors/price-enums.type';
import { CORRIDOR_STEPS, type CorridorStep } from '#domain/remittances/corridors/action.rules';
import type { CorridorState } from '#domain/remittances/corridors/sdg.rules';
import type { PriceAge } from '#domain/remittances/prices/period.rules';
import type {
  AccessPoint,
  Coverage,
  FirmKind,
  Instrument,
  Payout,
  PriceSource,
  QuoteFlag,
  Speed,
  Transparency,
} from '#domain/remittances/prices/quote';

export const CorridorStepEnum = enumOf(CORRIDOR_STEPS);
registerEnumType(CorridorStepEnum, {
  name: 'CorridorStep',
  description: 'What staff do about a dear corridor.',
});

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

@ObjectType('CorridorOffer', { description: 'What one service costs for an amount.' })
export class CorridorOfferType {
  @Field(() => PriceSourceEnum, { description: 'Where the price comes from.' })
  source!: PriceSource;

  @Field(() => Int, { description: 'Its row in the batch.' })
  rowNumber!: number;

  @Field(() => Int, {
    description: 'The amount of the survey that it belongs to: about 200 or 500 US dollars.',
  })
  tier!: number;

  @Field(() => String, { description: 'The firm.' })
  firm!: string;

  @Field(() => ID, { description: 'The firm, whatever it is called.' })
  firmId!: string;

  @Field(() => FirmKindEnum, { description: 'What kind of firm.' })
  firmKind!: FirmKind;

  @Field(() => TransferInstrumentEnum, { description: 'How it is paid for.' })
  instrument!: Instrument;

  @Field(() => TransferAccessEnum, { description: 'Where it is ordered.' })
  accessPoint!: AccessPoint;

  @Field(() => TransferSpeedEnum, { description: 'How long it takes.' })
  speed!: Speed;

  @Field(() => TransferPayoutEnum, { description: 'How it is paid out.' })
  payout!: Payout;

  @Field(() => NetworkCoverageEnum, { description: 'How many places pay out.' })
  coverage!: Coverage;

  @Field(() => PriceTransparencyEnum, { description: 'Whether the margin is known.' })
  transparency!: Transparency;

  @Field(() => String, { nullable: true, description: 'What is sent, ISO 4217.' })
  currency!: string | null;

  @Field(() => String, { nullable: true, description: 'How much is sent, as a decimal number.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'The fee, as a decimal number in `currency`.' })
  fee!: string | null;

  @Field(() => Float, { nullable: true, description: 'The fee. In per cent of the amount, to two decimals.' })
  feePct!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The margin on the exchange rate; null where it is not known. In per cent of the amount, to two decimals.',
  })
  marginPct!: number | null;

  @Field(() => Float, {
    description:
      'Fee and margin; the fee alone where the margin is not known. In per cent of the amount, to two decimals.',
  })
  totalPct!: number;

  @Field(() => String, { nullable: true, description: 'What it costs, in `currency`, to its minor unit.' })
  cost!: string | null;

  @Field(() => String, { nullable: true, description: 'What the margin costs, in `currency`.' })
  marginCost!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is paid out, ISO 4217; null where the source does not say.',
  })
  payoutCurrency!: string | null;

  @Field(() => String, { nullable: true, description: 'What reaches the receiver, in `payoutCurrency`.' })
  received!: string | null;

  @Field(() => Boolean, { description: 'Whether it is estimated between two amounts that were asked for.' })
  isEstimate!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it counts in rankings: the margin is known, and the total is derived and not below 0.',
  })
  isRanked!: boolean;

  @Field(() => [QuoteFlagEnum], { description: 'What is odd about it.' })
  flags!: readonly QuoteFlag[];

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was collected, where known.' })
  collectedOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published here.' })
  publishedAt!: Date | null;
}

@ObjectType('AmountRange', { description: 'The amounts for which prices can be said.' })
export class AmountRangeType {
  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;

  @Field(() => Float, { description: 'The smallest.' })
  least!: number;

  @Field(() => Float, { description: 'The largest.' })
  most!: number;
}

@ObjectType('PriceCredit', { description: 'Whom prices come from, to be shown wherever they are.' })
export class PriceCreditType {
  @Field(() => PriceSourceEnum, { description: 'The source.' })
  source!: PriceSource;

  @Field(() => String, { description: 'The line to show.' })
  attribution!: string;

  @Field(() => String, { nullable: true, description: 'Where the data is; an address without parameters.' })
  link!: string | null;

  @Field(() => String, { nullable: true, description: 'Under which licence it is used.' })
  licence!: string | null;
}

@ObjectType('Corridor', { description: 'What sending money from one country to another costs.' })
export class CorridorType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The quarter of the prices; null when nothing is known.',
  })
  period!: string | null;

  @Field(() => [CorridorFigureType], { description: 'The figures of this quarter, by source and amount.' })
  figures!: CorridorFigureType[];

  @Field(() => [CorridorOfferType], {
    description: 'The prices, those that are ranked first, cheapest first.',
  })
  offers!: CorridorOfferType[];

  @Field(() => [AmountRangeType], { description: 'For which amounts prices can be said.' })
  amounts!: AmountRangeType[];

  @Field(() => [CorridorFigureType], { description: 'Every published figure, newest quarter first.' })
  history!: CorridorFigureType[];

  @Field(() => [String], { description: 'Quarters between the first and the last figure that have none.' })
  gaps!: string[];

  @Field(() => [PriceCreditType], { description: 'Whom all of it comes from.' })
  credits!: PriceCreditType[];

  @Field(() => ShownType, {
    description: 'What people guess that it costs, in per cent: the median, from 30 guesses on.',
  })
  medianGuess!: ShownType;
}

@ObjectType('OwnCorridor', {
  description: 'A corridor of a heritage country of yours, or one that you watch.',
})
export class OwnCorridorType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  to!: string;

  @Field(() => Boolean, { description: 'Whether you hear when it crosses 5 %.' })
  isWatched!: boolean;

  @Field(() => CorridorFigureType, { nullable: true, description: 'Its newest figure.' })
  figure!: CorridorFigureType | null;
}

@ObjectType('DearCorridor', {
  description: 'A corridor above 5 % or without enough qualifying services, and what is done about it.',
})
export class DearCorridorType {
  @Field(() => CorridorFigureType, { description: 'Its newest figure.' })
  figure!: CorridorFigureType;

  @Field(() => CorridorStepEnum, { nullable: true, description: 'What is planned.' })
  step!: CorridorStep | null;

  @Field(() => ID, { nullable: true, description: 'Who does it.' })
  ownerId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when.' })
  dueOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the plan; give it back to change it.' })
  version!: number | null;

  @Field(() => ShownType, { description: 'How many people watch it; few are not counted apart.' })
  watchers!: ShownType;
}

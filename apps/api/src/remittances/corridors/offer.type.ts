import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import {
  NetworkCoverageEnum,
  PriceSourceEnum,
  PriceTransparencyEnum,
  QuoteFlagEnum,
} from '#api/remittances/corridors/price-enums.type';
import { TransferService } from '#api/remittances/corridors/transfer-service.type';
import type { Coverage, PriceSource, QuoteFlag, Transparency } from '#domain/remittances/prices/quote';

@ObjectType('CorridorOffer', { description: 'What one service costs for an amount.' })
export class CorridorOfferType extends TransferService {
  @Field(() => PriceSourceEnum, { description: 'Where the price comes from.' })
  source!: PriceSource;

  @Field(() => String, { description: 'The quarter that it belongs to: 2025Q3.' })
  period!: string;

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

  @Field(() => Boolean, { description: 'Whether our rule lets it count among the cheapest three.' })
  isQualifying!: boolean;

  @Field(() => [QuoteFlagEnum], { description: 'What is odd about it.' })
  flags!: readonly QuoteFlag[];

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was collected, where known.' })
  collectedOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published here.' })
  publishedAt!: Date | null;
}

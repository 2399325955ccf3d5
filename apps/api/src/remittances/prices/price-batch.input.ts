import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Matches, MaxLength, Min } from 'class-validator';
import { CodeScalar, DateScalar, LineScalar } from '#api/graphql/scalars';
import { TransferService } from '#api/remittances/corridors/transfer-service.type';
import type { OfficerQuote } from '#domain/remittances/prices/officer-quote.rules';
import { type Tier, TIERS } from '#domain/remittances/prices/quote';
import type { PriceBatchStep } from '#features/remittances/prices/price-batches.service';

@InputType({ description: 'A step with a batch of prices.' })
export class PriceBatchStepInput implements Omit<PriceBatchStep, 'command'> {
  @Field(() => ID, { description: 'The batch.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you have seen.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @Field(() => CodeScalar, { nullable: true, description: 'A reason code, for the steps that demand one.' })
  @IsOptional()
  @MaxLength(60)
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For PUBLISH and RESTORE: these prices replace what is published of the same quarters.',
  })
  @IsOptional()
  replaces?: boolean | null;
}

const DECIMAL = /^\d{1,15}(\.\d{1,12})?$/;

@InputType({
  description: 'A price that you have looked up. Amounts and rates are decimal numbers as text: 4.99.',
})
export class PriceQuoteInput extends TransferService implements OfficerQuote {
  @Field(() => LineScalar, { description: 'The firm.' })
  firm!: string;

  @Field(() => DateScalar, { description: 'The day on which you looked it up.' })
  collectedOn!: string;

  @Field(() => Int, { description: 'The amount that it belongs to: 200 or 500 (US dollars, about).' })
  @IsIn(TIERS)
  tier!: Tier;

  @Field(() => CodeScalar, { description: 'What is sent, ISO 4217.' })
  currency!: string;

  @Field(() => CodeScalar, { description: 'What is paid out, ISO 4217.' })
  payoutCurrency!: string;

  @Field(() => CodeScalar, { description: 'What is sent.' })
  @Matches(DECIMAL)
  amount!: string;

  @Field(() => CodeScalar, { description: 'The fee.' })
  @Matches(DECIMAL)
  fee!: string;

  @Field(() => Boolean, { description: 'Whether the fee comes out of the amount instead of on top of it.' })
  feeIncluded!: boolean;

  @Field(() => CodeScalar, { description: 'The rate of the provider: units paid out for one unit sent.' })
  @Matches(DECIMAL)
  applied!: string;

  @Field(() => CodeScalar, { description: 'The rate between banks at that time.' })
  @Matches(DECIMAL)
  interbank!: string;
}

import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Matches, MaxLength, Min } from 'class-validator';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { CodeScalar, DateScalar, DateTimeScalar, LineScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import {
  FirmKindEnum,
  PriceSourceEnum,
  TransferAccessEnum,
  TransferInstrumentEnum,
  TransferPayoutEnum,
  TransferSpeedEnum,
} from '#api/remittances/corridors/price-enums.type';
import { personCommands } from '#domain/kernel/machine';
import { IMPORT_FINDING_KINDS, type ImportFindingKind } from '#domain/remittances/prices/import-findings';
import type { OfficerQuote } from '#domain/remittances/prices/officer-quote.rules';
import {
  PRICE_BATCH,
  PRICE_BATCH_STATES,
  type PriceBatchState,
} from '#domain/remittances/prices/price-batch.states';
import {
  type AccessPoint,
  type FirmKind,
  type Instrument,
  type Payout,
  type PriceSource,
  type Speed,
  type Tier,
  TIERS,
} from '#domain/remittances/prices/quote';
import type { PriceBatchStep } from '#features/remittances/prices/price-batches.service';

const PriceBatchStateEnum = enumOf(PRICE_BATCH_STATES);
export const ImportFindingKindEnum = enumOf(IMPORT_FINDING_KINDS);
export const PriceBatchCommandEnum = commandEnum('PriceBatch', personCommands(PRICE_BATCH));
export const PriceBatchStepType = stepOf('PriceBatch', PriceBatchCommandEnum);

registerEnumType(PriceBatchStateEnum, {
  name: 'PriceBatchState',
  description: 'The status of a batch; readers see the prices of a PUBLISHED one.',
});
registerEnumType(ImportFindingKindEnum, {
  name: 'ImportFindingKind',
  description: 'What an import can find in a file of prices.',
});

@ObjectType('FindingCount', { description: 'How often something was found.' })
export class FindingCountType {
  @Field(() => ImportFindingKindEnum, { description: 'What was found.' })
  kind!: ImportFindingKind;

  @Field(() => Int, { description: 'How often.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether somebody has to look at it before the batch is submitted.' })
  asks!: boolean;

  @Field(() => Boolean, { description: 'Whether somebody has.' })
  isAcknowledged!: boolean;
}

@ObjectType('PriceFinding', { description: 'One of the first hundred findings of a kind.' })
export class ImportFindingType {
  @Field(() => ImportFindingKindEnum, { description: 'What was found.' })
  kind!: ImportFindingKind;

  @Field(() => Int, { description: 'The row of the file, from 1 with its header.' })
  rowNumber!: number;

  @Field(() => String, { nullable: true, description: 'The column as the file calls it.' })
  columnName!: string | null;

  @Field(() => String, { nullable: true, description: 'What the cell holds, cut short.' })
  value!: string | null;
}

@ObjectType('PriceMove', { description: 'How the mean of a corridor moved since the quarter before.' })
export class PriceMoveType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  to!: string;

  @Field(() => String, { description: 'The quarter.' })
  period!: string;

  @Field(() => String, { description: 'The quarter before that has a figure.' })
  formerPeriod!: string;

  @Field(() => Float, { description: 'The mean now.' })
  meanPct!: number;

  @Field(() => Float, { description: 'The mean before.' })
  formerPct!: number;
}

@ObjectType('PriceRefusal', { description: 'Why a file was refused as a whole.' })
export class PriceRefusalType {
  @Field(() => String, { description: 'A code of `ErrorCode`.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What is wrong with the file, as a code.' })
  fault!: string | null;

  @Field(() => [String], { description: 'Columns that it lacks, as the workbook calls them.' })
  missing!: string[];
}

@ObjectType('PriceBatch', { description: 'Prices that came together and are published together.' })
export class PriceBatchType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PriceSourceEnum, { description: 'Where the prices come from.' })
  source!: PriceSource;

  @Field(() => PriceBatchStateEnum, { description: 'Its status.' })
  state!: PriceBatchState;

  @Field(() => Int, { description: 'Give it back to take a step.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The corridor of prices that are entered one by one; null for a file.',
  })
  fromCountry!: string | null;

  @Field(() => String, { nullable: true, description: 'The corridor of prices that are entered one by one.' })
  toCountry!: string | null;

  @Field(() => String, { nullable: true, description: 'What the file is called.' })
  fileName!: string | null;

  @Field(() => Int, { description: 'Rows read so far.' })
  rowsRead!: number;

  @Field(() => Float, { description: 'How much of the file is read, 0 to 1.' })
  shareRead!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds that reading will still take; null before that can be said.',
  })
  secondsLeft!: number | null;

  @Field(() => Int, { description: 'Rows kept.' })
  rowsAccepted!: number;

  @Field(() => Int, { description: 'Rows refused.' })
  rowsRefused!: number;

  @Field(() => Int, { description: 'Prices in them.' })
  quotes!: number;

  @Field(() => [String], { description: 'Quarters, oldest first.' })
  periods!: string[];

  @Field(() => Int, { description: 'Corridors.' })
  corridors!: number;

  @Field(() => String, { description: 'The account, or the part of the product.' })
  uploadedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  uploadedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read to its end.' })
  checkedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When readers stopped seeing it.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The code that the last step gave.' })
  reason!: string | null;
}

@ObjectType('PriceFirm', { description: 'A firm under one of its names.' })
export class PriceFirmType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The firm whose other name this is.' })
  mergedInto!: string | null;

  @Field(() => Int, { description: 'Prices under this name.' })
  quotes!: number;
}

@ObjectType('PriceFirmPair', { description: 'Two names that may be one firm.' })
export class PriceFirmPairType {
  @Field(() => PriceFirmType, { description: 'One.' })
  first!: PriceFirmType;

  @Field(() => PriceFirmType, { description: 'The other.' })
  second!: PriceFirmType;
}

@ObjectType({ description: 'A page of batches.' })
export class PriceBatchConnection extends connectionOf(PriceBatchType, 'PriceBatch') {}

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
export class PriceQuoteInput implements OfficerQuote {
  @Field(() => LineScalar, { description: 'The firm.' })
  firm!: string;

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

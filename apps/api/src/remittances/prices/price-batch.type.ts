import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { PriceSourceEnum } from '#api/remittances/corridors/price-enums.type';
import { personCommands } from '#domain/kernel/machine';
import {
  FINDING_EFFECTS,
  type FindingEffect,
  IMPORT_FINDING_KINDS,
  type ImportFindingKind,
} from '#domain/remittances/prices/import-findings';
import {
  PRICE_BATCH,
  PRICE_BATCH_STATES,
  type PriceBatchState,
} from '#domain/remittances/prices/price-batch.states';
import type { PriceSource } from '#domain/remittances/prices/quote';

const PriceBatchStateEnum = enumOf(PRICE_BATCH_STATES);
export const ImportFindingKindEnum = enumOf(IMPORT_FINDING_KINDS);
const FindingEffectEnum = enumOf(FINDING_EFFECTS);
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
registerEnumType(FindingEffectEnum, {
  name: 'ImportFindingEffect',
  description: 'What becomes of a row in which something was found.',
  valuesMap: {
    ROW: { description: 'The row is refused; the rest is read.' },
    FLAG: { description: 'The row is kept and marked.' },
    ASKS: { description: 'It is kept, and somebody has to look at it before the batch is submitted.' },
    NOTE: { description: 'What was written was understood and is kept in another form.' },
  },
});

@ObjectType('FindingCount', { description: 'How often something was found.' })
export class FindingCountType {
  @Field(() => ImportFindingKindEnum, { description: 'What was found.' })
  kind!: ImportFindingKind;

  @Field(() => Int, { description: 'How often.' })
  count!: number;

  @Field(() => FindingEffectEnum, { description: 'What becomes of such a row.' })
  effect!: FindingEffect;

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

  @Field(() => Int, { description: 'Send it with a step.' })
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

import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CodeScalar, DateScalar, WordsScalar } from '#api/graphql/scalars';
import { Within } from '#api/graphql/within';
import { OnBehalfInput } from '#api/identity/audit/on-behalf.input';
import {
  ActivityKindEnum,
  BarrierEnum,
  ReportKindEnum,
  ReportStateEnum,
  StillInUseEnum,
  TransferLevelEnum,
} from '#api/placements/reports/report.type';
import {
  type Activity,
  ACTIVITY_KINDS,
  type ActivityKind,
  type Answers,
  type Barrier,
  BARRIERS,
  type OutputValue,
  type Ratings,
  STILL_IN_USE,
  type StillInUse,
  type Trained,
  TRANSFER_LEVELS,
  type TransferLevel,
} from '#domain/placements/reports/forms';
import { REPORT_LIMITS } from '#domain/placements/reports/limits';
import {
  REPORT_KINDS,
  REPORT_STATES,
  type ReportKind,
  type ReportState,
} from '#domain/placements/reports/report.states';

@InputType({ description: 'What an output has come to.' })
export class OutputValueInput implements OutputValue {
  @Field(() => Int, { description: 'Which output of the terms of reference, from 0.' })
  @IsInt()
  @Min(0)
  output!: number;

  @Field(() => Float, { description: 'The value of its indicator; per cent done when it is not a number.' })
  @IsNumber()
  value!: number;
}

@InputType({ description: 'People trained; the parts may overlap.' })
export class TrainedInput implements Trained {
  @Field(() => Int, { description: 'Everyone.' })
  @IsInt()
  total!: number;

  @Field(() => Int, { description: 'Women.' })
  @IsInt()
  women!: number;

  @Field(() => Int, { description: 'Young people.' })
  @IsInt()
  youth!: number;

  @Field(() => Int, { description: 'People with a disability.' })
  @IsInt()
  withDisability!: number;
}

@InputType({ description: 'Something that was done to pass knowledge on.' })
export class ActivityInput implements Activity {
  @Field(() => ActivityKindEnum, { description: 'What.' })
  @IsIn(ACTIVITY_KINDS)
  kind!: ActivityKind;

  @Field(() => Int, { description: 'Hours.' })
  @IsInt()
  hours!: number;
}

@InputType({ description: 'From 1, poor, to 5, excellent.' })
export class RatingsInput implements Ratings {
  @Field(() => Int, { description: 'How much it met the need.' })
  @IsInt()
  relevance!: number;

  @Field(() => Int, { description: 'How well it was prepared.' })
  @IsInt()
  preparation!: number;

  @Field(() => Int, { description: 'How well people understood one another.' })
  @IsInt()
  communication!: number;

  @Field(() => Int, { description: 'What came out of it.' })
  @IsInt()
  result!: number;
}

@InputType({ description: 'The answers of a form; what it does not ask must stay away.' })
export class AnswersInput implements Answers {
  @Field(() => Int, { nullable: true, description: 'Hours worked in the period.' })
  @IsOptional()
  @IsInt()
  @Within(REPORT_LIMITS.hours)
  hours?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days worked in the period.' })
  @IsOptional()
  @IsInt()
  @Within(REPORT_LIMITS.days)
  days?: number | null;

  @Field(() => [OutputValueInput], { nullable: true, description: 'The outputs.' })
  @IsOptional()
  @ArrayMaxSize(REPORT_LIMITS.items)
  @ValidateNested({ each: true })
  @Type(() => OutputValueInput)
  outputs?: OutputValueInput[] | null;

  @Field(() => TrainedInput, { nullable: true, description: 'People trained.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => TrainedInput)
  trained?: TrainedInput | null;

  @Field(() => [ActivityInput], { nullable: true, description: 'What was done to pass knowledge on.' })
  @IsOptional()
  @ArrayMaxSize(REPORT_LIMITS.items)
  @ValidateNested({ each: true })
  @Type(() => ActivityInput)
  activities?: ActivityInput[] | null;

  @Field(() => TransferLevelEnum, { nullable: true, description: 'The level aimed at (baseline) or seen.' })
  @IsOptional()
  @IsIn(TRANSFER_LEVELS)
  transferLevel?: TransferLevel | null;

  @Field(() => StillInUseEnum, { nullable: true, description: 'Whether it is still in use.' })
  @IsOptional()
  @IsIn(STILL_IN_USE)
  stillInUse?: StillInUse | null;

  @Field(() => RatingsInput, { nullable: true, description: 'Ratings.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RatingsInput)
  ratings?: RatingsInput | null;

  @Field(() => [BarrierEnum], { nullable: true, description: 'What stood in the way.' })
  @IsOptional()
  @IsIn(BARRIERS, { each: true })
  barriers?: Barrier[] | null;

  @Field(() => [WordsScalar], { nullable: true, description: 'Handover: what remains, and who holds it.' })
  @IsOptional()
  @ArrayMaxSize(REPORT_LIMITS.items)
  @MaxLength(REPORT_LIMITS.words, { each: true })
  handover?: string[] | null;

  @Field(() => WordsScalar, { nullable: true, description: 'Lessons.' })
  @IsOptional()
  @MaxLength(REPORT_LIMITS.words)
  lessons?: string | null;

  @Field(() => WordsScalar, { nullable: true, description: 'Support needed.' })
  @IsOptional()
  @MaxLength(REPORT_LIMITS.words)
  supportNeeded?: string | null;
}

@InputType({ description: 'The first and the last day of a period.' })
export class PeriodInput {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

@InputType({ description: 'Which report you have in hand.' })
export class ReportEditInput {
  @Field(() => ID, { description: 'UUID.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you have seen.' })
  @IsOptional()
  @IsInt()
  version?: number | null;

  @Field(() => OnBehalfInput, {
    nullable: true,
    description: 'The person on whose behalf a case officer acts.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OnBehalfInput)
  onBehalfOf?: OnBehalfInput | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'The period that you mean; refused when it is another.',
  })
  @IsOptional()
  period?: PeriodInput | null;
}

@InputType({ description: 'A step of a report.' })
export class ReportStepInput {
  @Field(() => ID, { description: 'The report.' })
  @IsUUID()
  id!: string;

  @Field(() => CodeScalar, { nullable: true, description: 'One of the command’s codes.' })
  @IsOptional()
  @MaxLength(60)
  reason?: string | null;

  @Field(() => WordsScalar, { nullable: true, description: 'What should change, in words.' })
  comment?: string | null;
}

@ArgsType()
export class ReportFilterArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this placement.' })
  @IsOptional()
  @IsUUID()
  placementId?: string | null;

  @Field(() => [ReportKindEnum], { nullable: true, description: 'Only these forms.' })
  @IsOptional()
  @IsIn(REPORT_KINDS, { each: true })
  kinds?: ReportKind[] | null;

  @Field(() => [ReportStateEnum], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(REPORT_STATES, { each: true })
  states?: ReportState[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only those due before this day.' })
  @IsOptional()
  dueBefore?: string | null;
}

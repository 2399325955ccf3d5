import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { personCommands } from '#domain/kernel/machine';
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
import type { OutputProgress } from '#domain/placements/reports/outputs.rules';
import {
  REPORT,
  REPORT_KINDS,
  REPORT_STATES,
  type ReportKind,
  type ReportState,
} from '#domain/placements/reports/report.states';

export const ReportKindEnum = enumOf(REPORT_KINDS);
export const ReportStateEnum = enumOf(REPORT_STATES);
export const ReportStepType = stepOf('Report', commandEnum('Report', personCommands(REPORT)));
export const ActivityKindEnum = enumOf(ACTIVITY_KINDS);
export const TransferLevelEnum = enumOf(TRANSFER_LEVELS);
export const StillInUseEnum = enumOf(STILL_IN_USE);
export const BarrierEnum = enumOf(BARRIERS);

registerEnumType(ReportKindEnum, { name: 'ReportKind', description: 'Which form a report is.' });
registerEnumType(ReportStateEnum, { name: 'ReportState', description: 'The status of a report.' });
registerEnumType(ActivityKindEnum, { name: 'ActivityKind', description: 'How knowledge was passed on.' });
registerEnumType(TransferLevelEnum, { name: 'TransferLevel', description: 'How deep knowledge has gone.' });
registerEnumType(StillInUseEnum, {
  name: 'StillInUse',
  description: 'Whether what was left behind is used.',
});
registerEnumType(BarrierEnum, { name: 'Barrier', description: 'What stood in the way.' });

@ObjectType('OutputValue', { description: 'What an output has come to.' })
export class OutputValueType implements OutputValue {
  @Field(() => Int, { description: 'Which output of the terms of reference, from 0.' })
  output!: number;

  @Field(() => Float, { description: 'The value of its indicator; per cent done when it is not a number.' })
  value!: number;
}

@ObjectType('Trained', { description: 'People trained; the parts may overlap.' })
export class TrainedType implements Trained {
  @Field(() => Int, { description: 'Everyone.' })
  total!: number;

  @Field(() => Int, { description: 'Women.' })
  women!: number;

  @Field(() => Int, { description: 'Young people.' })
  youth!: number;

  @Field(() => Int, { description: 'People with a disability.' })
  withDisability!: number;
}

@ObjectType('Activity', { description: 'Something that was done to pass knowledge on.' })
export class ActivityType implements Activity {
  @Field(() => ActivityKindEnum, { description: 'What.' })
  kind!: ActivityKind;

  @Field(() => Int, { description: 'Hours.' })
  hours!: number;
}

@ObjectType('Ratings', { description: 'From 1, poor, to 5, excellent.' })
export class RatingsType implements Ratings {
  @Field(() => Int, { description: 'How much it met the need.' })
  relevance!: number;

  @Field(() => Int, { description: 'How well it was prepared.' })
  preparation!: number;

  @Field(() => Int, { description: 'How well people understood one another.' })
  communication!: number;

  @Field(() => Int, { description: 'What came out of it.' })
  result!: number;
}

@ObjectType('Answers', { description: 'The answers of a form; what it does not ask is null.' })
export class AnswersType implements Answers {
  @Field(() => Int, { nullable: true, description: 'Hours worked in the period.' })
  hours?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days worked in the period.' })
  days?: number | null;

  @Field(() => [OutputValueType], { nullable: true, description: 'The outputs.' })
  outputs?: readonly OutputValueType[] | null;

  @Field(() => TrainedType, { nullable: true, description: 'People trained.' })
  trained?: TrainedType | null;

  @Field(() => [ActivityType], { nullable: true, description: 'What was done to pass knowledge on.' })
  activities?: readonly ActivityType[] | null;

  @Field(() => TransferLevelEnum, { nullable: true, description: 'The level aimed at (baseline) or seen.' })
  transferLevel?: TransferLevel | null;

  @Field(() => StillInUseEnum, { nullable: true, description: 'Whether it is still in use.' })
  stillInUse?: StillInUse | null;

  @Field(() => RatingsType, { nullable: true, description: 'Ratings.' })
  ratings?: RatingsType | null;

  @Classified('REASONS')
  @Field(() => [BarrierEnum], { nullable: true, description: 'What stood in the way.' })
  barriers?: readonly Barrier[] | null;

  @Classified('CASE_WORDS')
  @Field(() => [String], { nullable: true, description: 'Handover: what remains, and who holds it.' })
  handover?: readonly string[] | null;

  @Classified('CASE_WORDS')
  @Field(() => String, { nullable: true, description: 'Lessons.' })
  lessons?: string | null;

  @Classified('CASE_WORDS')
  @Field(() => String, { nullable: true, description: 'Support needed.' })
  supportNeeded?: string | null;
}

@ObjectType('FormField', { description: 'A field that a form asks.' })
export class FormFieldType {
  @Field(() => String, { description: 'Name of the field in the answers.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether a report cannot be submitted without it.' })
  isRequired!: boolean;
}

@ObjectType('OutputProgress', { description: 'An output of the terms of reference against its target.' })
export class OutputProgressType implements OutputProgress {
  @Field(() => String, { description: 'The output in words.' })
  text!: string;

  @Field(() => String, { description: 'How it is measured.' })
  indicator!: string;

  @Field(() => Float, { nullable: true, description: 'The value to reach; null: all of it done.' })
  target!: number | null;

  @Field(() => Float, { nullable: true, description: 'Before the placement.' })
  baseline!: number | null;

  @Field(() => Float, { nullable: true, description: 'The newest value.' })
  value!: number | null;

  @Field(() => Boolean, { description: 'Whether the target is reached.' })
  isReached!: boolean;
}

@ObjectType('SurveyAnswer', { description: 'What one colleague answered; nobody knows who.' })
export class SurveyAnswerType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => RatingsType, { description: 'Ratings.' })
  ratings!: RatingsType;

  @Field(() => StillInUseEnum, { nullable: true, description: 'Whether it is in use.' })
  stillInUse!: StillInUse | null;

  @Classified('COLLEAGUE_WORDS')
  @Field(() => String, { nullable: true, description: 'Lessons.' })
  lessons!: string | null;
}

@ObjectType('Report', { description: 'One form of one placement.' })
export class ReportType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => ReportKindEnum, { description: 'Which form.' })
  kind!: ReportKind;

  @Field(() => ReportStateEnum, { description: 'Its status.' })
  state!: ReportState;

  @Field(() => Int, { description: 'Rises with every write; give it back when you write.' })
  version!: number;

  @Field(() => DateScalar, { description: 'First day that it is about.' })
  periodFrom!: string;

  @Field(() => DateScalar, { description: 'Last day that it is about.' })
  periodTo!: string;

  @Field(() => DateScalar, { description: 'The day on which it is due.' })
  dueOn!: string;

  @Field(() => AnswersType, { description: 'The answers so far.' })
  answers!: AnswersType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: Date | null;

  @Classified('REASONS')
  @Field(() => String, { nullable: true, description: 'The code of the last decision that had one.' })
  reason!: string | null;

  @Classified('CASE_WORDS')
  @Field(() => String, { nullable: true, description: 'What should change, in words.' })
  comment!: string | null;
}

@ObjectType({ description: 'A page of reports.' })
export class ReportConnection extends connectionOf(ReportType, 'Report') {}

@ObjectType('ColleagueSurvey', { description: 'What a colleague sees who opens the link of a survey.' })
export class ColleagueSurveyType {
  @Field(() => String, { description: 'What the placement was about.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether answers are still taken.' })
  isOpen!: boolean;
}

import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PairFilterArgs } from '#api/graphql/pair-filter.input';
import { DateScalar, DateTimeScalar, DraftScalar, LineScalar, LongWordsScalar } from '#api/graphql/scalars';
import { StepInput } from '#api/graphql/step.input';
import { CandidacyStateEnum, CriterionEnum, SideEnum } from '#api/marketplace/candidacies/candidacy.type';
import { InterviewWayEnum } from '#api/marketplace/candidacies/interview-offer.type';
import { GateCodeEnum } from '#api/marketplace/matching/match.type';
import type { Application, RecheckedGate } from '#domain/marketplace/candidacies/candidacy.rules';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import type { InterviewWay } from '#domain/marketplace/candidacies/interview.rules';
import { CANDIDACY_LIMITS } from '#domain/marketplace/candidacies/limits';
import type { Criterion, Side } from '#domain/marketplace/candidacies/panel.rules';
import type { CandidacyFilter } from '#features/marketplace/candidacies/candidacy.queries';
import type { NewMessage } from '#features/marketplace/candidacies/candidacy-messages.service';
import type { CandidacyStep } from '#features/marketplace/candidacies/candidacy-steps.service';
import type { InterviewPlan } from '#features/marketplace/candidacies/interviews.service';

const [LEAST_MINUTES, MOST_MINUTES] = CANDIDACY_LIMITS.interviewMinutes;

@InputType({ description: 'What a professional gives to apply.' })
export class ApplicationInput implements Application {
  @Field(() => DraftScalar, { description: 'Why you want this, in a few sentences.' })
  @MaxLength(CANDIDACY_LIMITS.motivation[1])
  motivation!: string;

  @Field(() => DateScalar, { description: 'First day on which you are free.' })
  availableFrom!: string;

  @Field(() => DateScalar, { description: 'Last day on which you are free.' })
  availableTo!: string;

  @Field(() => Int, { description: 'Hours a week that you offer, 1 to 60.' })
  weeklyHours!: number;
}

@InputType({ description: 'A message with its files.' })
export class MessageInput implements NewMessage {
  @Field(() => LongWordsScalar, { description: '1 to 5000 characters.' })
  @MaxLength(CANDIDACY_LIMITS.message)
  text!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Your own uploads that go with it.' })
  @ArrayMaxSize(CANDIDACY_LIMITS.files)
  @IsUUID(undefined, { each: true })
  fileIds!: string[];
}

@InputType({ description: 'A step of a candidacy.' })
export class CandidacyStepInput extends StepInput implements CandidacyStep {
  @Field(() => ID, { description: 'The candidacy.' })
  @IsUUID()
  id!: string;
}

@InputType({ description: 'A gate as a person has rechecked it.' })
export class GateInput implements RecheckedGate {
  @Field(() => GateCodeEnum, { description: 'Which condition.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether the condition is met.' })
  passes!: boolean;
}

@InputType({ description: 'The gates that were rechecked.' })
export class PrescreenInput {
  @Field(() => [GateInput], { description: 'Each gate once.' })
  @ArrayMaxSize(CANDIDACY_LIMITS.gates)
  @ValidateNested({ each: true })
  @Type(() => GateInput)
  gates!: GateInput[];
}

@InputType({ description: 'Someone on an interview panel.' })
export class PanelMemberInput {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  accountId!: string;

  @Field(() => SideEnum, { description: 'For which side.' })
  side!: Side;
}

@InputType({ description: 'Who asks in an interview.' })
export class PanelInput {
  @Field(() => [PanelMemberInput], { description: 'Both sides; of a host, its own.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(CANDIDACY_LIMITS.panel)
  @ValidateNested({ each: true })
  @Type(() => PanelMemberInput)
  members!: PanelMemberInput[];
}

@InputType({ description: 'When the interview is, and who asks.' })
export class InterviewInput implements InterviewPlan {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it takes, 10 to 240 minutes; an hour by default.',
  })
  @IsOptional()
  @Min(LEAST_MINUTES)
  @Max(MOST_MINUTES)
  minutes?: number | null;

  @Field(() => InterviewWayEnum, { nullable: true, description: 'How the two sides meet.' })
  @IsOptional()
  way?: InterviewWay | null;

  @Field(() => LineScalar, {
    nullable: true,
    description: 'Address of the video call (https), telephone number or room; needs a way.',
  })
  @IsOptional()
  @MaxLength(CANDIDACY_LIMITS.interviewPlace)
  place?: string | null;

  @Field(() => [PanelMemberInput], { description: 'Both sides.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(CANDIDACY_LIMITS.panel)
  @ValidateNested({ each: true })
  @Type(() => PanelMemberInput)
  panel!: PanelMemberInput[];
}

@InputType({ description: 'A score for one criterion.' })
export class CriterionScoreInput {
  @Field(() => CriterionEnum, { description: 'The criterion.' })
  criterion!: Criterion;

  @Field(() => Int, { description: '1 weak to 5 excellent.' })
  @Min(1)
  @Max(5)
  score!: number;
}

@ArgsType()
export class CandidacyFilterArgs extends PairFilterArgs implements CandidacyFilter {
  @Field(() => [CandidacyStateEnum], { nullable: true, description: 'Only in these states; for staff.' })
  states?: CandidacyState[] | null;
}

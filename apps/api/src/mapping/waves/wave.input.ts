import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { RecordStepInput } from '#api/graphql/record-step.input';
import { CountryCodeScalar, DateScalar, DraftScalar, LineScalar } from '#api/graphql/scalars';
import { LinkabilityEnum } from '#api/mapping/waves/wave.type';
import { FORM_LIMITS } from '#domain/mapping/questionnaires/form';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import { LINKABILITIES, type Linkability, type WaveDraft, type WaveTarget } from '#domain/mapping/waves/wave';
import type { WrittenAnswer } from '#domain/mapping/waves/written-answer.rules';
import type { NewWave, WaveStep } from '#features/mapping/waves/waves.service';

@InputType('WaveTargetInput', { description: 'How many people shall have given one answer.' })
export class WaveTargetInput implements WaveTarget {
  @Field(() => LineScalar, { description: 'The name of a question with one choice.' })
  @MaxLength(FORM_LIMITS.name)
  question!: string;

  @Field(() => LineScalar, { description: 'The name of the choice.' })
  @MaxLength(FORM_LIMITS.name)
  choice!: string;

  @Field(() => Int, { description: 'How many people.' })
  @IsInt()
  @Min(WAVE_LIMITS.people[0])
  @Max(WAVE_LIMITS.people[1])
  people!: number;
}

@InputType('WaveInput', { description: 'Until when is asked, and of how many people.' })
export class WaveInput implements WaveDraft {
  @Field(() => DateScalar, { description: 'Its last day.' })
  @IsISO8601()
  closesOn!: string;

  @Field(() => Int, { description: 'Fewer answers than this are never published; 30 at least.' })
  @IsInt()
  @Min(WAVE_LIMITS.minimum[0])
  @Max(WAVE_LIMITS.minimum[1])
  minimum!: number;

  @Field(() => [WaveTargetInput], { description: 'How many people shall have given which answers.' })
  @IsArray()
  @ArrayMaxSize(WAVE_LIMITS.targets)
  @ValidateNested({ each: true })
  @Type(() => WaveTargetInput)
  targets!: WaveTargetInput[];
}

@InputType('NewWaveInput', { description: 'A new survey.' })
export class NewWaveInput extends WaveInput implements NewWave {
  @Field(() => ID, { description: 'What is asked.' })
  @IsUUID()
  questionnaireId!: string;

  @Field(() => ID, { description: 'The programme in which it is asked.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => CountryCodeScalar, { description: 'The heritage country of those who are asked.' })
  country!: string;

  @Field(() => LinkabilityEnum, {
    description: 'Whether answers can be found again; it never changes afterwards.',
  })
  @IsIn(LINKABILITIES)
  linkability!: Linkability;
}

@InputType('WaveStepInput', { description: 'A step of a survey.' })
export class WaveStepInput extends RecordStepInput implements WaveStep {
  @Field(() => DateScalar, { nullable: true, description: 'The new last day, where the step asks for one.' })
  @IsOptional()
  @IsISO8601()
  day?: string | null;
}

@InputType('SurveyAnswerInput', { description: 'An answer to one question of a survey.' })
export class SurveyAnswerInput implements WrittenAnswer {
  @Field(() => LineScalar, { description: 'The name of the question.' })
  @MaxLength(FORM_LIMITS.name)
  question!: string;

  @Field(() => [DraftScalar], {
    description: 'A text, a number, a day, `true`, or the names that were chosen; none takes an answer back.',
  })
  @IsArray()
  @ArrayMaxSize(WAVE_LIMITS.names)
  values!: string[];
}

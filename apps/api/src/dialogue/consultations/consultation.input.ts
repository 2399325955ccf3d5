import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ConsultationAudienceEnum } from '#api/dialogue/consultations/consultation.type';
import { RecordStepInput } from '#api/graphql/record-step.input';
import { CodeScalar, DateScalar, LongWordsScalar, NameScalar, WordsScalar } from '#api/graphql/scalars';
import {
  CONSULTATION_AUDIENCES,
  type ConsultationAudience,
  type ConsultationText,
  type SeedStatement,
} from '#domain/dialogue/consultations/consultation';
import { CONSULTATION_LIMITS } from '#domain/dialogue/consultations/limits';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import type { NewConsultation } from '#features/dialogue/consultations/consultation-draft';
import type { ConsultationStep } from '#features/dialogue/consultations/consultations.service';

const LANGUAGE = 'The language: en, fr, ar, es or so.';

@InputType('ConsultationTextInput', { description: 'What a consultation says, in one language.' })
export class ConsultationTextInput implements ConsultationText {
  @Field(() => CodeScalar, { description: LANGUAGE })
  @IsIn(LOCALES)
  locale!: Locale;

  @Field(() => NameScalar, { description: 'Its title.' })
  @MaxLength(CONSULTATION_LIMITS.title)
  title!: string;

  @Field(() => WordsScalar, { description: 'What is asked, in up to 500 characters.' })
  @MaxLength(CONSULTATION_LIMITS.question)
  question!: string;

  @Field(() => WordsScalar, { description: 'What the answers can still change.' })
  @MaxLength(CONSULTATION_LIMITS.words)
  canChange!: string;

  @Field(() => WordsScalar, { description: 'What is decided already.' })
  @MaxLength(CONSULTATION_LIMITS.words)
  cannotChange!: string;

  @Field(() => LongWordsScalar, { description: 'What one has to know to answer.' })
  @MaxLength(CONSULTATION_LIMITS.background)
  background!: string;
}

@InputType('SeedStatementInput', { description: 'A statement with which a consultation begins.' })
export class SeedStatementInput implements SeedStatement {
  @Field(() => CodeScalar, { description: LANGUAGE })
  @IsIn(LOCALES)
  locale!: Locale;

  @Field(() => WordsScalar, { description: 'The statement, in 10 to 280 characters.' })
  @MaxLength(1_000)
  text!: string;
}

@InputType('ConsultationInput', { description: 'What is asked, of whom, and when.' })
export class ConsultationInput implements Omit<NewConsultation, 'institutionId' | 'programmeId'> {
  @Field(() => ConsultationAudienceEnum, { description: 'Who may take part.' })
  @IsIn(CONSULTATION_AUDIENCES)
  audience!: ConsultationAudience;

  @Field(() => [ConsultationTextInput], { description: 'What it says, in each of its languages.' })
  @IsArray()
  @ArrayMaxSize(LOCALES.length)
  @ValidateNested({ each: true })
  @Type(() => ConsultationTextInput)
  texts!: ConsultationTextInput[];

  @Field(() => [SeedStatementInput], { description: 'The statements with which it begins, up to 20.' })
  @IsArray()
  @ArrayMaxSize(CONSULTATION_LIMITS.seeds)
  @ValidateNested({ each: true })
  @Type(() => SeedStatementInput)
  seeds!: SeedStatementInput[];

  @Field(() => DateScalar, { description: 'Its first day.' })
  @IsISO8601()
  opensOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which a statement can be added; the last day when left out.',
  })
  @IsOptional()
  @IsISO8601()
  statementsUntil?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last day; when left out eight weeks later, and ten over a holiday.',
  })
  @IsOptional()
  @IsISO8601()
  closesOn?: string;
}

@InputType('NewConsultationInput', { description: 'A new consultation.' })
export class NewConsultationInput extends ConsultationInput implements NewConsultation {
  @Field(() => ID, { description: 'The public authority that asks.' })
  @IsUUID()
  institutionId!: string;

  @Field(() => ID, { description: 'A programme of the institution.' })
  @IsUUID()
  programmeId!: string;
}

@InputType('ConsultationStepInput', { description: 'A step of a consultation.' })
export class ConsultationStepInput extends RecordStepInput implements ConsultationStep {
  @Field(() => DateScalar, { nullable: true, description: 'The new day, where the step asks for one.' })
  @IsOptional()
  @IsISO8601()
  day?: string | null;
}

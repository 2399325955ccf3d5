import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { ConcernSubjectEnum } from '#api/casework/concerns/concern.type';
import { CodeScalar, CountryCodeScalar, LongWordsScalar, WordsScalar } from '#api/graphql/scalars';
import { CONCERN_LIMITS } from '#domain/casework/concerns/limits';
import type { ConcernStep, NewConcern } from '#features/casework/concerns/concerns.service';

@InputType({ description: 'A safeguarding concern, as someone tells it.' })
export class NewConcernInput implements NewConcern {
  @Field(() => LongWordsScalar, { description: 'What happened, in your own words.' })
  @Length(1, CONCERN_LIMITS.text)
  text!: string;

  @Field(() => WordsScalar, { nullable: true, description: 'How to reach you, if you want to be reached.' })
  @IsOptional()
  @MaxLength(CONCERN_LIMITS.contact)
  contact?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Where it happened, ISO 3166-1 alpha-2.' })
  @IsOptional()
  country?: string | null;

  @Field(() => ConcernSubjectEnum, { nullable: true, description: 'What it is about.' })
  subject?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of what it is about.' })
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether your account is kept with it; only officers see it.',
  })
  withName!: boolean;
}

@InputType({ description: 'A step of a concern.' })
export class ConcernStepInput implements ConcernStep {
  @Field(() => ID, { description: 'The concern.' })
  @IsUUID()
  id!: string;

  @Field(() => CodeScalar, {
    nullable: true,
    description: 'One of the codes of the command, where it demands one; what came of the concern.',
  })
  @IsOptional()
  @MaxLength(60)
  reason?: string | null;
}

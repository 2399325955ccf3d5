import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { CodeScalar, DateScalar, DraftScalar, LineScalar, WordsScalar } from '#api/graphql/scalars';
import { Within } from '#api/graphql/within';
import { OnBehalfInput } from '#api/identity/audit/on-behalf.input';
import { CefrLevelEnum, ChildContactEnum, ModalityEnum } from '#api/marketplace/needs/need.type';
import { SupportInput } from '#api/marketplace/needs/support.input';
import { NEED_LIMITS } from '#domain/marketplace/needs/limits';
import type { ChildContact, TermsOfReference } from '#domain/marketplace/needs/terms';
import { OWN_WORD_LIMITS } from '#domain/reference/taxonomy/limits';
import type { CefrLevel, Modality } from '#domain/reference/vocabulary';

@InputType({ description: 'What a placement must leave behind.' })
export class OutputInput {
  @Field(() => DraftScalar, { description: 'The output in words.' })
  @MaxLength(NEED_LIMITS.output)
  text!: string;

  @Field(() => DraftScalar, { defaultValue: '', description: 'How it is measured.' })
  @MaxLength(NEED_LIMITS.indicator)
  indicator!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'The value of the indicator to reach.',
  })
  target!: number | null;
}

@InputType({ description: 'Local colleagues who learn.' })
export class CounterpartInput {
  @Field(() => LineScalar, { description: 'The post, never a name.' })
  @MaxLength(NEED_LIMITS.counterpart)
  role!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many people.' })
  people!: number;
}

@InputType({ description: 'A skill that a need asks for.' })
export class AskedSkillInput {
  @Field(() => ID, { description: 'Concept URI of ESCO or of the starter taxonomy.' })
  @MaxLength(300)
  conceptUri!: string;

  @Field(() => Int, { defaultValue: 2, description: '1 basic, 2 working, 3 advanced, 4 expert.' })
  @Within(NEED_LIMITS.level)
  level!: number;

  @Field(() => Int, { defaultValue: 3, description: '1 to 10, relative to the other skills of the need.' })
  @Within(NEED_LIMITS.weight)
  weight!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is essential; otherwise desirable.' })
  essential!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it must be covered by itself.' })
  mandatory!: boolean;
}

@InputType({ description: 'A language that a need asks for.' })
export class AskedLanguageInput {
  @Field(() => CodeScalar, { description: 'ISO 639-1, or 639-3 where there is none.' })
  code!: string;

  @Field(() => CefrLevelEnum, { description: 'The level without which it does not work.' })
  minimum!: CefrLevel;

  @Field(() => CefrLevelEnum, { description: 'The level that would be best.' })
  preferred!: CefrLevel;
}

@InputType({ description: 'Terms of reference; what is left out stays as it is, or blank in a new draft.' })
export class TermsInput implements Partial<TermsOfReference> {
  @Field(() => LineScalar, { nullable: true, description: 'Title.' })
  @IsOptional()
  @MaxLength(NEED_LIMITS.title)
  title?: string;

  @Field(() => DraftScalar, {
    nullable: true,
    description: 'What is there today, and what should be different afterwards.',
  })
  @IsOptional()
  @MaxLength(NEED_LIMITS.objective)
  objective?: string;

  @Field(() => [OutputInput], { nullable: true, description: 'What it must leave behind.' })
  @IsOptional()
  @ArrayMaxSize(NEED_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => OutputInput)
  outputs?: OutputInput[];

  @Field(() => [CounterpartInput], { nullable: true, description: 'Who learns.' })
  @IsOptional()
  @ArrayMaxSize(NEED_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => CounterpartInput)
  counterparts?: CounterpartInput[];

  @Field(() => [AskedSkillInput], { nullable: true, description: 'The skills asked for.' })
  @IsOptional()
  @ArrayMaxSize(NEED_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => AskedSkillInput)
  skills?: AskedSkillInput[];

  @Field(() => [AskedLanguageInput], { nullable: true, description: 'The languages asked for.' })
  @IsOptional()
  @ArrayMaxSize(NEED_LIMITS.languages)
  @ValidateNested({ each: true })
  @Type(() => AskedLanguageInput)
  languages?: AskedLanguageInput[];

  @Field(() => ModalityEnum, { nullable: true, description: 'Where the work happens.' })
  modality?: Modality | null;

  @Field(() => LineScalar, { nullable: true, description: 'Town or site.' })
  @IsOptional()
  @MaxLength(NEED_LIMITS.place)
  place?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days that someone must be there.' })
  @IsOptional()
  @IsInt()
  @Within(NEED_LIMITS.minOverlapDays)
  minOverlapDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours a week, 1 to 60.' })
  @IsOptional()
  @Within(NEED_LIMITS.weeklyHours)
  weeklyHours?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people, 1 to 100.' })
  @IsOptional()
  @Within(NEED_LIMITS.positions)
  positions?: number;

  @Field(() => CodeScalar, {
    nullable: true,
    description: 'ISIC Rev.4 code: section, division, group or class.',
  })
  @IsOptional()
  @MaxLength(5)
  sector?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Clearance that must last to the end: 0 none, 1 basic, 2 enhanced, 3 full.',
  })
  @IsOptional()
  @IsInt()
  @Within(NEED_LIMITS.clearanceLevel)
  clearanceLevel?: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The regulated profession whose licence is needed: concept URI of the occupation.',
  })
  @IsOptional()
  @MaxLength(300)
  licence?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Years of experience that would be best, 0 to 50; fewer exclude nobody.',
  })
  @IsOptional()
  @IsInt()
  @Within(NEED_LIMITS.yearsPreferred)
  yearsPreferred?: number | null;

  @Field(() => [LineScalar], {
    nullable: true,
    description:
      'Skills in your own words, which the taxonomy does not know: up to 20, of up to 80 characters each.',
  })
  @IsOptional()
  @ArrayMaxSize(OWN_WORD_LIMITS.words)
  @MaxLength(OWN_WORD_LIMITS.word, { each: true })
  ownSkills?: string[];

  @Field(() => ChildContactEnum, {
    nullable: true,
    description: 'How close the work brings someone to children.',
  })
  childContact?: ChildContact;

  @Field(() => [SupportInput], {
    nullable: true,
    description: 'What the placement comes with, and who pays for it.',
  })
  @IsOptional()
  @ArrayMaxSize(NEED_LIMITS.support)
  @ValidateNested({ each: true })
  @Type(() => SupportInput)
  support?: SupportInput[];

  @Field(() => DateScalar, { nullable: true, description: 'Last day to apply.' })
  deadline?: string | null;
}

@InputType({ description: 'Where a new need belongs, and on whose behalf it is written.' })
export class NewNeedInput {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => ID, { description: 'The institution that asks.' })
  @IsUUID()
  institutionId!: string;

  @Field(() => OnBehalfInput, {
    nullable: true,
    description: 'The person on whose behalf a case officer acts.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OnBehalfInput)
  onBehalfOf?: OnBehalfInput | null;
}

@InputType({ description: 'A step on a need.' })
export class NeedStepInput {
  @Field(() => ID, { description: 'The need.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision you have seen; refused when it is no longer the newest.',
  })
  revision?: number | null;

  @Field(() => CodeScalar, {
    nullable: true,
    description: 'One of the codes of the step, where it demands one.',
  })
  @IsOptional()
  @Matches(/^[A-Z_]{1,60}$/)
  reason?: string | null;

  @Field(() => WordsScalar, { nullable: true, description: 'Words for the author.' })
  comment?: string | null;

  @Field(() => OnBehalfInput, {
    nullable: true,
    description: 'The person on whose behalf a case officer acts.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OnBehalfInput)
  onBehalfOf?: OnBehalfInput | null;
}

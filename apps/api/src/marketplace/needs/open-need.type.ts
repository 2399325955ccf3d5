import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { AskedLanguageType, AskedSkillType, ModalityEnum } from '#api/marketplace/needs/need.type';
import { SupportType } from '#api/marketplace/needs/support.type';
import type { Modality } from '#domain/reference/vocabulary';

@ObjectType('OpenNeed', { description: 'What anyone may read of a published need.' })
export class OpenNeedType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The institution that asks.' })
  institutionId!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'What is there today, and what should be different afterwards.' })
  objective!: string;

  @Field(() => String, { description: 'Host country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Town or site.' })
  place!: string | null;

  @Field(() => ModalityEnum, { nullable: true, description: 'Where the work happens.' })
  modality!: Modality | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day to apply.' })
  deadline!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours a week.' })
  weeklyHours!: number | null;

  @Field(() => Int, { description: 'How many people.' })
  positions!: number;

  @Field(() => String, { nullable: true, description: 'ISIC Rev.4 code.' })
  sector!: string | null;

  @Field(() => [AskedSkillType], { description: 'The skills asked for.' })
  skills!: readonly AskedSkillType[];

  @Field(() => [AskedLanguageType], { description: 'The languages asked for.' })
  languages!: readonly AskedLanguageType[];

  @Field(() => [SupportType], { description: 'What the placement comes with, and who pays for it.' })
  support!: readonly SupportType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;
}

@ObjectType({ description: 'A page of published needs, newest first.' })
export class OpenNeedConnection extends connectionOf(OpenNeedType, 'OpenNeed') {}

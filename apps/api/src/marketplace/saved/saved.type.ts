import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#api/graphql/scalars';
import { ModalityEnum } from '#api/marketplace/needs/need.type';
import { OpenNeedType } from '#api/marketplace/needs/open-need.type';
import type { Modality } from '#domain/reference/vocabulary';

@ObjectType('SavedNeed', { description: 'A need that you keep to find it again.' })
export class SavedNeedType {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => String, {
    description: 'Its title; as it was when you kept it, once it is not open any more.',
  })
  title!: string;

  @Field(() => DateTimeScalar, { description: 'When you kept it.' })
  savedAt!: Date;

  @Field(() => OpenNeedType, { nullable: true, description: 'The need; null once it is not open any more.' })
  need!: OpenNeedType | null;
}

@ObjectType('SavedSearch', { description: 'A search of open needs of whose new ones you hear once a day.' })
export class SavedSearchType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Host country, ISO 3166-1 alpha-2; null for any.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Words of title or objective; null for any.' })
  text!: string | null;

  @Field(() => ModalityEnum, { nullable: true, description: 'Where the work happens; null for anywhere.' })
  modality!: Modality | null;

  @Field(() => DateTimeScalar, { description: 'When you kept it.' })
  savedAt!: Date;

  @Field(() => Int, { description: 'How many open needs it finds now.' })
  openNeeds!: number;
}

import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { capitalEnumOf, enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import type { ItemSubject } from '#features/casework/deadlines/open-item.entity';

export const HolderEnum = enumOf(['PR', 'FP', 'CO', 'AP', 'SY'] as const);
export const ItemSubjectEnum = capitalEnumOf([
  'need',
  'candidacy',
  'placement',
  'clearance',
  'report',
] as const);

registerEnumType(HolderEnum, {
  name: 'BallHolder',
  description: 'Who acts next.',
  valuesMap: {
    PR: { description: 'The professional.' },
    FP: { description: 'The institution.' },
    CO: { description: 'The case officer.' },
    AP: { description: 'The approver.' },
    SY: { description: 'The system.' },
  },
});
registerEnumType(ItemSubjectEnum, { name: 'OpenItemSubject', description: 'What an open item is about.' });

@ObjectType('Standing', { description: 'The status, in words made for the reader.' })
export class StandingType {
  @Field(() => String, {
    description: 'Stable key of the sentence; several states may share one.',
  })
  key!: string;

  @Field(() => String, {
    description: 'The status, in the language that Accept-Language names, else in that of the account.',
  })
  sentence!: string;

  @Field(() => String, {
    description: 'What comes next, in the language that Accept-Language names, else in that of the account.',
  })
  next!: string;

  @Field(() => HolderEnum, { nullable: true, description: 'Who acts next; null when nobody has to.' })
  holder!: 'PR' | 'FP' | 'CO' | 'AP' | 'SY' | null;

  @Field(() => DateTimeScalar, { description: 'Since when this is its status.' })
  since!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when an answer is in time.' })
  due!: Date | null;
}

@ObjectType('OpenItem', { description: 'Something that waits for somebody.' })
export class OpenItemType {
  @Field(() => ItemSubjectEnum, { description: 'What it is about.' })
  subject!: ItemSubject;

  @Field(() => ID, { description: 'The id of that.' })
  subjectId!: string;

  @Field(() => String, { description: 'Its state.' })
  state!: string;

  @Field(() => HolderEnum, { description: 'Who acts next.' })
  holder!: 'PR' | 'FP' | 'CO' | 'AP' | 'SY';

  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  since!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when an answer is in time.' })
  dueAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The member of staff who has taken it on.' })
  assigneeId!: string | null;

  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => ID, { description: 'The institution.' })
  institutionId!: string;

  @Field(() => String, { description: 'Host country, ISO 3166-1 alpha-2.' })
  country!: string;
}

@ObjectType({ description: 'A page of open items.' })
export class OpenItemConnection extends connectionOf(OpenItemType, 'OpenItem') {}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { capitalEnumOf, enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { PARTIES, type Party } from '#domain/casework/deadlines/view';
import { ITEM_SUBJECTS, type ItemSubject } from '#domain/catalogue/state-views';

export const PartyEnum = enumOf(PARTIES);
export const ItemSubjectEnum = capitalEnumOf(ITEM_SUBJECTS);

registerEnumType(PartyEnum, {
  name: 'Party',
  description: 'Who acts next.',
  valuesMap: {
    PROFESSIONAL: { description: 'The professional.' },
    FOCAL_POINT: { description: 'The institution.' },
    CASE_OFFICER: { description: 'The case officer.' },
    APPROVER: { description: 'The approver.' },
    SYSTEM: { description: 'The system.' },
  },
});
registerEnumType(ItemSubjectEnum, { name: 'WorkItemSubject', description: 'What a work item is about.' });

@ObjectType('Status', { description: 'The status, in words made for the reader.' })
export class StatusType {
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

  @Field(() => PartyEnum, { nullable: true, description: 'Who acts next; null when nobody has to.' })
  waitingOn!: Party | null;

  @Field(() => DateTimeScalar, { description: 'Since when this is its status.' })
  since!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when an answer is in time.' })
  due!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days until then: 0 on its day, negative when it has passed.',
  })
  daysLeft!: number | null;
}

@ObjectType('WorkItem', { description: 'Something that waits for somebody.' })
export class WorkItemType {
  @Field(() => ItemSubjectEnum, { description: 'What it is about.' })
  subject!: ItemSubject;

  @Field(() => ID, { description: 'The id of that.' })
  subjectId!: string;

  @Field(() => String, { description: 'Its state.' })
  state!: string;

  @Field(() => PartyEnum, { description: 'Who acts next.' })
  waitingOn!: Party;

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

@ObjectType({ description: 'A page of work items.' })
export class WorkItemConnection extends connectionOf(WorkItemType, 'WorkItem') {}

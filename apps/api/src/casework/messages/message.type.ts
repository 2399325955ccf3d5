import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { THREAD_KINDS, type ThreadKind } from '#domain/casework/messages/thread';
import type { UnreadThread } from '#features/marketplace/candidacies/unread-thread.queries';

const ThreadKindEnum = enumOf(THREAD_KINDS);
registerEnumType(ThreadKindEnum, {
  name: 'ThreadKind',
  description: 'What messages belong to.',
  valuesMap: {
    CANDIDACY: { description: 'A candidacy: between professional, institution and IOM.' },
    DIRECT: { description: 'A person: between the person and IOM.' },
  },
});

@Classified('MESSAGES')
@ObjectType('DirectMessage', { description: 'A message between a person and IOM.' })
export class DirectMessageType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether the person wrote it; else somebody of IOM did.' })
  byPerson!: boolean;

  @Field(() => ID, { description: 'The account that wrote it.' })
  authorId!: string;

  @Field(() => String, { description: 'The message; empty once it was removed.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt!: Date;
}

@ObjectType('UnreadThread', { description: 'Messages that you have not read.' })
export class UnreadThreadType implements UnreadThread {
  @Field(() => ThreadKindEnum, { description: 'What they belong to.' })
  kind!: ThreadKind;

  @Field(() => ID, { description: 'The candidacy, or the professional.' })
  subjectId!: string;

  @Field(() => Int, { description: 'How many messages of others.' })
  unread!: number;

  @Field(() => DateTimeScalar, { description: 'When the last one was sent.' })
  lastAt!: Date;
}

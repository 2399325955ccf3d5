import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CHANNELS, type Channel, type Kind, KINDS } from '#domain/notification/notification';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';

export const NotificationChannelEnum = enumOf(CHANNELS);
export const NotificationKindEnum = enumOf(KINDS);

registerEnumType(NotificationChannelEnum, {
  name: 'NotificationChannel',
  description: 'Where a person is told: in the product, or by mail.',
});
registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: 'What news is about; each can be switched off per channel, save SECURITY and PLACEMENT.',
});

@ObjectType('Notification', { description: 'Something a person was told, in the person’s language.' })
export class NotificationType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => NotificationKindEnum, { description: 'What it is about.' })
  kind!: Kind;

  @Field(() => String, { description: 'What happened, in one line.' })
  title!: string;

  @Field(() => String, { description: 'What happened, in full.' })
  body!: string;

  @Field(() => String, { description: 'What the reader can do now.' })
  next!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Until when, with its zone; null where no clock runs.',
  })
  due!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a coded reason was given.' })
  reason!: string | null;

  @Field(() => String, { description: 'Path in the portal where the reader goes on.' })
  link!: string;

  @Field(() => DateTimeScalar, { description: 'When it arrived.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read; null while it is unread.' })
  readAt!: Date | null;
}

@ObjectType({ description: 'A page of notifications, newest first.' })
export class NotificationConnection extends connectionOf(NotificationType, 'Notification') {}

@ObjectType({ description: 'A kind of news that is switched off on a channel.' })
export class SwitchedOff {
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: Kind;

  @Field(() => NotificationChannelEnum, { description: 'The channel.' })
  channel!: Channel;
}

@ObjectType({ description: 'Hours of the person’s own day in which no mail is sent, save about security.' })
export class QuietHoursType {
  @Field(() => String, { description: 'HH:MM; later than `to` when the hours span midnight.' })
  from!: string;

  @Field(() => String, { description: 'HH:MM.' })
  to!: string;
}

@ObjectType({ description: 'What a person chose to hear. Everything that is not switched off is on.' })
export class NotificationPreferences {
  @Field(() => [SwitchedOff], { description: 'What is switched off.' })
  off!: readonly SwitchedOff[];

  @Field(() => QuietHoursType, { nullable: true, description: 'Hours without mail; null: none.' })
  quietHours!: QuietHoursType | null;

  @Field(() => Boolean, { description: 'Whether all suggestions wait for the weekly digest.' })
  digestOnly!: boolean;
}

@ObjectType({ description: 'A mail in the built-in mailbox of a demonstration.' })
class MailboxMessage {
  @Field(() => ID, { description: 'The Message-ID.' })
  id!: string;

  @Field(() => String, { description: 'Mail address of the recipient.' })
  to!: string;

  @Field(() => String, { description: 'Name of the recipient.' })
  toName!: string;

  @Field(() => String, { description: 'Language of the mail, ISO 639-1.' })
  language!: string;

  @Field(() => String, { description: 'Subject.' })
  subject!: string;

  @Field(() => String, { description: 'The mail as plain text.' })
  text!: string;

  @Field(() => String, { description: 'The mail as HTML. Show it in a sandboxed frame only.' })
  html!: string;

  @Field(() => DateTimeScalar, { description: 'When it arrived.' })
  receivedAt!: Date;
}

@ObjectType({ description: 'A page of mails, newest first.' })
export class MailboxMessageConnection extends connectionOf(MailboxMessage, 'MailboxMessage') {}

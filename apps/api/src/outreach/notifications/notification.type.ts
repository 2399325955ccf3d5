import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { type Channel, CHANNELS, type Kind, KINDS } from '#domain/kernel/announcement';

export const NotificationChannelEnum = enumOf(CHANNELS);
export const NotificationKindEnum = enumOf(KINDS);

registerEnumType(NotificationChannelEnum, {
  name: 'NotificationChannel',
  description: 'How a person is notified: in the product, or by email.',
});
registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: 'What news is about; each can be switched off per channel, save SECURITY and PLACEMENT.',
});

@ObjectType('Notification', { description: 'A notification, in the person’s language.' })
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
    description: 'By when, with its time zone; null without a deadline.',
  })
  due!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a coded reason was given.' })
  reason!: string | null;

  @Field(() => String, { description: 'The path in the portal to continue at.' })
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

@ObjectType({ description: 'Hours of the person’s day in which no email is sent, except about security.' })
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

  @Field(() => QuietHoursType, { nullable: true, description: 'Hours without email; null: none.' })
  quietHours!: QuietHoursType | null;

  @Field(() => Boolean, { description: 'Whether all suggestions wait for the weekly digest.' })
  digestOnly!: boolean;
}

@ObjectType({ description: 'An email in the mailbox of a demonstration.' })
class MailboxMessage {
  @Field(() => ID, { description: 'The Message-ID.' })
  id!: string;

  @Field(() => String, { description: 'Email address of the recipient.' })
  to!: string;

  @Field(() => String, { description: 'Name of the recipient.' })
  toName!: string;

  @Field(() => String, { description: 'Language of the email, ISO 639-1.' })
  language!: string;

  @Field(() => String, { description: 'Subject.' })
  subject!: string;

  @Field(() => String, { description: 'The email as plain text.' })
  text!: string;

  @Field(() => String, { description: 'The email as HTML. Show it in a sandboxed frame only.' })
  html!: string;

  @Field(() => DateTimeScalar, { description: 'When it arrived.' })
  receivedAt!: Date;
}

@ObjectType({ description: 'A page of emails, newest first.' })
export class MailboxMessageConnection extends connectionOf(MailboxMessage, 'MailboxMessage') {}

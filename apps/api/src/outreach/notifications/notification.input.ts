import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '#api/graphql/connection';
import { EmailAddressScalar, TimeOfDayScalar } from '#api/graphql/scalars';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import { NotificationChannelEnum, NotificationKindEnum } from '#api/outreach/notifications/notification.type';
import { type Channel, CHANNELS, type Kind, KINDS } from '#domain/kernel/announcement';
import { type Locale, LOCALES } from '#domain/kernel/locale';

/** Which notifications, and in which language. */
@ArgsType()
export class InboxArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Unread ones alone.' })
  @IsBoolean()
  unreadOnly!: boolean;

  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language; the person’s when left out.',
  })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale | null;
}

@ArgsType()
export class MailboxArgs extends PageArgs {
  @Field(() => EmailAddressScalar, { nullable: true, description: 'Mails to this address alone.' })
  @IsOptional()
  to?: string | null;
}

@ArgsType()
export class MarkReadArgs {
  @Field(() => [ID], { description: 'The notifications, up to 100.' })
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

@InputType({ description: 'A kind of news to switch off on a channel.' })
export class SwitchOffInput {
  @Field(() => NotificationKindEnum, { description: 'The kind; SECURITY and PLACEMENT are refused.' })
  @IsIn(KINDS)
  kind!: Kind;

  @Field(() => NotificationChannelEnum, { description: 'The channel.' })
  @IsIn(CHANNELS)
  channel!: Channel;
}

@InputType({ description: 'Hours of the person’s day in which no email is sent.' })
export class QuietHoursInput {
  @Field(() => TimeOfDayScalar, { description: 'HH:MM; later than `to` when the hours span midnight.' })
  @IsString()
  @MaxLength(5)
  from!: string;

  @Field(() => TimeOfDayScalar, { description: 'HH:MM.' })
  @IsString()
  @MaxLength(5)
  to!: string;
}

@InputType({ description: 'What a person chooses to hear; it replaces what was chosen before.' })
export class NotificationPreferencesInput {
  @Field(() => [SwitchOffInput], { description: 'What is switched off.' })
  @ArrayMaxSize(KINDS.length * CHANNELS.length)
  @ValidateNested({ each: true })
  @Type(() => SwitchOffInput)
  off!: SwitchOffInput[];

  @Field(() => QuietHoursInput, { nullable: true, description: 'Hours without email; none when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursInput)
  quietHours?: QuietHoursInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Let all suggestions wait for the weekly digest.',
  })
  @IsBoolean()
  digestOnly!: boolean;
}

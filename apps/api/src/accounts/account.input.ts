import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { SessionDelivery } from '#domain/account/account.rules';
import type { Locale } from '#domain/account/locale';
import type { StaffGrant, StaffRole } from '#domain/actor';
import { LocaleEnum, SessionDeliveryEnum, StaffRoleEnum } from '#api/accounts/account.type';

@InputType({ description: 'A new person.' })
export class PersonInput {
  @Field(() => String, { description: 'Mail address; it is confirmed by a link.' })
  @IsEmail({}, { message: 'This is not a mail address' })
  @MaxLength(254)
  email!: string;

  @Field(() => String, { description: 'How the person would like to be called, 1 to 120 characters.' })
  @Length(1, 120)
  displayName!: string;

  @Field(() => LocaleEnum, { defaultValue: 'en', description: 'The language of screens and mail.' })
  locale!: Locale;

  @Field(() => String, { defaultValue: 'UTC', description: 'IANA time zone, such as Europe/London.' })
  @MaxLength(64)
  timeZone!: string;
}

@InputType({ description: 'What a person gives to register.' })
export class RegisterInput extends PersonInput {
  @Field(() => String, { description: 'At least 12 characters.' })
  @MaxLength(200)
  password!: string;
}

@InputType({ description: 'What a person gives to sign in.' })
export class SignInInput {
  @Field(() => String, { description: 'Mail address.' })
  @MaxLength(254)
  email!: string;

  @Field(() => String, { description: 'Password.' })
  @MaxLength(200)
  password!: string;

  @Field(() => SessionDeliveryEnum, {
    defaultValue: 'TOKEN',
    description: 'How the session reaches its owner.',
  })
  delivery!: SessionDelivery;
}

@InputType({ description: 'What a person gives to change the password.' })
export class PasswordChangeInput {
  @Field(() => String, { description: 'The password until now.' })
  @MaxLength(200)
  currentPassword!: string;

  @Field(() => String, { description: 'The new one, at least 12 characters.' })
  @MaxLength(200)
  password!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether every other browser and program is signed out.',
  })
  endOtherSessions!: boolean;
}

@InputType({ description: 'What a person changes about the own account; what is left out stays.' })
export class AccountSettingsInput {
  @Field(() => String, { nullable: true, description: 'How the person would like to be called.' })
  @IsOptional()
  @Length(1, 120)
  displayName?: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'The language of screens and mail.' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  @IsOptional()
  @MaxLength(64)
  timeZone?: string | null;
}

@InputType({ description: 'A role of IOM staff with its reach.' })
export class StaffGrantInput implements StaffGrant {
  @Field(() => StaffRoleEnum, { description: 'The role.' })
  role!: StaffRole;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The programme it reaches; left out: every programme.',
  })
  @IsOptional()
  @IsUUID()
  programmeId!: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'ISO 3166-1 alpha-2; left out: every country.',
  })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, { message: 'Use the two capital letters of ISO 3166-1' })
  country!: string | null;
}

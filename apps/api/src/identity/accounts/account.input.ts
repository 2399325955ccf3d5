import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import {
  CountryCodeScalar,
  EmailAddressScalar,
  NameScalar,
  PasswordScalar,
  TimeZoneScalar,
} from '#api/graphql/scalars';
import { LocaleEnum, SessionDeliveryEnum, StaffRoleEnum } from '#api/identity/accounts/account.type';
import type { SessionDelivery } from '#domain/identity/accounts/account.rules';
import { ACCOUNT_LIMITS } from '#domain/identity/accounts/limits';
import type { StaffGrant, StaffRole } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';

@InputType({ description: 'A new person.' })
export class PersonInput {
  @Field(() => EmailAddressScalar, { description: 'Email address; it is confirmed by a link.' })
  email!: string;

  @Field(() => NameScalar, { description: 'How the person would like to be called, 1 to 120 characters.' })
  @Length(1, ACCOUNT_LIMITS.displayName)
  displayName!: string;

  @Field(() => LocaleEnum, { defaultValue: 'en', description: 'The language of screens and emails.' })
  locale!: Locale;

  @Field(() => TimeZoneScalar, { defaultValue: 'UTC', description: 'IANA time zone, such as Europe/London.' })
  timeZone!: string;
}

@InputType({ description: 'What a person gives to register.' })
export class RegisterInput extends PersonInput {
  @Field(() => PasswordScalar, { description: 'At least 12 characters.' })
  password!: string;
}

@InputType({ description: 'What a person gives to sign in.' })
export class SignInInput {
  @Field(() => EmailAddressScalar, { description: 'Email address.' })
  email!: string;

  @Field(() => PasswordScalar, { description: 'Password.' })
  password!: string;

  @Field(() => SessionDeliveryEnum, {
    defaultValue: 'TOKEN',
    description: 'How the session is delivered.',
  })
  delivery!: SessionDelivery;
}

@InputType({ description: 'What a person gives to change the password.' })
export class PasswordChangeInput {
  @Field(() => PasswordScalar, { description: 'The password until now.' })
  currentPassword!: string;

  @Field(() => PasswordScalar, { description: 'The new one, at least 12 characters.' })
  password!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether every other browser and program is signed out.',
  })
  endOtherSessions!: boolean;
}

@InputType({ description: 'Changes to your account; what is left out stays.' })
export class AccountSettingsInput {
  @Field(() => NameScalar, { nullable: true, description: 'How the person would like to be called.' })
  @IsOptional()
  @Length(1, ACCOUNT_LIMITS.displayName)
  displayName?: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'The language of screens and emails.' })
  locale?: Locale | null;

  @Field(() => TimeZoneScalar, { nullable: true, description: 'IANA time zone.' })
  @IsOptional()
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

  @Field(() => CountryCodeScalar, {
    nullable: true,
    defaultValue: null,
    description: 'ISO 3166-1 alpha-2; left out: every country.',
  })
  @IsOptional()
  country!: string | null;
}

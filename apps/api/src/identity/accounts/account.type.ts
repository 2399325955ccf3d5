import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { PERMISSIONS } from '#domain/catalogue/permissions';
import { INSTITUTION_ROLES, type InstitutionRole, STAFF_ROLES, type StaffRole } from '#domain/kernel/actor';
import { type Locale, LOCALES } from '#domain/kernel/locale';

export const LocaleEnum = enumOf(LOCALES);
export const StaffRoleEnum = enumOf(STAFF_ROLES);
export const InstitutionRoleEnum = enumOf(INSTITUTION_ROLES);
export const SessionDeliveryEnum = enumOf(['TOKEN', 'COOKIE'] as const);

/** `match.run` as `MATCH_RUN`: names of enums have no dots. */
const nameOf = (permission: string): string => permission.replace(/[.-]/g, '_').toUpperCase();

/** The permissions as an enum of the schema; the values are the codes of the table. */
export const PermissionEnum = Object.fromEntries(
  Object.keys(PERMISSIONS).map((permission) => [nameOf(permission), permission]),
);

registerEnumType(PermissionEnum, {
  name: 'Permission',
  description: 'What a person may call. A permission says what may be done somewhere, never with which row.',
  valuesMap: Object.fromEntries(
    Object.entries(PERMISSIONS).map(([permission, waitingOn]) => [
      nameOf(permission),
      { description: `Held by ${waitingOn.join(', ')}.` },
    ]),
  ),
});
registerEnumType(LocaleEnum, { name: 'Locale', description: 'A language of the product, ISO 639-1.' });
registerEnumType(StaffRoleEnum, { name: 'StaffRole', description: 'A role of IOM staff.' });
registerEnumType(InstitutionRoleEnum, {
  name: 'InstitutionRole',
  description: 'An owner also manages the people of the institution.',
});
registerEnumType(SessionDeliveryEnum, {
  name: 'SessionDelivery',
  description: 'How a session is delivered.',
  valuesMap: {
    TOKEN: { description: 'In the answer, for programs: `Authorization: Bearer …`. Good for 30 days.' },
    COOKIE: { description: 'As an httpOnly cookie, for browsers. Good for 12 hours.' },
  },
});

@ObjectType('StaffGrant', { description: 'A role of IOM staff with its reach.' })
export class StaffGrantType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => StaffRoleEnum, { description: 'The role.' })
  role!: StaffRole;

  @Field(() => ID, { nullable: true, description: 'The programme it reaches; null: every programme.' })
  programmeId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The country it reaches, ISO 3166-1 alpha-2; null: every country.',
  })
  country!: string | null;
}

@ObjectType('Membership', { description: 'Belonging to an institution as one of its focal points.' })
export class MembershipType {
  @Field(() => ID, { description: 'The institution.' })
  institutionId!: string;

  @Field(() => InstitutionRoleEnum, { description: 'What the person may do there.' })
  role!: InstitutionRole;
}

@ObjectType('Account', { description: 'A person who can sign in, as the person and administrators see it.' })
export class AccountType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Email address.' })
  email!: string;

  @Field(() => String, { description: 'How the person would like to be called.' })
  displayName!: string;

  @Field(() => LocaleEnum, { description: 'The language of screens and emails.' })
  locale!: Locale;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the account was suspended; null when it is not.',
  })
  suspendedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The professional that this account is, if it is one.' })
  professionalId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  createdAt!: Date;
}

@ObjectType({ description: 'A page of accounts.' })
export class AccountConnection extends connectionOf(AccountType, 'Account') {}

@ObjectType('Session', { description: 'A signed-in browser or program.' })
export class SessionType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'How the browser or program named itself.' })
  label!: string;

  @Field(() => DateTimeScalar, { description: 'When it signed in.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'The answer to signing in.' })
export class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description: 'For `Authorization: Bearer …`; shown only now. Null when a cookie was set.',
  })
  token!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the session ends by itself.' })
  expiresAt!: Date;
}

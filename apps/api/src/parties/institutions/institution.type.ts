import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { InstitutionRoleEnum } from '#api/identity/accounts/account.type';
import type { InstitutionRole } from '#domain/kernel/actor';
import { personCommands } from '#domain/kernel/machine';
import { INSTITUTION_KINDS, type InstitutionKind } from '#domain/parties/institutions/institution';
import {
  INSTITUTION,
  INSTITUTION_STATES,
  type InstitutionState,
} from '#domain/parties/institutions/institution.states';

export const InstitutionStateEnum = enumOf(INSTITUTION_STATES);
export const InstitutionKindEnum = enumOf(INSTITUTION_KINDS);
export const InstitutionCommandEnum = commandEnum('Institution', personCommands(INSTITUTION));
export const InstitutionStepType = stepOf('Institution', InstitutionCommandEnum);

registerEnumType(InstitutionStateEnum, {
  name: 'InstitutionState',
  description: 'The status of an institution; only an ACTIVE one submits needs.',
});
registerEnumType(InstitutionKindEnum, { name: 'InstitutionKind', description: 'What kind of body it is.' });

@Classified('ACCOUNT')
@ObjectType('FocalPoint', { description: 'A person who speaks for an institution.' })
export class FocalPointType {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => InstitutionRoleEnum, { description: 'What the person may do.' })
  role!: InstitutionRole;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: Date;

  @Field(() => String, { description: 'How the person would like to be called.' })
  displayName!: string;

  @Field(() => String, { description: 'Email address.' })
  email!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the account was suspended; null when it is not.',
  })
  suspendedAt!: Date | null;
}

@ObjectType('CaseOfficer', { description: 'A member of staff who can look after an institution.' })
export class CaseOfficerType {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => String, { description: 'How the person would like to be called.' })
  displayName!: string;
}

/** What an institution says of itself in order that others read it. */
@ObjectType({ isAbstract: true })
export abstract class InstitutionProfile {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'Host country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Town.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'ISIC Rev.4 code.' })
  sector!: string | null;

  @Field(() => InstitutionKindEnum, { description: 'What kind of body it is.' })
  kind!: InstitutionKind;

  @Field(() => String, { description: 'What it does.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Its site.' })
  website!: string | null;
}

@ObjectType('Institution', {
  description: 'A body in a country of heritage, as its people and staff see it.',
})
export class InstitutionType extends InstitutionProfile {
  @Field(() => Int, { description: 'Rises with every change; give it when you change something.' })
  version!: number;

  @Field(() => InstitutionStateEnum, { description: 'Its status.' })
  state!: InstitutionState;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is active.' })
  validUntil!: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of the member of staff who looks after it.' })
  caseOfficerId!: string | null;

  @Classified('CASE_WORDS')
  @Field(() => String, { nullable: true, description: 'What the last reviewer wrote.' })
  reviewComment!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was last submitted.' })
  appliedAt!: Date;
}

@ObjectType({ description: 'A page of institutions.' })
export class InstitutionConnection extends connectionOf(InstitutionType, 'Institution') {}

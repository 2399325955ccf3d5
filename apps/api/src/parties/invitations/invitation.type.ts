import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { InstitutionRoleEnum, StaffRoleEnum } from '#api/identity/accounts/account.type';
import { INVITATION_KINDS, type InvitationKind } from '#domain/identity/accounts/invitation.rules';
import type { InstitutionRole, StaffRole } from '#domain/kernel/actor';

const InvitationKindEnum = enumOf(INVITATION_KINDS);
registerEnumType(InvitationKindEnum, {
  name: 'InvitationKind',
  description: 'What an invitation asks a person to accept.',
  valuesMap: {
    MEMBERSHIP: { description: 'To speak for an institution.' },
    ROLE: { description: 'To take a role of IOM staff.' },
    COVER: { description: 'To cover for a colleague.' },
  },
});

@ObjectType('Invitation', {
  description:
    'Something that would bind you and waits for your answer. Until you accept it nothing of it holds.',
})
export class InvitationType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => InvitationKindEnum, { description: 'What it is about.' })
  kind!: InvitationKind;

  @Field(() => String, { nullable: true, description: 'The institution that you would speak for.' })
  institutionName!: string | null;

  @Field(() => InstitutionRoleEnum, { nullable: true, description: 'What you could do there.' })
  institutionRole!: InstitutionRole | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: 'The role of IOM staff.' })
  staffRole!: StaffRole | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The programme that the role reaches; null: every programme.',
  })
  programmeId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The country that the role reaches, ISO 3166-1 alpha-2; null: every country.',
  })
  country!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when you would cover.' })
  startsAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when you would cover.' })
  endsAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who asks; null when the product does.' })
  askedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When you were asked.' })
  askedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it expires by itself.' })
  expiresAt!: Date;
}

@ObjectType('SentInvitation', {
  description:
    'An invitation as those see it who may send such ones: what they typed, and nothing of the person.',
})
export class SentInvitationType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address that was typed; null: a colleague was named.',
  })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'The name that was typed, or that of the colleague.' })
  displayName!: string | null;

  @Field(() => InstitutionRoleEnum, { nullable: true, description: 'The role at the institution.' })
  institutionRole!: InstitutionRole | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: 'The role of IOM staff.' })
  staffRole!: StaffRole | null;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  askedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it expires by itself.' })
  expiresAt!: Date;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ServiceCategoryEnum } from '#api/associations/services/service-enums.type';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import type { EmergencyNumbers } from '#domain/associations/referrals/emergency-numbers';
import { REFERRAL_SIDES, type ReferralSide } from '#domain/associations/referrals/referral.policy';
import {
  type AgeBand,
  CONSENT_BASES,
  type ConsentBasis,
  REFERRAL_AGES,
  REFERRAL_PRIORITIES,
  type ReferralPriority,
} from '#domain/associations/referrals/referral.rules';
import {
  REFERRAL,
  REFERRAL_STATES,
  type ReferralState,
} from '#domain/associations/referrals/referral.states';
import type { ServiceCategory } from '#domain/associations/services/service';
import { personCommands } from '#domain/kernel/machine';
import { REFERRAL_BOXES } from '#features/associations/referrals/referral.queries';
import type { ReferralWords } from '#features/associations/referrals/referral-seal.service';

const ReferralStateEnum = enumOf(REFERRAL_STATES);
export const ReferralPriorityEnum = enumOf(REFERRAL_PRIORITIES);
export const ReferralAgeEnum = enumOf(REFERRAL_AGES);
export const ConsentBasisEnum = enumOf(CONSENT_BASES);
export const ReferralBoxEnum = enumOf(REFERRAL_BOXES);
const ReferralSideEnum = enumOf(REFERRAL_SIDES);
export const ReferralCommandEnum = commandEnum('Referral', personCommands(REFERRAL));
export const ReferralStepType = stepOf('Referral', ReferralCommandEnum);

registerEnumType(ReferralStateEnum, { name: 'ReferralState', description: 'The status of a referral.' });
registerEnumType(ReferralPriorityEnum, {
  name: 'ReferralPriority',
  description: 'How soon a referral must be answered, by the clock.',
  valuesMap: {
    EMERGENCY: { description: 'Within 24 hours.' },
    URGENT: { description: 'Within 72 hours.' },
    NORMAL: { description: 'Within 14 days.' },
  },
});
registerEnumType(ReferralAgeEnum, {
  name: 'ReferralAge',
  description: 'How old the person is whom a referral is about.',
});
registerEnumType(ConsentBasisEnum, {
  name: 'ConsentBasis',
  description: 'What allows one institution to tell another of somebody.',
  valuesMap: {
    CONSENT_PERSON: { description: 'The person, an adult, has agreed.' },
    CONSENT_CAREGIVER_AND_ASSENT: { description: 'A carer has agreed, and the child has too.' },
    VITAL_INTEREST: {
      description: 'Nobody could be asked, and life or health is at stake; a second person confirms it.',
    },
  },
});
registerEnumType(ReferralBoxEnum, {
  name: 'ReferralBox',
  description: 'Referrals that your institutions have written, or those that were sent to them.',
});
registerEnumType(ReferralSideEnum, { name: 'ReferralSide', description: 'What you are to a referral.' });

@ObjectType('Referral', {
  description: 'One case by its code, from one institution to another. It never names anybody.',
})
export class ReferralType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ReferralStateEnum, { description: 'Its status.' })
  state!: ReferralState;

  @Field(() => Int, { description: 'Send it with a step.' })
  version!: number;

  @Field(() => [ReferralSideEnum], { description: 'What you are to it.' })
  sides!: readonly ReferralSide[];

  @Field(() => String, { description: 'The institution that refers.' })
  senderName!: string;

  @Field(() => String, { description: 'The institution that is asked.' })
  receiverName!: string;

  @Field(() => ID, { description: 'The service that is asked for.' })
  serviceId!: string;

  @Field(() => String, { description: 'What the service is called.' })
  serviceName!: string;

  @Field(() => ServiceCategoryEnum, { description: 'What the person needs.' })
  category!: ServiceCategory;

  @Field(() => String, { description: 'Where the person is, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'The region there.' })
  region!: string;

  @Field(() => ReferralAgeEnum, { description: 'How old the person is.' })
  ageBand!: AgeBand;

  @Field(() => String, { description: 'The language that the person speaks best, ISO 639.' })
  language!: string;

  @Field(() => ReferralPriorityEnum, { description: 'How soon it must be answered.' })
  priority!: ReferralPriority;

  @Field(() => ConsentBasisEnum, { nullable: true, description: 'What allows it; null: not recorded yet.' })
  basis!: ConsentBasis | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the case; the receiver reads it once it has accepted. Null again once purged.',
  })
  caseRef!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined or taken back, or what came of it.',
  })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent.' })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it must be answered.' })
  dueAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the sender and the safeguarding officers know that something is wrong.',
  })
  escalatedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a second person confirmed the vital interest.',
  })
  confirmedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what it said was purged.' })
  purgedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether you may read the code and the words.' })
  mayRead!: boolean;
}

@ObjectType({ description: 'A page of referrals.' })
export class ReferralConnection extends connectionOf(ReferralType, 'Referral') {}

@ObjectType('ReferralWords', { description: 'What is kept sealed of a referral. Who opens it is recorded.' })
export class ReferralWordsType implements ReferralWords {
  @Field(() => String, { description: 'The code of the case, as the sender keeps it.' })
  caseRef!: string;

  @Field(() => String, { nullable: true, description: 'What the receiver must prepare.' })
  prepare!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a vital interest allows it without consent.' })
  basisReason!: string | null;
}

@ObjectType('EmergencyNumbers', { description: 'Numbers to call when somebody is in danger now.' })
export class EmergencyNumbersType implements EmergencyNumbers {
  @Field(() => String, { nullable: true, description: 'The police; null: not known here.' })
  police!: string | null;

  @Field(() => String, { nullable: true, description: 'A line for children; null: not known here.' })
  children!: string | null;
}

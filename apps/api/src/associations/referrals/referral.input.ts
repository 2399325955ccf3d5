import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import {
  ConsentBasisEnum,
  ReferralAgeEnum,
  ReferralPriorityEnum,
} from '#api/associations/referrals/referral.type';
import { ServiceCategoryEnum } from '#api/associations/services/service-enums.type';
import { RecordStepInput } from '#api/graphql/record-step.input';
import { CodeScalar, CountryCodeScalar, LineScalar, NameScalar, WordsScalar } from '#api/graphql/scalars';
import type { AgeBand, ConsentBasis, ReferralPriority } from '#domain/associations/referrals/referral.rules';
import type { ServiceCategory } from '#domain/associations/services/service';
import type { NewReferral } from '#features/associations/referrals/referral-words.service';
import type { ReferralStep } from '#features/associations/referrals/referrals.service';

@InputType({ description: 'A referral as it is written. No field is about what has happened.' })
export class NewReferralInput implements NewReferral {
  @Field(() => ID, { description: 'Your institution, which refers.' })
  @IsUUID()
  institutionId!: string;

  @Field(() => ID, { description: 'The service that is asked for.' })
  @IsUUID()
  serviceId!: string;

  @Field(() => ServiceCategoryEnum, {
    description: 'What the person needs; one of the kinds of the service.',
  })
  category!: ServiceCategory;

  @Field(() => CountryCodeScalar, { description: 'Where the person is.' })
  country!: string;

  @Field(() => NameScalar, { description: 'The region there: one of `serviceRegions`.' })
  region!: string;

  @Field(() => ReferralAgeEnum, { description: 'How old the person is.' })
  ageBand!: AgeBand;

  @Field(() => CodeScalar, { description: 'The language that the person speaks best, ISO 639.' })
  language!: string;

  @Field(() => ReferralPriorityEnum, { description: 'How soon it must be answered.' })
  priority!: ReferralPriority;

  @Field(() => ConsentBasisEnum, {
    nullable: true,
    defaultValue: null,
    description: 'What allows it; without one it stays a draft.',
  })
  basis!: ConsentBasis | null;

  @Field(() => LineScalar, {
    nullable: true,
    defaultValue: null,
    description: 'For a vital interest: why nobody could be asked, without a name.',
  })
  basisReason!: string | null;

  @Field(() => LineScalar, {
    description: 'Your code of the case, 4 to 24 characters: never a name, a date or a number of a document.',
  })
  caseRef!: string;

  @Field(() => WordsScalar, {
    nullable: true,
    defaultValue: null,
    description: 'What the receiver must prepare, up to 300 characters; never what has happened.',
  })
  prepare!: string | null;
}

@InputType({ description: 'A step with a referral.' })
export class ReferralStepInput extends RecordStepInput implements ReferralStep {}

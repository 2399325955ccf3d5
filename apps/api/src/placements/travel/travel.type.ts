import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateScalar } from '#api/graphql/scalars';
import {
  INSURANCE_KINDS,
  type InsuranceKind,
  type Leg,
  TRAVEL_GAPS,
  TRAVEL_MODES,
  type TravelMode,
  VISA_STATES,
  type VisaState,
} from '#domain/placements/travel/travel.rules';

export const TravelModeEnum = enumOf(TRAVEL_MODES);
export const VisaStateEnum = enumOf(VISA_STATES);
export const InsuranceKindEnum = enumOf(INSURANCE_KINDS);
export const TravelGapEnum = enumOf(TRAVEL_GAPS);
registerEnumType(TravelModeEnum, {
  name: 'TravelMode',
  description: 'The means of transport of a part of the journey.',
});
registerEnumType(VisaStateEnum, { name: 'VisaState', description: 'How far a visa is.' });
registerEnumType(InsuranceKindEnum, {
  name: 'InsuranceKind',
  description: 'What an insurance is for; FULL is health, accidents and evacuation.',
});
registerEnumType(TravelGapEnum, {
  name: 'TravelGap',
  description: 'What of a journey is missing, or ends before the work does.',
});

@ObjectType('TravelLeg', { description: 'One part of the journey.' })
export class TravelLegType implements Leg {
  @Field(() => String, { description: 'Where it begins.' })
  from!: string;

  @Field(() => String, { description: 'Where it leads.' })
  to!: string;

  @Field(() => TravelModeEnum, { description: 'How.' })
  mode!: TravelMode;

  @Field(() => DateScalar, { description: 'The day of leaving, where one leaves.' })
  leavesOn!: string;

  @Field(() => DateScalar, { description: 'The day of arriving, where one arrives.' })
  arrivesOn!: string;
}

@ObjectType('TravelPlan', {
  description:
    'How somebody gets to a placement and back. The host reads the way; visa and insurance are for the traveller and staff.',
})
export class TravelPlanType {
  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => Int, { description: 'Send it when changing the plan.' })
  version!: number;

  @Classified('CASE_WORDS')
  @Field(() => [TravelLegType], { description: 'The way there and back, in order.' })
  legs!: TravelLegType[];

  @Classified('SPECIAL')
  @Field(() => VisaStateEnum, { nullable: true, description: 'The visa; null while nobody has said.' })
  visa!: VisaState | null;

  @Classified('SPECIAL')
  @Field(() => DateScalar, { nullable: true, description: 'The last day of the visa that was granted.' })
  visaUntil!: string | null;

  @Classified('SPECIAL')
  @Field(() => InsuranceKindEnum, { nullable: true, description: 'The insurance; null for none.' })
  insurance!: InsuranceKind | null;

  @Classified('SPECIAL')
  @Field(() => DateScalar, { nullable: true, description: 'The last day of the policy.' })
  insuredUntil!: string | null;
}

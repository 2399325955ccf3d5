import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsUUID, Length, Min, ValidateNested } from 'class-validator';
import { DateScalar, LineScalar } from '#api/graphql/scalars';
import { InsuranceKindEnum, TravelModeEnum, VisaStateEnum } from '#api/placements/travel/travel.type';
import { TRAVEL_LIMITS } from '#domain/placements/travel/limits';
import type {
  InsuranceKind,
  Leg,
  TravelMode,
  TravelPlan,
  VisaState,
} from '#domain/placements/travel/travel.rules';

@InputType({ description: 'One part of the journey.' })
export class TravelLegInput implements Leg {
  @Field(() => LineScalar, { description: 'Where it begins, 2 to 100 characters.' })
  @Length(...TRAVEL_LIMITS.town)
  from!: string;

  @Field(() => LineScalar, { description: 'Where it leads, 2 to 100 characters.' })
  @Length(...TRAVEL_LIMITS.town)
  to!: string;

  @Field(() => TravelModeEnum, { description: 'How.' })
  mode!: TravelMode;

  @Field(() => DateScalar, { description: 'The day of leaving, where one leaves.' })
  leavesOn!: string;

  @Field(() => DateScalar, { description: 'The day of arriving, where one arrives.' })
  arrivesOn!: string;
}

@InputType({ description: 'The plan of a journey; it replaces the one before.' })
export class TravelPlanInput implements TravelPlan {
  @Field(() => ID, { description: 'The placement.' })
  @IsUUID()
  placementId!: string;

  @Field(() => Int, { description: 'The version that you have seen; 0 for the first.' })
  @IsInt()
  @Min(0)
  version!: number;

  @Field(() => [TravelLegInput], { description: 'The way there and back, in order; up to 12 parts.' })
  @ArrayMaxSize(TRAVEL_LIMITS.legs)
  @ValidateNested({ each: true })
  @Type(() => TravelLegInput)
  legs!: TravelLegInput[];

  @Field(() => VisaStateEnum, { nullable: true, defaultValue: null, description: 'The visa.' })
  visa!: VisaState | null;

  @Field(() => DateScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The last day of a visa that was granted.',
  })
  visaUntil!: string | null;

  @Field(() => InsuranceKindEnum, { nullable: true, defaultValue: null, description: 'The insurance.' })
  insurance!: InsuranceKind | null;

  @Field(() => DateScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The last day of the policy; needed with an insurance.',
  })
  insuredUntil!: string | null;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { principalOf } from '#api/identity/accounts/principal.type';
import { ChildContactEnum, ModalityEnum } from '#api/marketplace/needs/need.type';
import { SupportType } from '#api/marketplace/needs/support.type';
import { personCommands } from '#domain/kernel/machine';
import type { ChildContact } from '#domain/marketplace/needs/terms';
import { PLACEMENT, PLACEMENT_STATES } from '#domain/placements/placements/placement.states';
import type { Modality } from '#domain/reference/vocabulary';

export const PlacementStateEnum = enumOf(PLACEMENT_STATES);
/** A change of terms is a step of the request for it. */
export const PlacementStepType = stepOf(
  'Placement',
  commandEnum(
    'Placement',
    personCommands(PLACEMENT).filter((command) => command !== 'amend'),
  ),
);
export const PlacementPrincipalType = principalOf('Placement', PlacementStepType);

registerEnumType(PlacementStateEnum, {
  name: 'PlacementState',
  description: 'The status of a placement, for staff.',
});

@ObjectType('Placement', { description: 'A professional at an institution for a while.' })
export class PlacementType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The candidacy that it comes from.' })
  candidacyId!: string;

  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => ID, { description: 'The professional.' })
  professionalId!: string;

  @Field(() => ID, { description: 'The institution.' })
  institutionId!: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => String, { description: 'Host country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => Int, { description: 'Rises with every step.' })
  version!: number;

  @Field(() => Int, { description: 'Rises with every change of modality, dates or hours.' })
  termsVersion!: number;

  @Field(() => ModalityEnum, { description: 'Where the work happens now.' })
  modality!: Modality;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Hours a week.' })
  weeklyHours!: number;

  @Field(() => ChildContactEnum, { description: 'How close the work brings someone to children.' })
  childContact!: ChildContact;

  @Field(() => [SupportType], { description: 'What was offered with it, as it was on the day of the offer.' })
  support!: SupportType[];

  @Classified('REASONS')
  @Field(() => String, { nullable: true, description: 'The code of the last decision that has one.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was offered.' })
  offeredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: Date | null;
}

@ObjectType({ description: 'A page of placements.' })
export class PlacementConnection extends connectionOf(PlacementType, 'Placement') {}

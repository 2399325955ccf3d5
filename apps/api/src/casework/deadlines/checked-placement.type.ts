import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ClearanceTypeEnum } from '#api/placements/clearances/clearance.type';
import type { ClearanceType } from '#domain/placements/clearances/clearance.states';

@ObjectType('CheckedPlacement', { description: 'What a clearance checks, and for which placement.' })
export class CheckedPlacementType {
  @Field(() => ID, { description: 'The placement: its checks are recorded there.' })
  placementId!: string;

  @Field(() => ClearanceTypeEnum, { description: 'What is checked.' })
  type!: ClearanceType;
}

import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { PairFilterArgs } from '#api/graphql/pair-filter.input';
import { StepInput } from '#api/graphql/step.input';
import { PlacementStateEnum } from '#api/placements/placements/placement.type';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import type { PlacementFilter } from '#features/placements/placements/placement.queries';
import type { PlacementStep } from '#features/placements/placements/placement-steps.service';

@InputType({ description: 'A step of a placement.' })
export class PlacementStepInput extends StepInput implements PlacementStep {
  @Field(() => ID, { description: 'The placement.' })
  @IsUUID()
  id!: string;
}

@ArgsType()
export class PlacementFilterArgs extends PairFilterArgs implements PlacementFilter {
  @Field(() => ID, { nullable: true, description: 'Only at this institution.' })
  @IsOptional()
  @IsUUID()
  institutionId?: string | null;

  @Field(() => [PlacementStateEnum], { nullable: true, description: 'Only in these states; for staff.' })
  states?: PlacementState[] | null;
}

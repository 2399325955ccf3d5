import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import type { PlacementState } from '#domain/placement/placement.states';
import { PlacementStateEnum } from '#api/placements/placement.type';
import { StepInput } from '#api/graphql/step.input';
import type { PlacementFilter } from '#features/placements/placement.queries';
import type { PlacementStep } from '#features/placements/placement-steps.service';

@InputType({ description: 'A step of a placement.' })
export class PlacementStepInput extends StepInput implements PlacementStep {
  @Field(() => ID, { description: 'The placement.' })
  @IsUUID()
  id!: string;
}

@ArgsType()
export class PlacementFilterArgs implements PlacementFilter {
  @Field(() => ID, { nullable: true, description: 'Only for this need.' })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only at this institution.' })
  @IsOptional()
  @IsUUID()
  institutionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this professional.' })
  @IsOptional()
  @IsUUID()
  professionalId?: string | null;

  @Field(() => [PlacementStateEnum], { nullable: true, description: 'Only in these states; for staff.' })
  states?: PlacementState[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only in this host country, ISO 3166-1 alpha-2.' })
  @IsOptional()
  @Length(2, 2)
  country?: string | null;
}

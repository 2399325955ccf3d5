import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import {
  DateScalar,
  DigestScalar,
  DraftScalar,
  LineScalar,
  NameScalar,
  PhoneNumberScalar,
  WordsScalar,
} from '#api/graphql/scalars';
import { Within } from '#api/graphql/within';
import { OnBehalfInput } from '#api/identity/audit/on-behalf.input';
import { ModalityEnum } from '#api/marketplace/needs/need.type';
import { EndingSideEnum, SignatoryEnum } from '#api/placements/placements/placement-work.type';
import type { EndingSide } from '#domain/placements/placements/ending.rules';
import { PLACEMENT_LIMITS } from '#domain/placements/placements/limits';
import type { Milestone, Signatory } from '#domain/placements/placements/plan.rules';
import type { Modality } from '#domain/reference/vocabulary';
import type { AmendmentStep, AmendmentWish } from '#features/placements/placements/amendments.service';
import type { PlacementAction } from '#features/placements/placements/placement-acts.service';
import type { NewEarlyEnd } from '#features/placements/placements/placement-course.service';
import type { EmergencyContact } from '#features/placements/placements/preparations.service';
import type { NewSignature, PlanText } from '#features/placements/placements/work-plans.service';

@InputType({ description: 'Which placement, and on whose behalf a case officer acts.' })
export class PlacementActionInput implements PlacementAction {
  @Field(() => ID, { description: 'The placement.' })
  @IsUUID()
  id!: string;

  @Field(() => OnBehalfInput, {
    nullable: true,
    description: 'The person on whose behalf a case officer acts.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OnBehalfInput)
  onBehalfOf?: OnBehalfInput | null;
}

@InputType({ description: 'What is reached by a day.' })
export class MilestoneInput implements Milestone {
  @Field(() => WordsScalar, { description: 'In words.' })
  @Length(1, PLACEMENT_LIMITS.milestone)
  text!: string;

  @Field(() => DateScalar, { description: 'By this day.' })
  dueOn!: string;
}

@InputType({ description: 'The text of a work plan.' })
export class WorkPlanInput implements PlanText {
  @Field(() => DraftScalar, { description: 'What will be done, in a few sentences.' })
  @MaxLength(PLACEMENT_LIMITS.summary)
  summary!: string;

  @Field(() => [MilestoneInput], { description: 'What is reached by when; at least one.' })
  @ArrayMaxSize(PLACEMENT_LIMITS.milestones)
  @ValidateNested({ each: true })
  @Type(() => MilestoneInput)
  milestones!: MilestoneInput[];
}

@InputType({ description: 'A signature under the newest work plan.' })
export class PlanSignatureInput implements NewSignature {
  @Field(() => ID, { description: 'The placement.' })
  @IsUUID()
  id!: string;

  @Field(() => DigestScalar, { description: 'The digest of the plan that you have read.' })
  digest!: string;

  @Field(() => SignatoryEnum, { description: 'The role in which you sign.' })
  as!: Signatory;
}

@InputType({ description: 'An emergency contact.' })
export class EmergencyContactInput implements EmergencyContact {
  @Field(() => NameScalar, { description: 'Name.' })
  name!: string;

  @Field(() => PhoneNumberScalar, { description: 'Telephone number.' })
  phone!: string;

  @Field(() => LineScalar, { nullable: true, description: 'What the person is to you.' })
  @IsOptional()
  @MaxLength(PLACEMENT_LIMITS.relation)
  relation?: string | null;
}

@InputType({ description: 'What shall change; what is left out stays.' })
export class AmendmentInput implements AmendmentWish {
  @Field(() => ModalityEnum, { nullable: true, description: 'Where the work happens.' })
  modality?: Modality;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn?: string;

  @Field(() => Int, { nullable: true, description: 'Hours a week, 1 to 60.' })
  @IsOptional()
  @Within(PLACEMENT_LIMITS.weeklyHours)
  weeklyHours?: number;
}

@InputType({ description: 'A step of a change that was asked for.' })
export class AmendmentStepInput implements AmendmentStep {
  @Field(() => ID, { description: 'The change.' })
  @IsUUID()
  id!: string;

  @Field(() => ID, { description: 'The placement that it changes.' })
  @IsUUID()
  placementId!: string;
}

@InputType({ description: 'How a placement ended early.' })
export class EarlyEndInput implements NewEarlyEnd {
  @Field(() => DateScalar, { description: 'The last day of the work.' })
  endedOn!: string;

  @Field(() => EndingSideEnum, { description: 'From whose side.' })
  side!: EndingSide;
}

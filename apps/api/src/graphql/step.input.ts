import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { CodeScalar } from '#api/graphql/scalars';
import { OnBehalfInput } from '#api/identity/audit/on-behalf.input';

/** What comes with a step of any state machine: a reason, and the person a case officer takes it for. */
@InputType({ isAbstract: true })
export abstract class StepInput {
  @Field(() => CodeScalar, { nullable: true, description: 'A reason code, for the steps that demand one.' })
  @IsOptional()
  @MaxLength(60)
  reason?: string | null;

  @Field(() => OnBehalfInput, {
    nullable: true,
    description: 'The person on whose behalf a case officer acts.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OnBehalfInput)
  onBehalfOf?: OnBehalfInput | null;
}

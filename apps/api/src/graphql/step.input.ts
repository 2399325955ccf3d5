import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CodeScalar } from '#api/graphql/scalars';

/** What comes with a step of any life: a reason, and for whom a case officer takes it. */
@InputType({ isAbstract: true })
export abstract class StepInput {
  @Field(() => CodeScalar, { nullable: true, description: 'A reason code, for the steps that demand one.' })
  @IsOptional()
  @MaxLength(60)
  reason?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of the person for whom a case officer acts.' })
  @IsOptional()
  @IsUUID()
  onBehalfOf?: string | null;
}

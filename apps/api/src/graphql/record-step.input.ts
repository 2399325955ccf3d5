import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { CodeScalar } from '#api/graphql/scalars';

/** What every step of a record brings: which record, what its author has seen of it, and why. */
@InputType({ isAbstract: true })
export abstract class RecordStepInput {
  @Field(() => ID, { description: 'Which record.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you have seen.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @Field(() => CodeScalar, { nullable: true, description: 'One of the codes that the step asks for.' })
  @IsOptional()
  @MaxLength(100)
  reason?: string | null;
}

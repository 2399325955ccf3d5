import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';
import { TokenScalar } from '#api/graphql/scalars';

/** Taken by every mutation that creates something. */
@ArgsType()
export class IdempotencyArgs {
  @Field(() => TokenScalar, {
    nullable: true,
    description:
      'A key of your own, 1 to 200 characters. A repetition within 24 hours answers the first result and changes nothing.',
  })
  @IsOptional()
  @Length(1, 200)
  idempotencyKey?: string | null;
}

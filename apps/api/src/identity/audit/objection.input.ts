import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { WordsScalar } from '#api/graphql/scalars';
import { ON_BEHALF_LIMITS } from '#domain/identity/accounts/limits';

@InputType({ description: 'Words on something that was done in somebody’s name.' })
export class ObjectionInput {
  @Field(() => ID, { description: 'The event of what was done.' })
  @IsUUID()
  id!: string;

  @Field(() => WordsScalar, { description: 'In your words, 1 to 2,000 characters.' })
  @IsNotEmpty()
  @MaxLength(ON_BEHALF_LIMITS.objection)
  words!: string;
}

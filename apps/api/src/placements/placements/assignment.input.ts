import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CountryCodeScalar } from '#api/graphql/scalars';
import { AssignmentObjectiveEnum } from '#api/placements/placements/assignment.type';
import type { Objective, Pair } from '#domain/marketplace/matching/assignment/proposal.rules';

const PAIRS_MAX = 500;

@InputType({ description: 'A need and a professional.' })
export class AssignmentPairInput implements Pair {
  @Field(() => ID, { description: 'The need.' })
  @IsUUID()
  needId!: string;

  @Field(() => ID, { description: 'The professional.' })
  @IsUUID()
  professionalId!: string;
}

@ArgsType()
export class AssignmentArgs {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only the needs of this country, ISO 3166-1 alpha-2; all when left out.',
  })
  @IsOptional()
  country?: string | null;

  @Field(() => AssignmentObjectiveEnum, { defaultValue: 'SCORE', description: 'What to reach.' })
  objective!: Objective;

  @Field(() => [AssignmentPairInput], { defaultValue: [], description: 'Pairs that are settled.' })
  @ArrayMaxSize(PAIRS_MAX)
  @ValidateNested({ each: true })
  @Type(() => AssignmentPairInput)
  locked!: AssignmentPairInput[];

  @Field(() => [AssignmentPairInput], { defaultValue: [], description: 'Pairs that must not be.' })
  @ArrayMaxSize(PAIRS_MAX)
  @ValidateNested({ each: true })
  @Type(() => AssignmentPairInput)
  excluded!: AssignmentPairInput[];
}

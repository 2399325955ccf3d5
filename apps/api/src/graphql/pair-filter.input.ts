import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { CountryCodeScalar } from '#api/graphql/scalars';

/** What narrows a list of what joins a professional and a need. */
@ArgsType()
export abstract class PairFilterArgs {
  @Field(() => ID, { nullable: true, description: 'Only for this need.' })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this professional.' })
  @IsOptional()
  @IsUUID()
  professionalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only in this host country, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country?: string | null;
}

import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CountryCodeScalar, SearchTextScalar } from '#api/graphql/scalars';
import { ProfessionalStateEnum } from '#api/parties/professionals/professional.type';
import type { ProfessionalState } from '#domain/parties/professionals/professional.states';
import type { ProfessionalFilter } from '#features/parties/professionals/professional.queries';

@ArgsType()
export class ProfessionalFilterArgs implements ProfessionalFilter {
  @Field(() => ProfessionalStateEnum, { nullable: true, description: 'Only in this state.' })
  state?: ProfessionalState | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only with this country of heritage, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only in this programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only with this skill, by concept URI.' })
  @IsOptional()
  @MaxLength(300)
  skillUri?: string | null;

  @Field(() => SearchTextScalar, {
    nullable: true,
    description: 'Words of the name or of the headline, in any order.',
  })
  text?: string | null;
}

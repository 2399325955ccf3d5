import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { CountryCodeScalar, SearchTextScalar } from '#api/graphql/scalars';
import { ModalityEnum } from '#api/marketplace/needs/need.type';
import type { KeptSearch } from '#domain/marketplace/saved/saved.rules';
import type { Modality } from '#domain/reference/vocabulary';

/** What a saved search looks for; what is left out narrows nothing. */
@ArgsType()
export class SavedSearchArgs implements Partial<KeptSearch> {
  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only in this host country, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country!: string | null;

  @Field(() => SearchTextScalar, {
    nullable: true,
    description: 'Words of title or objective, or how they begin.',
  })
  @IsOptional()
  @MaxLength(200)
  text!: string | null;

  @Field(() => ModalityEnum, { nullable: true, description: 'Only work that happens so.' })
  @IsOptional()
  modality!: Modality | null;
}

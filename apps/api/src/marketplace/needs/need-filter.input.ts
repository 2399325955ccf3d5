import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CodeScalar, CountryCodeScalar, DateScalar, SearchTextScalar } from '#api/graphql/scalars';
import { ModalityEnum, NeedStateEnum } from '#api/marketplace/needs/need.type';
import type { NeedState } from '#domain/marketplace/needs/need.states';
import type { Modality } from '#domain/reference/vocabulary';
import type { NeedFilter, OpenNeedFilter } from '#features/marketplace/needs/need.queries';

/** Which needs somebody reads of those that they may. */
@ArgsType()
export class NeedFilterArgs implements NeedFilter {
  @Field(() => [NeedStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: NeedState[] | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only in this host country, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this institution.' })
  @IsOptional()
  @IsUUID()
  institutionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;

  @Field(() => CodeScalar, { nullable: true, description: 'Only in this ISIC sector or below it.' })
  @IsOptional()
  @MaxLength(5)
  sector?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only published on this day or later.' })
  publishedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only published on this day or earlier.' })
  publishedTo?: string | null;

  @Field(() => SearchTextScalar, {
    nullable: true,
    description: 'Words of title or objective, or how they begin.',
  })
  @IsOptional()
  text?: string | null;
}

/** Which published needs. */
@ArgsType()
export class OpenNeedFilterArgs implements OpenNeedFilter {
  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only in this host country, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country?: string | null;

  @Field(() => SearchTextScalar, {
    nullable: true,
    description: 'Words of title or objective, or how they begin.',
  })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this institution.' })
  @IsOptional()
  @IsUUID()
  institutionId?: string | null;

  @Field(() => ModalityEnum, { nullable: true, description: 'Only work that happens so.' })
  @IsOptional()
  modality?: Modality | null;
}

import { Args, ArgsType, Field, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { ServiceCategoryEnum } from '#api/associations/services/service-enums.type';
import { Allow } from '#api/auth/allow';
import { enumOf } from '#api/graphql/enum';
import { CodeScalar, CountryCodeScalar, DateScalar } from '#api/graphql/scalars';
import { Within } from '#api/graphql/within';
import { SERVICE_LIMITS } from '#domain/associations/services/limits';
import { SERVICE_COVERAGES, type ServiceCoverage } from '#domain/associations/services/matrix.rules';
import type { ServiceCategory } from '#domain/associations/services/service';
import {
  type MatrixCell,
  type MatrixFilter,
  ServiceMatrixQueries,
} from '#features/associations/services/service-matrix.queries';

const ServiceCoverageEnum = enumOf(SERVICE_COVERAGES);
registerEnumType(ServiceCoverageEnum, {
  name: 'ServiceCoverage',
  description: 'How well a kind of help is there in a region.',
  valuesMap: {
    OVERLAP: { description: 'Three bodies or more.' },
    COVERED: { description: 'Two bodies.' },
    SINGLE: { description: 'One body alone.' },
    GAP: { description: 'Nobody, although somebody has asked.' },
    NONE: { description: 'Nobody.' },
  },
});

@ArgsType()
class MatrixArgs implements MatrixFilter {
  @Field(() => CountryCodeScalar, { nullable: true, description: 'In this country.' })
  country?: string | null;

  @Field(() => CodeScalar, { nullable: true, description: 'In this language, ISO 639.' })
  language?: string | null;

  @Field(() => Int, { nullable: true, description: 'For somebody of this age, in years.' })
  @IsOptional()
  @IsInt()
  @Within(SERVICE_LIMITS.age)
  age?: number | null;
}

@ObjectType('MatrixCell', { description: 'How many bodies give one kind of help in one region.' })
export class MatrixCellType implements MatrixCell {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'Region.' })
  region!: string;

  @Field(() => ServiceCategoryEnum, { description: 'What somebody is helped with.' })
  category!: ServiceCategory;

  @Field(() => Int, { description: 'Different bodies.' })
  bodies!: number;

  @Field(() => Int, { description: 'Services.' })
  services!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last check of any of them.' })
  freshest!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How often it was asked for in vain, by referrals; null: once to four times.',
  })
  demand!: number | null;

  @Field(() => ServiceCoverageEnum, { description: 'What that comes to.' })
  coverage!: ServiceCoverage;
}

/** Who does what where, for those who coordinate. */
@Resolver()
export class ServiceMatrixResolver {
  constructor(private readonly queries: ServiceMatrixQueries) {}

  @Allow('matrix.read')
  @Query(() => [MatrixCellType], {
    description:
      'Who does what where: every kind of help in every region of the directory, those that nobody gives among them.',
  })
  serviceMatrix(@Args() filter: MatrixArgs): Promise<MatrixCellType[]> {
    return this.queries.cells(filter);
  }
}

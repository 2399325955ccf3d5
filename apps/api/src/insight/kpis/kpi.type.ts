import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { enumOf } from '#api/graphql/enum';
import { CountryCodeScalar, DateScalar } from '#api/graphql/scalars';
import { SEXES } from '#domain/insight/equality/equality';
import type { KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { KPI_CODES, KPI_UNITS, type KpiCode, type KpiUnit } from '#domain/insight/kpis/kpis';
import type { KpiFilter } from '#features/insight/kpis/kpi/scope';

export const KpiCodeEnum = enumOf(KPI_CODES);
export const KpiUnitEnum = enumOf(KPI_UNITS);
export const SexEnum = enumOf(SEXES);

registerEnumType(KpiCodeEnum, { name: 'KpiCode', description: 'What is measured.' });
registerEnumType(KpiUnitEnum, { name: 'KpiUnit', description: 'In what it is measured.' });
registerEnumType(SexEnum, { name: 'Sex', description: 'Given for statistics only; optional.' });

@ObjectType('KpiMeasure', { description: 'One figure of a KPI.' })
export class KpiMeasureType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => KpiUnitEnum, { description: 'In what it is measured.' })
  unit!: KpiUnit;

  @Field(() => String, { description: 'What is counted over what, in English.' })
  definition!: string;
}

@ObjectType('KpiFigure', {
  description:
    'A figure; one that describes fewer than five people is hidden, and one from which such a one could be worked out. Counts of people are rounded for readers who cannot list these people.',
})
export class KpiFigureType implements KpiFigure {
  @Field(() => String, { description: 'Which measure.' })
  measure!: string;

  @Field(() => String, { nullable: true, description: 'Which group; null: all.' })
  group!: string | null;

  @Field(() => Float, { nullable: true, description: 'The value; null when it is hidden or there is none.' })
  value!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people or cases it describes; null when hidden.',
  })
  cases!: number | null;

  @Field(() => Boolean, { description: 'Whether it is hidden because it describes too few.' })
  isHidden!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether value and cases are rounded, a count to a multiple of five: nobody can be recognised by setting filters against one another.',
  })
  isRounded!: boolean;

  @Field(() => Boolean, { description: 'Whether it is below its target.' })
  asksForALook!: boolean;
}

@ObjectType('Kpi', { description: 'A question about the programme, and its answer.' })
export class KpiType {
  @Field(() => KpiCodeEnum, { description: 'Which.' })
  code!: KpiCode;

  @Field(() => String, { description: 'The question, in English.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'By what the figures are split, in English.' })
  group!: string | null;

  @Field(() => [KpiMeasureType], { description: 'What is measured.' })
  measures!: KpiMeasureType[];

  @Field(() => [KpiFigureType], { description: 'The figures.' })
  figures!: KpiFigureType[];
}

@ArgsType()
export class KpiFilterArgs implements Omit<KpiFilter, 'institutionId'> {
  @Field(() => ID, { nullable: true, description: 'Only this programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only this host country, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the period.' })
  @IsOptional()
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the period.' })
  @IsOptional()
  to?: string | null;
}

@ArgsType()
export class KpiArgs extends KpiFilterArgs {
  @Field(() => [KpiCodeEnum], { nullable: true, description: 'Only these; all when left out.' })
  @IsOptional()
  @IsIn(KPI_CODES, { each: true })
  codes?: KpiCode[] | null;
}

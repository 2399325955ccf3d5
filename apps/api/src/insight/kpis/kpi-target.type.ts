import { ArgsType, Field, Float, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsNumber, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { enumOf } from '#api/graphql/enum';
import { CodeScalar, DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { KpiCodeEnum, KpiFigureType, KpiUnitEnum } from '#api/insight/kpis/kpi.type';
import type { KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { KPI_CODES, type KpiCode, type KpiUnit } from '#domain/insight/kpis/kpis';
import { type FigureName, KPI_AIMS, type KpiAim, type Period } from '#domain/insight/kpis/target.rules';
import type { TargetedFigure } from '#features/insight/kpis/kpi-target.queries';

const KpiAimEnum = enumOf(KPI_AIMS);
registerEnumType(KpiAimEnum, {
  name: 'KpiAim',
  description: 'On which side of its target a figure is to be.',
});

@ObjectType('KpiPeriod', { description: 'A period that a programme has targets for.' })
export class KpiPeriodType implements Period {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

@ObjectType('KpiTarget', {
  description:
    'A figure that a programme can have a target for: what is wanted of it in a period, and what it is.',
})
export class KpiTargetType implements TargetedFigure {
  @Field(() => KpiCodeEnum, { description: 'Of which KPI.' })
  code!: KpiCode;

  @Field(() => String, { description: 'Which measure.' })
  measure!: string;

  @Field(() => String, { nullable: true, description: 'Which group; null: all.' })
  group!: string | null;

  @Field(() => KpiUnitEnum, { description: 'In what it is measured.' })
  unit!: KpiUnit;

  @Field(() => KpiAimEnum, { description: 'On which side of the target it is to be.' })
  aim!: KpiAim;

  @Field(() => Float, { nullable: true, description: 'The target; null where none is set.' })
  target!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the target was set.' })
  setAt!: Date | null;

  @Field(() => KpiFigureType, { nullable: true, description: 'The figure; null where nothing happened yet.' })
  figure!: KpiFigure | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the target is reached; null where there is none, or no figure that you may see.',
  })
  isReached!: boolean | null;
}

@ArgsType()
export class KpiPeriodArgs implements Period {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

@InputType({ description: 'What a programme wants of a figure in a period.' })
export class KpiTargetInput implements FigureName, Period {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => KpiCodeEnum, { description: 'Of which KPI.' })
  @IsIn(KPI_CODES)
  code!: KpiCode;

  @Field(() => CodeScalar, { description: 'Which measure.' })
  @MaxLength(40)
  measure!: string;

  @Field(() => CodeScalar, { nullable: true, description: 'Which group; null: all.' })
  @IsOptional()
  @MaxLength(40)
  group!: string | null;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  to!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The target, a share from 0 to 1; null takes away the one that is set.',
  })
  @IsOptional()
  @IsNumber()
  value!: number | null;
}

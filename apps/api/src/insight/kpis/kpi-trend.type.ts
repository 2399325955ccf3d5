import { Field, Float, ObjectType } from '@nestjs/graphql';
import { KpiCodeEnum, KpiUnitEnum } from '#api/insight/kpis/kpi.type';
import type { KpiCode, KpiUnit } from '#domain/insight/kpis/kpis';
import type { TrendPoint } from '#domain/insight/kpis/trend.rules';
import type { Trend } from '#features/insight/kpis/kpi-trend.queries';

@ObjectType('KpiTrendPoint', { description: 'A figure of one month.' })
class KpiTrendPointType implements TrendPoint {
  @Field(() => String, { description: 'The month: 2027-03.' })
  month!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The value; null when it is hidden, or where nothing happened that has a length.',
  })
  value!: number | null;

  @Field(() => Boolean, { description: 'Whether it is hidden because it would tell of too few.' })
  isHidden!: boolean;
}

@ObjectType('KpiTrend', { description: 'A figure month by month.' })
export class KpiTrendType implements Omit<Trend, 'points'> {
  @Field(() => KpiCodeEnum, { description: 'Of which KPI.' })
  code!: KpiCode;

  @Field(() => String, { description: 'Which measure.' })
  measure!: string;

  @Field(() => String, { nullable: true, description: 'Which group; null: all.' })
  group!: string | null;

  @Field(() => KpiUnitEnum, { description: 'In what it is measured.' })
  unit!: KpiUnit;

  @Field(() => [KpiTrendPointType], { description: 'Every month, the earliest first; 36 at most.' })
  points!: readonly TrendPoint[];
}

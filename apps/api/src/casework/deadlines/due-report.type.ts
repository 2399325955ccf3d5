import { Field, ObjectType } from '@nestjs/graphql';
import { ReportKindEnum } from '#api/placements/reports/report.type';
import type { ReportKind } from '#domain/placements/reports/report.states';

@ObjectType('DueReport', { description: 'Which form a report is, and about which need.' })
export class DueReportType {
  @Field(() => ReportKindEnum, { description: 'Which form.' })
  kind!: ReportKind;

  @Field(() => String, { description: 'The title of the need.' })
  needTitle!: string;
}

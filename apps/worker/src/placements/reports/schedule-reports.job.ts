import { Injectable } from '@nestjs/common';
import { ReportSchedulesService } from '#features/placements/reports/report-schedules.service';
import type { Job, JobData } from '#worker/jobs';

/** Brings the reports of a placement in line after its state or its dates have changed. */
@Injectable()
export class ScheduleReportsJob implements Job<'schedule-reports'> {
  readonly name = 'schedule-reports';

  constructor(private readonly reports: ReportSchedulesService) {}

  run({ aggregateId }: JobData<'schedule-reports'>): Promise<void> {
    return this.reports.refresh(aggregateId);
  }
}

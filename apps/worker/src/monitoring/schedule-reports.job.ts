import { Injectable } from '@nestjs/common';
import { ReportSchedulesService } from '#features/monitoring/report-schedules.service';
import type { Job } from '#worker/jobs';

/** Brings the reports of a placement in line after its state or its dates have changed. */
@Injectable()
export class ScheduleReportsJob implements Job {
  readonly name = 'schedule-reports';

  constructor(private readonly reports: ReportSchedulesService) {}

  run({ aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.reports.follow(String(aggregateId));
  }
}

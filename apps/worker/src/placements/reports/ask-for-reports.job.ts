import { Injectable } from '@nestjs/common';
import { ReportSchedulesService } from '#features/placements/reports/report-schedules.service';
import type { Job } from '#worker/jobs';

/** Asks for every report whose day has come, one transaction each; many workers share the work. */
@Injectable()
export class AskForReportsJob implements Job<'ask-for-reports'> {
  readonly name = 'ask-for-reports';

  constructor(private readonly reports: ReportSchedulesService) {}

  async run(): Promise<void> {
    while (await this.reports.askNext());
  }
}

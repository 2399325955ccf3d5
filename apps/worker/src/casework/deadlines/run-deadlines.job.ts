import { Injectable } from '@nestjs/common';
import { DeadlinesService, type FireHandlers } from '#features/casework/deadlines/deadlines.service';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { PlacementDeadlinesService } from '#features/placements/placements/placement-deadlines.service';
import { ReportSchedulesService } from '#features/placements/reports/report-schedules.service';
import type { Job } from '#worker/jobs';

/** Runs every deadline that is due, one transaction each; many workers share the work and none is run twice. */
@Injectable()
export class RunDeadlinesJob implements Job<'run-deadlines'> {
  readonly name = 'run-deadlines';
  private readonly handlers: FireHandlers;

  constructor(
    private readonly deadlines: DeadlinesService,
    needs: NeedStepsService,
    candidacies: CandidacyDeadlinesService,
    placements: PlacementDeadlinesService,
    reports: ReportSchedulesService,
  ) {
    this.handlers = {
      need: (tx, item, step) => needs.runDueStep(tx, item, step),
      candidacy: (tx, item, step) => candidacies.runDueStep(tx, item, step),
      placement: (tx, item, step) => placements.runDueStep(tx, item, step),
      report: (tx, item, step) => reports.runDueStep(tx, item, step),
    };
  }

  async run(): Promise<void> {
    while (await this.deadlines.runNext(this.handlers));
  }
}

import { Injectable } from '@nestjs/common';
import { CandidacyClocksService } from '#features/marketplace/candidacies/candidacy-clocks.service';
import { ClocksService, type FireHandlers } from '#features/casework/deadlines/clocks.service';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { PlacementClocksService } from '#features/placements/placements/placement-clocks.service';
import { ReportSchedulesService } from '#features/placements/reports/report-schedules.service';
import type { Job } from '#worker/jobs';

/** Fires every clock that is due, one transaction each; many workers share the work and none fires twice. */
@Injectable()
export class FireClocksJob implements Job<'fire-clocks'> {
  readonly name = 'fire-clocks';
  private readonly handlers: FireHandlers;

  constructor(
    private readonly clocks: ClocksService,
    needs: NeedStepsService,
    candidacies: CandidacyClocksService,
    placements: PlacementClocksService,
    reports: ReportSchedulesService,
  ) {
    this.handlers = {
      need: (tx, item, step) => needs.fire(tx, item, step),
      candidacy: (tx, item, step) => candidacies.fire(tx, item, step),
      placement: (tx, item, step) => placements.fire(tx, item, step),
      report: (tx, item, step) => reports.fire(tx, item, step),
    };
  }

  async run(): Promise<void> {
    while (await this.clocks.fireNext(this.handlers));
  }
}

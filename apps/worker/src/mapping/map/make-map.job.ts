import { Injectable } from '@nestjs/common';
import { MapMonthsService } from '#features/mapping/map/map-months.service';
import type { Job } from '#worker/jobs';

/** Makes the figures of the month, when they are not made yet. */
@Injectable()
export class MakeMapJob implements Job<'make-map'> {
  readonly name = 'make-map';

  constructor(private readonly months: MapMonthsService) {}

  async run(): Promise<void> {
    await this.months.makeMonth();
  }
}

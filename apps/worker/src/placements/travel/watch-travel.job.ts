import { Injectable } from '@nestjs/common';
import { TravelService } from '#features/placements/travel/travel.service';
import type { Job } from '#worker/jobs';

/** Tells travellers of a visa or an insurance that is missing or ends before the work does. */
@Injectable()
export class WatchTravelJob implements Job<'watch-travel'> {
  readonly name = 'watch-travel';

  constructor(private readonly travel: TravelService) {}

  async run(): Promise<void> {
    await this.travel.watch();
  }
}

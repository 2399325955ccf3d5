import { Injectable } from '@nestjs/common';
import { RematchesService } from '#features/matching/rematches.service';
import type { Job } from '#worker/jobs';

/** Matches a programme again when its rules have changed. */
@Injectable()
export class StartRematchJob implements Job {
  readonly name = 'start-rematch';

  constructor(private readonly rematches: RematchesService) {}

  run({ eventId, aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.rematches.startFor(String(eventId), String(aggregateId));
  }
}

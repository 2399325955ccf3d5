import { Injectable } from '@nestjs/common';
import { RematchesService } from '#features/matching/rematches.service';
import type { Job } from '#worker/jobs';

/** Does one part of a rematch. */
@Injectable()
export class RematchPartJob implements Job {
  readonly name = 'rematch-part';

  constructor(private readonly rematches: RematchesService) {}

  run({ aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.rematches.doPart(String(aggregateId));
  }
}

import { Injectable } from '@nestjs/common';
import { PromisesService } from '#features/dialogue/replies/promises.service';
import type { Job } from '#worker/jobs';

/** Reminds those who made promises that are late, or of which nothing was heard for long. */
@Injectable()
export class RemindPromisesJob implements Job<'remind-promises'> {
  readonly name = 'remind-promises';

  constructor(private readonly service: PromisesService) {}

  run(): Promise<void> {
    return this.service.remind();
  }
}

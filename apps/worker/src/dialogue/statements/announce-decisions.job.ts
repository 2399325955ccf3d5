import { Injectable } from '@nestjs/common';
import { DecisionsService } from '#features/dialogue/statements/decisions.service';
import type { Job } from '#worker/jobs';

/** Lets people hear that something of theirs was decided on. */
@Injectable()
export class AnnounceDecisionsJob implements Job<'announce-decisions'> {
  readonly name = 'announce-decisions';

  constructor(private readonly service: DecisionsService) {}

  run(): Promise<void> {
    return this.service.announce();
  }
}

import { Injectable } from '@nestjs/common';
import { FairQueue } from '#platform/shares/fair-queue';
import { requestWork, type WorkClass } from '#platform/shares/request-work';

/** Lets requests in by class of work: prompt ones at once, the others a few at a time, callers in turn. */
@Injectable()
export class Admission {
  private readonly queues = {
    LIST: new FairQueue({ slots: 8, waiting: 200, waitingOfOne: 40 }),
    HEAVY: new FairQueue({ slots: 2, waiting: 12, waitingOfOne: 4 }),
  };

  /**
   * Waits for the turn of this request and answers what to call at its end.
   * Throws CrowdedError when too many wait already.
   */
  async enter(workClass: WorkClass): Promise<() => void> {
    if (workClass === 'PROMPT') return () => undefined;
    return this.queues[workClass].enter(requestWork()?.caller ?? '');
  }
}

import { Injectable } from '@nestjs/common';
import { CorridorsService } from '#features/remittances/corridors/corridors.service';
import type { Job, JobData } from '#worker/jobs';

/** Announces which watched corridors crossed the mark with a publication. */
@Injectable()
export class AnnounceCrossingsJob implements Job<'announce-crossings'> {
  readonly name = 'announce-crossings';

  constructor(private readonly corridors: CorridorsService) {}

  run({ aggregateId }: JobData<'announce-crossings'>): Promise<void> {
    return this.corridors.announceCrossings(aggregateId);
  }
}

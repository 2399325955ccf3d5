import { Injectable } from '@nestjs/common';
import { WaveClockService } from '#features/mapping/waves/wave-clock.service';
import type { Job } from '#worker/jobs';

/** Closes surveys on their last day, and takes away what is no longer needed. */
@Injectable()
export class KeepWavesJob implements Job<'keep-waves'> {
  readonly name = 'keep-waves';

  constructor(private readonly service: WaveClockService) {}

  run(): Promise<void> {
    return this.service.keep();
  }
}

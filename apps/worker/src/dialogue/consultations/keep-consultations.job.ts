import { Injectable } from '@nestjs/common';
import { ConsultationClockService } from '#features/dialogue/consultations/consultation-clock.service';
import type { Job } from '#worker/jobs';

/** Opens and closes consultations on their days, and says which replies are late. */
@Injectable()
export class KeepConsultationsJob implements Job<'keep-consultations'> {
  readonly name = 'keep-consultations';

  constructor(private readonly service: ConsultationClockService) {}

  run(): Promise<void> {
    return this.service.keep();
  }
}

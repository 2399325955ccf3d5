import { Injectable } from '@nestjs/common';
import { ServiceFreshnessService } from '#features/associations/services/service-freshness.service';
import type { Job } from '#worker/jobs';

/** Asks bodies to check their services, and warns readers of those that nobody has checked. */
@Injectable()
export class KeepServicesJob implements Job<'keep-services'> {
  readonly name = 'keep-services';

  constructor(private readonly services: ServiceFreshnessService) {}

  async run(): Promise<void> {
    while ((await this.services.age()) > 0);
  }
}

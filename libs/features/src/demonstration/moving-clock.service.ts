import { Injectable } from '@nestjs/common';
import type { DemonstrationEventData } from '#domain/demonstration/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { DemonstrationServicesService } from '#features/demonstration/demonstration-services.service';
import { Clock } from '#platform/clock/clock';
import { ProductClock } from '#platform/clock/product-clock';
import { Env } from '#platform/config/env';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** The clock as a thing of the audit trail; there is one. */
const CLOCK_ID = '00000000-0000-7000-8000-000000000000';
const HOUR_MS = 3_600_000;

/** The farthest step at once: thirteen months, in hours. */
const FARTHEST = 24 * 400;

/** Moves the product's clock, so that a demonstration can show what a year brings. */
@Injectable()
export class MovingClockService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly shared: ProductClock,
    private readonly clock: Clock,
    private readonly outbox: Outbox<DemonstrationEventData>,
    private readonly directory: DemonstrationServicesService,
    private readonly env: Env,
  ) {}

  /**
   * Moves the clock forward by so many hours and runs every scheduled job that depends on it. Only where `DEMO` is on.
   * Answers the new time.
   */
  async advance(actor: PersonActor, hours: number): Promise<Date> {
    if (!this.env.isDemo) throw new DomainError('FORBIDDEN');
    if (hours < 1 || hours > FARTHEST) throw new DomainError('BAD_INPUT', { field: 'hours', most: FARTHEST });
    await this.work.run(actorId(actor), async (tx) => {
      await this.shared.advance(tx, hours * HOUR_MS);
      await this.directory.keep(tx, Math.floor(hours / 24));
      const aggregate = { type: 'clock', id: CLOCK_ID, version: 1 };
      await this.outbox.append(tx, actorId(actor), { name: 'clock.moved', aggregate, data: { hours } });
    });
    await this.shared.refresh();
    return this.clock.now();
  }
}

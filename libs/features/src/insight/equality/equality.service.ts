import { Injectable } from '@nestjs/common';
import type { Sex } from '#domain/insight/equality/equality';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { EqualityStore } from '#features/insight/equality/equality.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** What people tell about themselves for statistics alone; matching and decisions never see it. */
@Injectable()
export class EqualityService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: EqualityStore,
    private readonly clock: Clock,
  ) {}

  /** Keeps or, with null, forgets the answer. Refuses FORBIDDEN without the consent to statistics. */
  async answer(actor: PersonActor, sex: Sex | null): Promise<void> {
    const { professionalId } = actor;
    if (!professionalId) throw new DomainError('FORBIDDEN');
    await this.work.run(actorId(actor), async (tx) => {
      if (!sex) return this.store.forget(tx, professionalId);
      if (!(await this.store.hasConsent(tx, professionalId))) {
        throw new DomainError('FORBIDDEN', { field: 'consent', purpose: 'STATISTICS' });
      }
      await this.store.put(tx, { professionalId, sex, answeredAt: this.clock.now() });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { SERVICE_EVENT, type ServiceEventData } from '#domain/associations/services/events';
import { makesDue, type Mistake, type MistakeAnswer } from '#domain/associations/services/mistakes';
import { assertMayWriteService, isListed } from '#domain/associations/services/service.policy';
import { SERVICE } from '#domain/associations/services/service.states';
import { type Actor, actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { nextState } from '#domain/kernel/machine';
import { factsOfService } from '#features/associations/services/service.rows';
import { ServiceStore } from '#features/associations/services/service.store';
import { serviceEvent } from '#features/associations/services/service-event';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Mistakes that readers find in the directory, and the answers to them. */
@Injectable()
export class ServiceReportsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly services: ServiceStore,
    private readonly outbox: Outbox<ServiceEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Reports that something of a service is wrong; what somebody else has reported already is not reported twice. A wrong
   * phone, place or a closed door makes the service due to be checked at once. Refuses NOT_FOUND.
   */
  async report(actor: Actor, id: string, mistake: Mistake): Promise<void> {
    const by = actorId(actor);
    await this.work.run(by, async (tx) => {
      const row = await this.services.lock(tx, id);
      const { service } = row;
      if (!isListed(factsOfService(row))) throw new DomainError('NOT_FOUND');
      if (await this.services.isReported(tx, id, mistake)) return;
      const reportedBy = actor.kind === 'person' ? actor.accountId : null;
      await this.services.insertReport(tx, {
        ...{ id: uuidv7(), serviceId: id, mistake, reportedBy, reportedAt: this.clock.now() },
        ...{ answer: null, answeredBy: null, answeredAt: null },
      });
      await this.outbox.append(tx, by, serviceEvent(service, 'service.reported', { kind: mistake }));
      if (!makesDue(mistake) || service.state !== 'VERIFIED') return;
      service.state = nextState(SERVICE, service.state, 'fallDue');
      await this.services.save(tx, service);
      const from = 'VERIFIED';
      await this.outbox.append(tx, 'system:clock', serviceEvent(service, SERVICE_EVENT.fallDue, { from }));
    });
  }

  /** Answers every open report of a service; those who reported with an account hear of it. Refuses NOT_FOUND, FORBIDDEN. */
  async answer(actor: PersonActor, id: string, answer: MistakeAnswer): Promise<void> {
    const by = actorId(actor);
    await this.work.run(by, async (tx) => {
      const { service, body } = await this.services.lock(tx, id);
      assertMayWriteService(actor, { body }, null);
      for (const report of await this.services.lockReports(tx, id)) {
        const answered = { answer, answeredBy: actor.accountId, answeredAt: this.clock.now() };
        await this.services.saveReport(tx, { ...report, ...answered });
        const { reportedBy } = report;
        const data = { kind: answer, ...(reportedBy ? { accountId: reportedBy } : {}) };
        await this.outbox.append(tx, by, serviceEvent(service, 'service.report-answered', data));
      }
    });
  }
}

import { Injectable } from '@nestjs/common';
import { SERVICE_EVENT, type ServiceEventData } from '#domain/associations/services/events';
import { dayOfCheck } from '#domain/associations/services/freshness.rules';
import {
  SERVICE,
  type ServiceCommand,
  type ServiceState,
} from '#domain/associations/services/service.states';
import { nextState } from '#domain/kernel/machine';
import { ServiceStore } from '#features/associations/services/service.store';
import { serviceEvent } from '#features/associations/services/service-event';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BATCH = 200;
const BY = 'system:clock';

/** What time does to a service, in the order in which it happens. */
const AGEING: readonly (readonly [ServiceState, ServiceCommand, 'DUE' | 'STALE' | 'UNLISTED'])[] = [
  ['VERIFIED', 'fallDue', 'DUE'],
  ['DUE', 'goStale', 'STALE'],
  ['STALE', 'unlist', 'UNLISTED'],
];

/** What time does to services. Works off up to 200 of each kind and answers how many there were; running it again is harmless. */
@Injectable()
export class ServiceFreshnessService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly services: ServiceStore,
    private readonly outbox: Outbox<ServiceEventData>,
    private readonly clock: Clock,
  ) {}

  /** Asks for a check after 150 days, warns after 180, and takes out of the directory after 365. */
  async age(): Promise<number> {
    let aged = 0;
    for (const [state, command, freshness] of AGEING)
      aged += await this.work.run(BY, async (tx) => {
        const day = dayOfCheck(freshness, this.clock.today());
        const services = await this.services.lockCheckedBy(tx, state, day, BATCH);
        for (const service of services) {
          service.state = nextState(SERVICE, service.state, command);
          await this.services.save(tx, service);
          await this.outbox.append(tx, BY, serviceEvent(service, SERVICE_EVENT[command], { from: state }));
        }
        return services.length;
      });
    return aged;
  }
}

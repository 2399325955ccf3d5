import { Injectable } from '@nestjs/common';
import { SERVICE_EVENT, type ServiceEventData } from '#domain/associations/services/events';
import { assertMayWriteService } from '#domain/associations/services/service.policy';
import { SERVICE } from '#domain/associations/services/service.states';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { nextState } from '#domain/kernel/machine';
import { columnsOf } from '#features/associations/services/service.rows';
import { ServiceStore } from '#features/associations/services/service.store';
import { serviceEvent } from '#features/associations/services/service-event';
import {
  type AcceptedService,
  type ImportReport,
  readFileFor,
} from '#features/associations/services/service-import';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Services that are written in one transaction. */
const CHUNK = 200;

/** What came of an import. */
export interface ImportResult extends ImportReport {
  /** Services that were written as drafts; the others were there already. */
  readonly written: number;
}

/** Services from files of other directories. */
@Injectable()
export class ServiceImportsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly services: ServiceStore,
    private readonly outbox: Outbox<ServiceEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads a file and says row by row what was found. With `apply` it writes what can be written, as drafts of the body;
   * what was written from the same file before stays as it is. Refuses NOT_FOUND, FORBIDDEN, BAD_INPUT.
   */
  async run(actor: PersonActor, institutionId: string, file: unknown, apply: boolean): Promise<ImportResult> {
    await this.work.run(actorId(actor), async (tx) => {
      assertMayWriteService(actor, { body: await this.services.body(tx, institutionId) }, null);
    });
    const { report, accepted } = readFileFor(institutionId, file);
    let written = 0;
    for (let at = 0; apply && at < accepted.length; at += CHUNK)
      written += await this.work.run(actorId(actor), (tx) =>
        this.write(tx, actor, institutionId, accepted.slice(at, at + CHUNK)),
      );
    return { ...report, written };
  }

  private async write(
    tx: Tx,
    actor: PersonActor,
    institutionId: string,
    accepted: readonly AcceptedService[],
  ): Promise<number> {
    const { country } = await this.services.body(tx, institutionId);
    const known = await this.services.known(
      tx,
      accepted.map(({ id }) => id),
    );
    const fresh = accepted.filter(({ id }) => !known.has(id));
    for (const { id, description } of fresh) {
      const service = {
        ...columnsOf(description),
        ...{ id, institutionId, country, state: nextState(SERVICE, null, 'create'), version: 1 },
        ...{ assuredOn: null, changedAt: this.clock.now(), reason: null },
      };
      await this.services.insert(tx, service, description.places);
      await this.outbox.append(tx, actorId(actor), serviceEvent(service, SERVICE_EVENT.create, {}));
    }
    return fresh.length;
  }
}

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { SERVICE_EVENT, type ServiceEventData } from '#domain/associations/services/events';
import type { ServiceDescription } from '#domain/associations/services/service';
import {
  asksForACheck,
  assertMayWriteService,
  assertServiceDescribed,
  decideService,
  whoIsAtService,
} from '#domain/associations/services/service.policy';
import {
  LISTED_STATES,
  SERVICE,
  type ServiceCommand,
  type ServiceState,
} from '#domain/associations/services/service.states';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { nextState } from '#domain/kernel/machine';
import { assertSeen } from '#domain/kernel/seen';
import type { ServiceEntity } from '#features/associations/services/service.entity';
import {
  columnsOf,
  descriptionOf,
  factsOfService,
  type ServiceBody,
} from '#features/associations/services/service.rows';
import { ServiceStore } from '#features/associations/services/service.store';
import { serviceEvent } from '#features/associations/services/service-event';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** The commands that people give beside writing. */
export type ServiceStepCommand = Exclude<
  ServiceCommand,
  'create' | 'change' | 'fallDue' | 'goStale' | 'unlist'
>;

/** A step that somebody takes with a service. */
export interface ServiceStep {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  readonly reason?: string | null;
}

/** Commands after which everything a service says was looked at today. */
const ASSURING: readonly ServiceCommand[] = ['verify', 'confirm'];

const isListedState = (state: ServiceState): boolean =>
  (LISTED_STATES as readonly ServiceState[]).includes(state);

/** Writing services, checking them, and saying that nothing has changed. */
@Injectable()
export class ServicesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly services: ServiceStore,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<ServiceEventData>,
    private readonly clock: Clock,
  ) {}

  /** Writes a service of a body, as a draft; answers its id. Refuses NOT_FOUND, FORBIDDEN, SERVICE_INCOMPLETE. */
  create(actor: PersonActor, institutionId: string, description: ServiceDescription): Promise<string> {
    return this.work.run(actorId(actor), async (tx) => {
      const body = await this.services.body(tx, institutionId);
      assertMayWriteService(actor, { body }, null);
      assertServiceDescribed(description);
      const service = newService(body, description, this.clock.now());
      await this.services.insert(tx, service, description.places);
      await this.outbox.append(tx, actorId(actor), serviceEvent(service, SERVICE_EVENT.create, {}));
      return service.id;
    });
  }

  /**
   * Changes what a service says. Of one that readers find, hours and ways to ask change at once and count as a check; with
   * anything else it leaves the directory until somebody has looked at it. Refuses NOT_FOUND, FORBIDDEN, STALE_VERSION,
   * SERVICE_INCOMPLETE, SERVICE_CLOSED.
   */
  async edit(
    actor: PersonActor,
    id: string,
    version: number,
    description: ServiceDescription,
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const row = await this.services.lock(tx, id);
      const { service, body } = row;
      assertMayWriteService(actor, { body }, service.state);
      assertSeen(version, service.version);
      assertServiceDescribed(description);
      const from = service.state;
      const isShown = isListedState(from);
      const asks = isShown && asksForACheck(descriptionOf(row), description);
      Object.assign(service, columnsOf(description), { changedAt: this.clock.now() });
      if (asks) service.state = nextState(SERVICE, from, 'change');
      else if (isShown) Object.assign(service, { state: 'VERIFIED', assuredOn: this.clock.today() });
      await this.services.save(tx, service);
      await this.services.replacePlaces(tx, id, description.places);
      await this.outbox.append(tx, actorId(actor), serviceEvent(service, 'service.edited', { from }));
      if (asks)
        await this.outbox.append(tx, actorId(actor), serviceEvent(service, SERVICE_EVENT.change, { from }));
    });
  }

  /**
   * Takes a step. Refuses NOT_FOUND, STALE_VERSION, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED, BODY_NOT_ACTIVE,
   * CHECK_TOO_OLD, FOUR_EYES_REQUIRED.
   */
  async step(actor: PersonActor, command: ServiceStepCommand, step: ServiceStep): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const row = await this.services.lock(tx, step.id);
      const { service } = row;
      const from = service.state;
      const facts = factsOfService(row);
      const to = decideService(actor, facts, command, this.clock.today(), step.reason);
      assertSeen(step.version, service.version);
      const on = { kind: 'service', id: service.id } as const;
      await this.eyes.assert(tx, actor, ruleOf(SERVICE, from, command), on, whoIsAtService(actor, facts));
      service.state = to;
      service.reason = step.reason ?? null;
      if (ASSURING.includes(command)) service.assuredOn = this.clock.today();
      await this.services.save(tx, service);
      await this.outbox.append(
        tx,
        actorId(actor),
        serviceEvent(service, SERVICE_EVENT[command], { from }, step.reason),
      );
    });
  }
}

const newService = (body: ServiceBody, description: ServiceDescription, now: Date): ServiceEntity => ({
  ...columnsOf(description),
  id: uuidv7(),
  institutionId: body.id,
  country: body.country,
  state: nextState(SERVICE, null, 'create'),
  version: 1,
  assuredOn: null,
  changedAt: now,
  reason: null,
});

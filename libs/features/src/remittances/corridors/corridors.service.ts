import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import { assertSeen } from '#domain/kernel/seen';
import { assertMayPlan, type CorridorPlan } from '#domain/remittances/corridors/action.rules';
import type { CorridorEventData } from '#domain/remittances/corridors/events';
import { crossing } from '#domain/remittances/corridors/sdg.rules';
import { problemsOfCorridor } from '#domain/remittances/prices/officer-quote.rules';
import { quarterOf } from '#domain/remittances/prices/period.rules';
import { CorridorStore } from '#features/remittances/corridors/corridor.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Corridors that one person may watch. */
const MOST_WATCHED = 20;

/** Watching corridors, hearing when they cross the mark, and planning what is done about dear ones. */
@Injectable()
export class CorridorsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CorridorStore,
    private readonly outbox: Outbox<CorridorEventData>,
    private readonly clock: Clock,
  ) {}

  /** Lets the actor hear when the corridor crosses 5 %. Refuses BAD_INPUT, also for more corridors than one may watch. */
  async watch(actor: PersonActor, from: string, to: string): Promise<void> {
    refuseProblems(problemsOfCorridor(from, to));
    await this.work.run(actorId(actor), async (tx) => {
      const watch = { accountId: actor.accountId, fromCountry: from, toCountry: to, since: this.clock.now() };
      if ((await this.store.watch(tx, watch)) > MOST_WATCHED)
        refuseProblems([{ field: 'to', code: 'MOST_ITEMS', values: { most: MOST_WATCHED } }]);
    });
  }

  /** Ends it; a corridor that is not watched is no error. */
  unwatch(actor: PersonActor, from: string, to: string): Promise<void> {
    return this.work.run(actorId(actor), (tx) => this.store.unwatch(tx, actor.accountId, from, to));
  }

  /** Announces which watched corridors crossed the mark with a batch, each at most once a quarter. */
  announceCrossings(batchId: string): Promise<void> {
    return this.work.run('system:prices', async (tx) => {
      const quarter = quarterOf(this.clock.now().toISOString().slice(0, 10));
      for (const change of await this.store.watchedStates(tx, batchId)) {
        const way = crossing(change.former, change.state);
        const id = way && (await this.store.cross(tx, change, quarter, way));
        if (!way || !id) continue;
        await this.outbox.append(tx, 'system:prices', {
          name: 'corridor.crossed',
          aggregate: { type: 'corridorCrossing', id, version: 1 },
          data: { sending: change.from, receiving: change.to, period: change.period, way },
        });
      }
    });
  }

  /** Plans what is done about a corridor, by whom and until when. Refuses FORBIDDEN, NOT_FOUND, STALE_VERSION, BAD_INPUT. */
  async plan(
    actor: PersonActor,
    from: string,
    to: string,
    plan: CorridorPlan,
    version: number | null,
  ): Promise<void> {
    refuseProblems(problemsOfCorridor(from, to));
    assertMayPlan(actor, plan, this.clock.now().toISOString().slice(0, 10));
    const by = actorId(actor);
    await this.work.run(by, async (tx) => {
      if (!(await this.store.isStaff(tx, plan.ownerId)))
        throw new DomainError('NOT_FOUND', { field: 'ownerId' });
      const present = await this.store.plan(tx, from, to);
      if (present) assertSeen(version, present.version);
      const next = {
        id: present?.id ?? uuidv7(),
        fromCountry: from,
        toCountry: to,
        ...plan,
        version: (present?.version ?? 0) + 1,
        changedBy: by,
        changedAt: this.clock.now(),
      };
      await this.store.savePlan(tx, next);
      await this.outbox.append(tx, by, {
        name: 'corridor.action-planned',
        aggregate: { type: 'corridorPlan', id: next.id, version: next.version },
        data: { sending: from, receiving: to },
      });
    });
  }
}

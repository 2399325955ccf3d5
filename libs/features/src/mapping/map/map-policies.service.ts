import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, actorId } from '#domain/kernel/actor';
import { assertSeen } from '#domain/kernel/seen';
import type { MapEventData } from '#domain/mapping/map/events';
import type { MapPolicy, MapPolicyReason } from '#domain/mapping/map/policy';
import { MapStore } from '#features/mapping/map/map.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Deciding how much the map of a heritage country shows. */
@Injectable()
export class MapPoliciesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: MapStore,
    private readonly outbox: Outbox<MapEventData>,
    private readonly clock: Clock,
  ) {}

  /** Decides, with a reason; the decision holds at once for what is shown. Refuses STALE_VERSION. */
  async decide(
    actor: Actor,
    country: string,
    policy: MapPolicy,
    reason: MapPolicyReason,
    version: number | null,
  ): Promise<void> {
    const by = actorId(actor);
    await this.work.run(by, async (tx) => {
      const present = await this.store.policy(tx, country);
      if (present) assertSeen(version, present.version);
      const next = {
        id: present?.id ?? uuidv7(),
        ...{ country, policy, reason, version: (present?.version ?? 0) + 1 },
        ...{ changedBy: by, changedAt: this.clock.now() },
      };
      await this.store.savePolicy(tx, next);
      await this.outbox.append(tx, by, {
        name: 'map.policy-decided',
        aggregate: { type: 'mapPolicy', id: next.id, version: next.version },
        data: { country, policy },
      });
    });
  }
}

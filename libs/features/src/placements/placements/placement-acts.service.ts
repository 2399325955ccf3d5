import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { Who } from '#domain/kernel/machine';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import {
  assertMayAct,
  assertMaySeePlacement,
  type PlacementAct,
} from '#domain/placements/placements/placement.policy';
import type { PlacementCommand } from '#domain/placements/placements/placement.states';
import { ActingForService } from '#features/identity/accounts/acting-for.service';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementStore } from '#features/placements/placements/placement.store';
import {
  type PlacementStep,
  PlacementStepsService,
} from '#features/placements/placements/placement-steps.service';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Something that somebody does to a placement beside its steps. */
export interface PlacementAction {
  readonly id: string;
  /** The person a case officer acts for. */
  readonly onBehalfOf?: OnBehalf | null;
}

/** What is done under the lock; it is given the roles in which the actor may do it. */
export type Work<T> = (tx: Tx, placement: PlacementEntity, roles: readonly Who[]) => Promise<T>;

/** The transaction around everything that people do to a placement: lock, policy, work. */
@Injectable()
export class PlacementActsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: PlacementStore,
    private readonly steps: PlacementStepsService,
    private readonly actingFor: ActingForService,
  ) {}

  /**
   * Does something beside the steps of the table. Refuses what the policy of the act refuses, what `look` refuses, and
   * FOUR_EYES_REQUIRED for those who took part in what the act judges.
   */
  act<T>(
    actor: PersonActor,
    { id, onBehalfOf }: PlacementAction,
    act: PlacementAct,
    work: Work<T>,
    look: Work<void> = () => Promise.resolve(),
  ): Promise<T> {
    return this.work.run(actorId(actor), async (tx) => {
      const placement = await this.store.lock(tx, id);
      const facts = await this.steps.factsOf(tx, placement);
      assertMaySeePlacement(actor, facts);
      const actsFor = await this.actingFor.sideOf(tx, placement, onBehalfOf);
      const roles = assertMayAct(actor, facts, act, actsFor);
      await look(tx, placement, roles);
      await this.steps.assertOthers(tx, actor, placement, { ...act, name: `placement.${act.name}` });
      return work(tx, placement, roles);
    });
  }

  /** Takes a step of the table; `prepare` checks and changes what the step asks for. */
  take(
    actor: PersonActor,
    step: PlacementStep,
    command: PlacementCommand,
    prepare: (tx: Tx, placement: PlacementEntity) => Promise<unknown>,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const placement = await this.store.lock(tx, step.id);
      await this.steps.takeLocked(tx, actor, placement, step, command, () => prepare(tx, placement));
    });
  }
}

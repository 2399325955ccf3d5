import { Injectable } from '@nestjs/common';
import { actorId } from '#domain/kernel/actor';
import { isOver, PLACEMENT_HELD } from '#domain/placements/placements/placement.rules';
import type { PlacementCommand, PlacementState } from '#domain/placements/placements/placement.states';
import { CLOCK_ACTOR } from '#features/casework/deadlines/deadlines.service';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementStore } from '#features/placements/placements/placement.store';
import { PlacementCommitmentsService } from '#features/placements/placements/placement-commitments.service';
import { PlacementFactsService } from '#features/placements/placements/placement-facts.service';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

const FIRST = '00000000-0000-0000-0000-000000000000';
const BATCH = 200;

type Reasons = (tx: Tx, placement: PlacementEntity) => Promise<readonly string[]>;

/** What happens by itself: whatever a placement in this state can do without anybody's step. */
interface Automatic {
  readonly command: PlacementCommand;
  /** The obstacles; empty when there are none. */
  readonly because: Reasons;
}

/** The placements that go on by themselves, and what follows from each state. Safe to run at any time and twice. */
@Injectable()
export class PlacementProgressService {
  private readonly automatic: Partial<Record<PlacementState, Automatic>>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly store: PlacementStore,
    private readonly steps: PlacementStepsService,
    private readonly commitments: PlacementCommitmentsService,
    private readonly facts: PlacementFactsService,
    private readonly clock: Clock,
  ) {
    this.automatic = {
      PLANNING: { command: 'ready', because: (tx, placement) => facts.notReadyBecause(tx, placement) },
      READY: { command: 'start', because: (tx, placement) => facts.cannotStartBecause(tx, placement) },
      ACTIVE: { command: 'finish', because: (tx, placement) => this.notOver(tx, placement) },
      COMPLETED: { command: 'followUp', because: () => Promise.resolve([]) },
      FOLLOW_UP: { command: 'close', because: (tx, placement) => facts.notClosedBecause(tx, placement) },
    };
  }

  /** Lets one placement go as far as it can by itself. */
  advance(id: string): Promise<void> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const placement = await this.store.lock(tx, id);
      while (await this.step(tx, placement));
      await this.commitments.refresh(tx, placement);
    });
  }

  /** The same for every placement that may have something to do today. Answers how many were looked at. */
  async advanceAll(): Promise<number> {
    const today = this.clock.today();
    let looked = 0;
    for (let after: string | undefined = FIRST; after;) {
      const from: string = after;
      const ids = await this.work.run(actorId(CLOCK_ACTOR), (tx) =>
        this.store.mayAdvance(tx, today, from, BATCH),
      );
      for (const id of ids) await this.advance(id);
      looked += ids.length;
      after = ids.at(-1);
    }
    return looked;
  }

  private async step(tx: Tx, placement: PlacementEntity): Promise<boolean> {
    const next = this.automatic[placement.state];
    if (!next || (await this.isHeld(tx, placement, next.command))) return false;
    if ((await next.because(tx, placement)).length > 0) return false;
    await this.steps.takeLocked(tx, CLOCK_ACTOR, placement, {}, next.command);
    return true;
  }

  private async isHeld(tx: Tx, placement: PlacementEntity, command: PlacementCommand): Promise<boolean> {
    return PLACEMENT_HELD.includes(command) && (await this.steps.factsOf(tx, placement)).isHeld;
  }

  private async notOver(tx: Tx, placement: PlacementEntity): Promise<string[]> {
    return isOver(placement.endsOn, await this.facts.today(tx, placement)) ? [] : ['NOT_OVER'];
  }
}

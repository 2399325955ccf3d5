import { Injectable } from '@nestjs/common';
import { actorId, type SystemActor } from '#domain/kernel/actor';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { leftOf, promised } from '#domain/placements/spending/budget.rules';
import type { CommitmentEventData } from '#domain/placements/spending/events';
import type { PlacementRow } from '#features/placements/placements/placement.queries';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import { BudgetStore } from '#features/placements/spending/budget.store';
import type { CommitmentEntity } from '#features/placements/spending/spending.entity';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const KEEPER: SystemActor = { kind: 'system', name: 'budgets' };
const AT_ONCE = 100;

/** Agreed and not over: until a placement is closed, something may still be paid for it. */
const HOLDING: readonly PlacementState[] = [
  'CLEARANCE',
  'PLANNING',
  'READY',
  'ACTIVE',
  'SUSPENDED',
  'REPORTING',
  'COMPLETED',
  'FOLLOW_UP',
];

/** What agreed placements hold of the budgets. An agreement is kept as it is, also when it is more than there is. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: BudgetStore,
    private readonly placements: PlacementStepsService,
    private readonly outbox: Outbox<CommitmentEventData>,
    private readonly clock: Clock,
  ) {}

  /** Makes a placement hold what IOM has promised with it, or nothing once it is over; a second time changes nothing. */
  settle(placementId: string): Promise<void> {
    return this.work.run(actorId(KEEPER), async (tx) => {
      const placement = await this.placements.lock(tx, placementId);
      const { support, startsOn, endsOn } = placement;
      const wanted = HOLDING.includes(placement.state)
        ? promised(support, { from: startsOn, to: endsOn })
        : new Map<string, bigint>();
      const present = await this.store.commitmentsOf(tx, placementId);
      for (const commitment of present)
        if (!wanted.has(commitment.currency)) await this.end(tx, placement, commitment);
      for (const [currency, minor] of wanted) {
        const kept = present.find((commitment) => commitment.currency === currency);
        await this.hold(tx, placement, currency, minor, kept);
      }
    });
  }

  /** The same for every placement of the days of a budget. */
  async settleAll(budgetId: string): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const ids = await this.work.run(actorId(KEEPER), async (tx) =>
        this.store.placementsOf(tx, await this.store.lock(tx, budgetId), after, AT_ONCE),
      );
      for (const id of ids) await this.settle(id);
      const last = ids.at(-1);
      if (last === undefined || ids.length < AT_ONCE) return;
      after = last;
    }
  }

  private async hold(
    tx: Tx,
    placement: PlacementRow,
    currency: string,
    minor: bigint,
    kept: CommitmentEntity | undefined,
  ): Promise<void> {
    const budget = await this.store.lockFor(tx, placement.programmeId, currency, placement.startsOn);
    if (!budget) {
      if (kept) await this.end(tx, placement, kept);
      if (await this.store.isShort(tx, placement.id, currency)) return;
      return this.append(tx, placement, currency, 'commitment.short');
    }
    if (kept?.budgetId === budget.id && BigInt(kept.amountMinor) === minor) return;
    await this.store.putCommitment(tx, {
      ...{ placementId: placement.id, currency, budgetId: budget.id, amountMinor: String(minor) },
      ...{ madeAt: kept?.madeAt ?? this.clock.now(), endedAt: null },
    });
    await this.append(tx, placement, currency, 'commitment.set');
    if (leftOf(await this.store.figures(tx, budget.id)) < 0n)
      await this.append(tx, placement, currency, 'commitment.short');
  }

  private async end(tx: Tx, placement: PlacementRow, commitment: CommitmentEntity): Promise<void> {
    await this.store.putCommitment(tx, { ...commitment, endedAt: this.clock.now() });
    await this.append(tx, placement, commitment.currency, 'commitment.ended');
  }

  private async append(
    tx: Tx,
    { id, version, programmeId, institutionId, professionalId, country }: PlacementRow,
    currency: string,
    name: keyof CommitmentEventData,
  ): Promise<void> {
    await this.outbox.append(tx, actorId(KEEPER), {
      name,
      aggregate: { type: 'commitment', id, version },
      data: { placementId: id, programmeId, institutionId, professionalId, country, currency },
    });
  }
}

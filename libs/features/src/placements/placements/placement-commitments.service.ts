import { Injectable } from '@nestjs/common';
import type { ClearanceType } from '#domain/placements/clearances/clearance.states';
import type { PlacementTerms } from '#domain/placements/placements/amendment.rules';
import { assertFits } from '#domain/placements/placements/placement.rules';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { type CheckedWork, ClearancesService } from '#features/placements/clearances/clearances.service';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementStore } from '#features/placements/placements/placement.store';
import { PlacementWorkStore } from '#features/placements/placements/placement-work.store';
import type { Tx } from '#platform/db/tx';

/** Weekly hours of somebody who has not said how many they offer. */
const NO_LIMIT = 168;

/** Ends after a start: with the last of them a need is done. */
const OVER: readonly PlacementState[] = ['CLOSED', 'TERMINATED_EARLY'];
const AFTER_WORK: readonly PlacementState[] = ['REPORTING', 'CANCELLED', 'TERMINATED_EARLY'];

/** What a placement binds: the person's time, the checks that its kind of work asks for, and its need. */
@Injectable()
export class PlacementCommitmentsService {
  constructor(
    private readonly store: PlacementStore,
    private readonly rows: PlacementWorkStore,
    private readonly clearances: ClearancesService,
    private readonly needs: NeedStepsService,
  ) {}

  /** Refuses PLACEMENT_CLASH and HOURS_EXCEEDED against what else the person does; the database holds both besides. */
  async assertFits(tx: Tx, placement: PlacementEntity): Promise<void> {
    const { id, professionalId } = placement;
    const offered = (await this.store.lockOfferedHours(tx, professionalId)) ?? NO_LIMIT;
    const others = await this.store.liveOf(tx, professionalId, id);
    const live = others.map((other) => ({ ...other, placementId: other.id }));
    assertFits({ ...placement, placementId: id }, live, offered);
  }

  /**
   * Brings checks and need in line with the state: checks are asked for after the acceptance and nobody's concern after
   * the work; with the last placement the need closes.
   */
  async refresh(tx: Tx, placement: PlacementEntity): Promise<void> {
    const { id, needId, state } = placement;
    if (state === 'CLEARANCE' && (await this.clearances.lockOf(tx, id)).length === 0)
      await this.begin(tx, placement);
    if (AFTER_WORK.includes(state)) await this.clearances.stop(tx, id);
    if (OVER.includes(state)) await this.needs.closeIfDone(tx, needId);
  }

  /** The checks follow an amendment. */
  async amend(
    tx: Tx,
    placement: PlacementEntity,
    before: PlacementTerms,
    affected: readonly ClearanceType[],
  ): Promise<void> {
    await this.clearances.amend(tx, placement, {
      before: await this.workOf(tx, placement, before),
      after: await this.workOf(tx, placement, placement),
      affected,
    });
  }

  /** The history of the terms begins with the acceptance. */
  private async begin(tx: Tx, placement: PlacementEntity): Promise<void> {
    const { id: placementId, modality, startsOn, endsOn, weeklyHours, acceptedAt, since } = placement;
    const terms = { modality, startsOn, endsOn, weeklyHours };
    await this.rows.saveTerms(tx, { placementId, version: 1, ...terms, since: acceptedAt ?? since });
    await this.clearances.open(tx, placement, await this.workOf(tx, placement, placement));
  }

  private async workOf(
    tx: Tx,
    { needId, childContact }: PlacementEntity,
    { modality }: PlacementTerms,
  ): Promise<CheckedWork> {
    return { modality, childContact, isRegulated: await this.rows.isRegulated(tx, needId) };
  }
}

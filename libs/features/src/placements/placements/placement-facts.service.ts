import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#domain/kernel/dates';
import { localDate } from '#domain/kernel/time-zone';
import { isInOrder, workItems } from '#domain/placements/clearances/clearance.rules';
import {
  cannotStartBecause,
  DEFAULT_READINESS,
  notCompleteBecause,
  notReadyBecause,
  readinessPercent,
} from '#domain/placements/placements/placement.rules';
import { missingSignatures } from '#domain/placements/placements/plan.rules';
import { ClearancesService } from '#features/placements/clearances/clearances.service';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementWorkStore } from '#features/placements/placements/placement-work.store';
import { ReportFactsQueries } from '#features/placements/reports/report-facts.queries';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

/** What still blocks the steps of a placement, as codes; the transaction has locked the placement. */
@Injectable()
export class PlacementFactsService {
  constructor(
    private readonly rows: PlacementWorkStore,
    private readonly reports: ReportFactsQueries,
    private readonly clearances: ClearancesService,
    private readonly clock: Clock,
  ) {}

  /** The day that it is where the host is. */
  async today(tx: Tx, { programmeId, institutionId }: PlacementEntity): Promise<IsoDate> {
    const { timeZone } = await this.rows.settings(tx, programmeId, institutionId);
    return localDate(this.clock.now(), timeZone);
  }

  /** Keeps it from being cleared: a check that is open, or none that was ever asked for. */
  async notClearedBecause(tx: Tx, { id, endsOn }: PlacementEntity): Promise<string[]> {
    const checks = await this.clearances.lockOf(tx, id);
    const open = workItems(checks, endsOn).map(({ type }) => type);
    return checks.length === 0 ? ['CLEARANCES_NOT_ASKED'] : open;
  }

  /** Keeps it from being ready. */
  async notReadyBecause(tx: Tx, placement: PlacementEntity): Promise<string[]> {
    const { programmeId, institutionId } = placement;
    const { minReadiness } = await this.rows.settings(tx, programmeId, institutionId);
    return notReadyBecause({
      isPlanSigned: await this.isPlanSigned(tx, placement),
      readiness: await this.readiness(tx, placement.id),
      threshold: minReadiness,
      missingBaselines: await this.reports.missingBaselines(tx, placement.id),
    });
  }

  /** Keeps it from starting today. */
  async cannotStartBecause(tx: Tx, placement: PlacementEntity): Promise<string[]> {
    const { id, modality, startsOn, endsOn } = placement;
    const today = await this.today(tx, placement);
    const checks = await this.clearances.lockOf(tx, id);
    return cannotStartBecause({
      modality,
      today,
      startsOn,
      openClearances: workItems(checks, endsOn).length,
      isPlanSigned: await this.isPlanSigned(tx, placement),
      hasInsurance: isInOrder(checks, 'INSURANCE', today),
      hasSecurityClearance: isInOrder(checks, 'SECURITY', today),
      hasEmergencyContact: await this.rows.hasContact(tx, id),
      linkTested: await this.rows.linkWorks(tx, id),
    });
  }

  /** Keeps it from being completed. */
  async notCompleteBecause(tx: Tx, placement: PlacementEntity): Promise<string[]> {
    const reports = await this.reports.completion(tx, placement);
    return notCompleteBecause({ ...reports, isReplanning: placement.isReplanning });
  }

  /** Keeps it from being closed. */
  async notClosedBecause(tx: Tx, { id }: PlacementEntity): Promise<string[]> {
    return (await this.reports.isLookedBack(tx, id)) ? [] : ['FOLLOW_UP_OPEN'];
  }

  /** Per cent of the readiness list that is done. */
  async readiness(tx: Tx, placementId: string): Promise<number> {
    const done = await this.rows.ticks(tx, placementId);
    return readinessPercent(DEFAULT_READINESS.map((item) => ({ ...item, done: done.includes(item.code) })));
  }

  /** Whether the newest plan was written for the present terms and signed by all. */
  private async isPlanSigned(tx: Tx, { id, termsVersion }: PlacementEntity): Promise<boolean> {
    const plan = await this.rows.plan(tx, id);
    if (plan?.placementVersion !== termsVersion) return false;
    return missingSignatures(plan.digest, await this.rows.signatures(tx, id)).length === 0;
  }
}

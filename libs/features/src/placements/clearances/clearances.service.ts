import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { nextState } from '#domain/kernel/machine';
import { afterAmendment } from '#domain/placements/clearances/amended.rules';
import {
  type ClearanceContext,
  isInOrder,
  requiredClearances,
} from '#domain/placements/clearances/clearance.rules';
import {
  CLEARANCE,
  CLEARANCE_TYPES,
  type ClearanceType,
} from '#domain/placements/clearances/clearance.states';
import { DEFAULT_TEMPLATE, riskOf } from '#domain/placements/clearances/template.rules';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import type { ClearanceEntity } from '#features/placements/clearances/clearance.entity';
import { ClearanceStore } from '#features/placements/clearances/clearance.store';
import {
  ClearanceTrailService,
  TEMPLATE_ACTOR,
} from '#features/placements/clearances/clearance-trail.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

/** What a template looks at besides the country. */
export type CheckedWork = Omit<ClearanceContext, 'risk'>;

/** The placement whose checks these are. */
export interface CheckedPlacement {
  readonly id: string;
  readonly needId: string;
  readonly professionalId: string;
  readonly institutionId: string;
  readonly programmeId: string;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The checks of a placement as a whole; every method is part of a transaction that has locked the placement. */
@Injectable()
export class ClearancesService {
  constructor(
    private readonly store: ClearanceStore,
    private readonly trail: ClearanceTrailService,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  /** Opens the checks that the programme's template asks of an accepted placement. */
  async open(tx: Tx, placement: CheckedPlacement, work: CheckedWork): Promise<void> {
    const { version, asked } = await this.askedOf(tx, placement, work);
    const { id: placementId, needId, professionalId, institutionId, programmeId, country } = placement;
    const since = this.clock.now();
    const checks = CLEARANCE_TYPES.map((type): ClearanceEntity => ({
      id: uuidv7(),
      placementId,
      type,
      state: nextState(CLEARANCE, null, asked.includes(type) ? 'require' : 'exempt'),
      version: 1,
      since,
      issuer: null,
      issuedOn: null,
      expiresOn: null,
      reason: null,
      comment: null,
      decidedBy: null,
      lastWarning: null,
      templateVersion: version,
      needId,
      professionalId,
      institutionId,
      programmeId,
      country,
    }));
    await this.trail.begin(tx, checks);
  }

  /** Follows an amendment: asks for what is needed now, lets go of what is not, and opens again what was given for what has changed. */
  async amend(
    tx: Tx,
    placement: CheckedPlacement,
    change: { before: CheckedWork; after: CheckedWork; affected: readonly ClearanceType[] },
  ): Promise<void> {
    const [before, after] = await Promise.all([
      this.askedOf(tx, placement, change.before),
      this.askedOf(tx, placement, change.after),
    ]);
    for (const check of await this.store.lockOf(tx, placement.id)) {
      const command = afterAmendment({
        state: check.state,
        wasAsked: before.asked.includes(check.type),
        isAsked: after.asked.includes(check.type),
        isAffected: change.affected.includes(check.type),
      });
      if (command) await this.trail.take(tx, TEMPLATE_ACTOR, check, command);
    }
  }

  /** The check, locked until the transaction ends. Throws NOT_FOUND. */
  lock(tx: Tx, id: string): Promise<ClearanceEntity> {
    return this.store.lock(tx, id);
  }

  /** Remembers the warning, in days ahead, that was given of a check's end; answers the check, locked. */
  async saveWarning(tx: Tx, id: string, days: number): Promise<ClearanceEntity> {
    await this.store.saveWarning(tx, id, days);
    return this.store.lock(tx, id);
  }

  /** Every check of a placement, locked, so that none changes while something is decided on them. */
  lockOf(tx: Tx, placementId: string): Promise<ClearanceEntity[]> {
    return this.store.lockOf(tx, placementId);
  }

  /** Whether checks of these types are in order today. */
  async inOrder(tx: Tx, placementId: string, types: readonly ClearanceType[]): Promise<boolean[]> {
    const checks = await this.store.lockOf(tx, placementId);
    const today = this.clock.today();
    return types.map((type) => isInOrder(checks, type, today));
  }

  /** Nobody waits for the checks of a placement that is over. */
  async stop(tx: Tx, placementId: string): Promise<void> {
    for (const { id } of await this.store.lockOf(tx, placementId))
      await this.deadlines.drop(tx, 'clearance', id);
  }

  private async askedOf(
    tx: Tx,
    { programmeId, country }: CheckedPlacement,
    work: CheckedWork,
  ): Promise<{ version: number; asked: ClearanceType[] }> {
    const own = await this.store.template(tx, programmeId);
    const template = own ?? DEFAULT_TEMPLATE;
    const asked = requiredClearances(template.rules, { ...work, risk: riskOf(template, country) });
    return { version: own?.version ?? 0, asked };
  }
}

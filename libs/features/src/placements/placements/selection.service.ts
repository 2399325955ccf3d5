import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { assertPositionOpen } from '#domain/marketplace/candidacies/candidacy.rules';
import { assertNotOnPanel } from '#domain/marketplace/candidacies/panel.rules';
import { offeredTerms } from '#domain/placements/placements/offer.rules';
import {
  type CandidacyStep,
  CandidacyStepsService,
  type LockedCandidacy,
} from '#features/marketplace/candidacies/candidacy-steps.service';
import type { NeedRow } from '#features/marketplace/needs/need.queries';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementStore } from '#features/placements/placements/placement.store';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Choosing someone, which makes the offer. */
@Injectable()
export class SelectionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidacies: CandidacyStepsService,
    private readonly needs: NeedStepsService,
    private readonly placements: PlacementStore,
    private readonly offers: PlacementStepsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Selects a preferred person and offers the placement; answers its id. Refuses FOUR_EYES_REQUIRED for an approver who took
   * part in the candidacy or sits on the panel, and NO_OPEN_POSITION when every position is taken or on offer.
   */
  select(actor: PersonActor, step: CandidacyStep): Promise<string> {
    return this.work.run(actorId(actor), async (tx) => {
      const candidacy = await this.candidacies.lock(tx, step.id);
      const placement = await this.candidacies.takeLocked(tx, actor, candidacy, step, 'select', async () => {
        assertNotOnPanel(await this.candidacies.panel(tx, candidacy.id), actor.accountId);
        const need = await this.needs.lock(tx, candidacy.needId);
        if (need.state !== 'PUBLISHED') throw new DomainError('NEED_NOT_OPEN');
        const taken = await this.placements.takenPositions(tx, need.id);
        assertPositionOpen(need.positions - taken.length, await this.placements.liveOffers(tx, need.id));
        return this.offerOf(need, candidacy, actor.accountId);
      });
      await this.offers.offer(tx, actor, placement);
      return placement.id;
    });
  }

  private offerOf(need: NeedRow, candidacy: LockedCandidacy, offeredBy: string): PlacementEntity {
    const { professionalId, programmeId, institutionId, country } = candidacy;
    const now = this.clock.now();
    return {
      id: uuidv7(),
      candidacyId: candidacy.id,
      needId: need.id,
      needVersion: need.version,
      professionalId,
      programmeId,
      institutionId,
      country,
      state: 'OFFERED',
      version: 1,
      termsVersion: 1,
      isReplanning: false,
      since: now,
      ...offeredTerms(need, candidacy),
      childContact: need.childContact,
      support: [...need.support],
      position: null,
      reason: null,
      offeredBy,
      offeredAt: now,
      acceptedAt: null,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { AmendmentCommand } from '#domain/placements/placements/amendment.policy';
import {
  amendedParts,
  assertAmendable,
  type PlacementTerms,
  reopenedBy,
} from '#domain/placements/placements/amendment.rules';
import { PLACEMENT_ACTS } from '#domain/placements/placements/placement.policy';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import {
  type PlacementAction,
  PlacementActsService,
} from '#features/placements/placements/placement-acts.service';
import { PlacementCommitmentsService } from '#features/placements/placements/placement-commitments.service';
import { PlacementFactsService } from '#features/placements/placements/placement-facts.service';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import type { AmendmentEntity } from '#features/placements/placements/placement-work.entity';
import { PlacementWorkStore } from '#features/placements/placements/placement-work.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

/** What shall change; what is left out stays. */
export type AmendmentWish = Partial<PlacementTerms>;

/** A command on a change that was asked for, as an approver gives it. */
export interface AmendmentStep {
  readonly id: string;
  readonly placementId: string;
}

/** Changing modality, dates and hours: one side asks, an approver decides. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly acts: PlacementActsService,
    private readonly rows: PlacementWorkStore,
    private readonly facts: PlacementFactsService,
    private readonly commitments: PlacementCommitmentsService,
    private readonly steps: PlacementStepsService,
    private readonly clock: Clock,
  ) {}

  /** Asks for a change; answers its id. Refuses BAD_INPUT, AMENDMENT_OPEN, PLACEMENT_CLASH, HOURS_EXCEEDED. */
  ask(actor: PersonActor, action: PlacementAction, wish: AmendmentWish, why: string): Promise<string> {
    return this.acts.act(actor, action, PLACEMENT_ACTS.askAmendment, async (tx, placement) => {
      const wanted = { ...termsOf(placement), ...given(wish) };
      await this.assertPossible(tx, placement, wanted);
      const amendment: AmendmentEntity = {
        id: uuidv7(),
        placementId: placement.id,
        termsVersion: placement.termsVersion,
        ...wanted,
        parts: amendedParts(placement, wanted),
        why,
        state: 'ASKED',
        askedBy: actor.accountId,
        askedAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
      };
      await this.rows.insertAmendment(tx, amendment);
      const facts = { amendmentId: amendment.id, parts: amendment.parts };
      await this.steps.appendEvent(tx, actor, placement, 'placement.amendment-asked', facts, {
        onBehalfOf: action.onBehalfOf,
      });
      return amendment.id;
    });
  }

  /**
   * Puts a change in force, or leaves everything as it is. Refuses FOUR_EYES_REQUIRED for who asked, NOT_FOUND when
   * it was answered; to put it in force also STALE_VERSION, BAD_INPUT, PLACEMENT_CLASH, HOURS_EXCEEDED.
   */
  step(actor: PersonActor, command: AmendmentCommand, { id, placementId }: AmendmentStep): Promise<void> {
    return command === 'approve' ? this.approve(actor, placementId, id) : this.refuse(actor, placementId, id);
  }

  /**
   * The next version of the terms, with the checks that it touches open again, and a work plan to write and sign again.
   */
  private approve(actor: PersonActor, placementId: string, amendmentId: string): Promise<void> {
    return this.acts.take(actor, { id: placementId }, 'amend', async (tx, placement) => {
      const amendment = await this.open(tx, placement, amendmentId);
      const [before, after] = [termsOf(placement), termsOf(amendment)];
      await this.assertPossible(tx, placement, after);
      Object.assign(placement, after, { termsVersion: placement.termsVersion + 1, isReplanning: true });
      await this.rows.saveTerms(tx, {
        placementId,
        version: placement.termsVersion,
        ...after,
        since: this.clock.now(),
      });
      await this.commitments.amend(tx, placement, before, reopenedBy(amendment.parts));
      await this.decide(tx, actor, amendment, 'APPROVED');
      await this.steps.updateWorkItem(tx, placement);
    });
  }

  private refuse(actor: PersonActor, placementId: string, amendmentId: string): Promise<void> {
    return this.acts.act(
      actor,
      { id: placementId },
      PLACEMENT_ACTS.decideAmendment,
      async (tx, placement) => {
        const amendment = await this.open(tx, placement, amendmentId);
        await this.decide(tx, actor, amendment, 'REFUSED');
        await this.steps.appendEvent(tx, actor, placement, 'placement.amendment-refused', { amendmentId });
      },
    );
  }

  private async open(tx: Tx, placement: PlacementEntity, amendmentId: string): Promise<AmendmentEntity> {
    const amendment = await this.rows.amendment(tx, amendmentId);
    if (amendment.placementId !== placement.id || amendment.state !== 'ASKED')
      throw new DomainError('NOT_FOUND');
    if (amendment.termsVersion !== placement.termsVersion)
      throw new DomainError('STALE_VERSION', { termsVersion: placement.termsVersion });
    return amendment;
  }

  private async assertPossible(tx: Tx, placement: PlacementEntity, wanted: PlacementTerms): Promise<void> {
    const today = await this.facts.today(tx, placement);
    assertAmendable(placement, wanted, today, placement.state !== 'READY');
    await this.commitments.assertFits(tx, { ...placement, ...wanted });
  }

  private async decide(
    tx: Tx,
    actor: PersonActor,
    amendment: AmendmentEntity,
    state: 'APPROVED' | 'REFUSED',
  ): Promise<void> {
    Object.assign(amendment, { state, decidedBy: actor.accountId, decidedAt: this.clock.now() });
    await this.rows.saveAmendment(tx, amendment);
  }
}

const termsOf = ({ modality, startsOn, endsOn, weeklyHours }: PlacementTerms): PlacementTerms => ({
  modality,
  startsOn,
  endsOn,
  weeklyHours,
});

/** Only what was said: left out and null both mean that it stays. */
const given = (wish: AmendmentWish): AmendmentWish =>
  Object.fromEntries(Object.entries(termsOf(wish as PlacementTerms)).filter(([, value]) => value != null));

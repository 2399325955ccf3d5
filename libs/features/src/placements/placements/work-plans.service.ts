import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { PLACEMENT_ACTS } from '#domain/placements/placements/placement.policy';
import {
  assertMaySign,
  assertPlan,
  isPlanCurrent,
  missingSignatures,
  planText,
  type Signatory,
  signatureStage,
  type WorkPlan,
} from '#domain/placements/placements/plan.rules';
import {
  type PlacementAction,
  PlacementActsService,
  type Work,
} from '#features/placements/placements/placement-acts.service';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import { PlacementWorkStore } from '#features/placements/placements/placement-work.store';
import { Clock } from '#platform/clock/clock';

/** The text of a plan, as somebody writes it. */
export type PlanText = Pick<WorkPlan, 'summary' | 'milestones'>;

/** A signature: under which text, and in which of the three roles. */
export interface NewSignature extends Pick<PlacementAction, 'id'> {
  /** The digest of the plan that the signatory has read. */
  readonly digest: string;
  readonly as: Signatory;
}

/** Writing work plans and signing them. */
@Injectable()
export class WorkPlansService {
  constructor(
    private readonly acts: PlacementActsService,
    private readonly rows: PlacementWorkStore,
    private readonly steps: PlacementStepsService,
    private readonly clock: Clock,
  ) {}

  /** Writes the next version, which nobody has signed yet; answers its digest. Refuses BAD_INPUT outside the placement's days. */
  write(actor: PersonActor, action: PlacementAction, { summary, milestones }: PlanText): Promise<string> {
    return this.acts.act(actor, action, PLACEMENT_ACTS.writePlan, async (tx, placement) => {
      assertPlan({ summary, milestones }, placement);
      const version = ((await this.rows.plan(tx, placement.id))?.version ?? 0) + 1;
      const plan = {
        version,
        placementVersion: placement.termsVersion,
        summary,
        milestones: [...milestones],
      };
      const digest = createHash('sha256').update(planText(plan)).digest('hex');
      await this.rows.insertPlan(tx, {
        ...plan,
        placementId: placement.id,
        digest,
        writtenBy: actor.accountId,
        writtenAt: this.clock.now(),
      });
      await this.steps.appendEvent(
        tx,
        actor,
        placement,
        'placement.plan-written',
        { planVersion: version },
        action,
      );
      return digest;
    });
  }

  /**
   * Signs the newest plan, in one's own name only. Refuses PLAN_OUTDATED when another text was read or the terms have
   * changed since, ALREADY_SIGNED, FOUR_EYES_REQUIRED for a second role, NOT_FOUND before there is a plan.
   */
  sign(actor: PersonActor, { id, digest, as }: NewSignature): Promise<void> {
    const signature = { signatory: as, accountId: actor.accountId, digest };
    const look: Work<void> = async (tx, placement, roles) => {
      if (!roles.includes(as)) throw new DomainError('FORBIDDEN', { field: 'as' });
      const plan = await this.rows.plan(tx, id);
      if (!plan) throw new DomainError('NOT_FOUND');
      if (!isPlanCurrent(plan, placement)) throw new DomainError('PLAN_OUTDATED');
      assertMaySign(signature, plan.digest, await this.rows.signatures(tx, id));
    };
    const put: Work<void> = async (tx, placement) => {
      const planVersion = (await this.rows.plan(tx, id))?.version ?? 0;
      await this.rows.insertSignature(tx, {
        ...signature,
        placementId: id,
        planVersion,
        signedAt: this.clock.now(),
      });
      const missing = missingSignatures(digest, await this.rows.signatures(tx, id));
      await this.steps.appendEvent(tx, actor, placement, 'placement.plan-signed', {
        planVersion,
        signatory: as,
        signatures: signatureStage(missing),
        digest,
      });
      if (placement.isReplanning && missing.length === 0) await this.steps.endReplanning(tx, placement);
    };
    return this.acts.act(actor, { id }, PLACEMENT_ACTS.signPlan, put, look);
  }
}

import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { MatchingEventData } from '#domain/marketplace/matching/events';
import { assertMayOverrideGate } from '#domain/marketplace/matching/match.policy';
import type { OverridableGate } from '#domain/marketplace/matching/override.rules';
import { MatchExplanationsService } from '#features/marketplace/matching/match-explanations.service';
import { MatchOverrideStore } from '#features/marketplace/matching/match-override.store';
import type { NeedRow } from '#features/marketplace/needs/need.queries';
import { NeedReaderService } from '#features/marketplace/needs/need-reader.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A gate of a pair of need and professional. */
interface GateOfPair {
  readonly needId: string;
  readonly professionalId: string;
  readonly gate: OverridableGate;
}

/** A gate that an approver overrides, with the reason. */
export interface OverriddenGate extends GateOfPair {
  readonly reason: string;
}

/** Letting pairs into lists in spite of a failed gate. */
@Injectable()
export class MatchOverridesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: MatchOverrideStore,
    private readonly needs: NeedReaderService,
    private readonly explanations: MatchExplanationsService,
    private readonly outbox: Outbox<MatchingEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Overrides a gate that fails now; the worker then ranks the need again. Refuses REASON_REQUIRED, NOT_FOUND, FORBIDDEN,
   * FOUR_EYES_REQUIRED, and MATCHING_GATE_PASSES where there is nothing to override.
   */
  async override(actor: PersonActor, { reason, ...pair }: OverriddenGate): Promise<void> {
    if (!reason.trim()) throw new DomainError('REASON_REQUIRED', { field: 'reason' });
    await this.work.run(actorId(actor), async (tx) => {
      const need = await this.needs.hold(tx, pair.needId);
      if (!need) throw new DomainError('NOT_FOUND');
      assertMayOverrideGate(actor, { ...need, professionalId: pair.professionalId });
      if (!(await this.fails(actor, pair)))
        throw new DomainError('MATCHING_GATE_PASSES', { gate: pair.gate });
      const decidedAt = this.clock.now();
      await this.store.put(tx, { ...pair, approverId: actor.accountId, reason, decidedAt });
      await this.appendEvent(tx, actor, need, pair);
    });
  }

  private async fails(actor: PersonActor, { needId, professionalId, gate }: GateOfPair): Promise<boolean> {
    const { gates } = await this.explanations.explain(actor, needId, professionalId);
    return gates.some(({ code, answer }) => code === gate && answer === 'fail');
  }

  private async appendEvent(
    tx: Tx,
    actor: PersonActor,
    { id, version, programmeId, institutionId, country }: NeedRow,
    { professionalId, gate }: GateOfPair,
  ): Promise<void> {
    await this.outbox.append(tx, actorId(actor), {
      name: 'match.gate-overridden',
      aggregate: { type: 'need', id, version },
      data: { needId: id, professionalId, programmeId, institutionId, country, gate },
    });
  }
}

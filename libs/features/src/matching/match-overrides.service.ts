import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { explainPair } from '#domain/matching/explain.rules';
import { assertMayOverrideGate } from '#domain/matching/match.policy';
import type { OverridableGate } from '#domain/matching/override.rules';
import { MatchFactsQueries } from '#features/matching/match-facts.queries';
import { MatchOverrideStore } from '#features/matching/match-override.store';
import { MatchTaxonomyQueries } from '#features/matching/match-taxonomy.queries';
import type { NeedEntity } from '#features/needs/need.entity';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A gate of a pair that an approver overrides. */
export interface OverriddenGate {
  readonly needId: string;
  readonly professionalId: string;
  readonly gate: OverridableGate;
  readonly reason: string;
}

/** Letting pairs into lists in spite of a failed gate. */
@Injectable()
export class MatchOverridesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: MatchOverrideStore,
    private readonly facts: MatchFactsQueries,
    private readonly taxonomies: MatchTaxonomyQueries,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Overrides a gate that fails now; the worker then ranks the need again. Refuses REASON_REQUIRED, NOT_FOUND, FORBIDDEN,
   * OWN_WORK, and MATCHING_GATE_PASSES where there is nothing to override.
   */
  async override(actor: PersonActor, { reason, ...pair }: OverriddenGate): Promise<void> {
    if (!reason.trim()) throw new DomainError('REASON_REQUIRED', { field: 'reason' });
    await this.work.run(actorId(actor), async (tx) => {
      const need = await this.store.need(tx, pair.needId);
      assertMayOverrideGate(actor, { ...need, professionalId: pair.professionalId });
      if (!(await this.fails(tx, pair))) throw new DomainError('MATCHING_GATE_PASSES', { gate: pair.gate });
      const decidedAt = this.clock.now();
      await this.store.put(tx, { ...pair, approverId: actor.accountId, reason, decidedAt });
      await this.tell(tx, actor, need, pair);
    });
  }

  private async fails(
    tx: Tx,
    { needId, professionalId, gate }: Omit<OverriddenGate, 'reason'>,
  ): Promise<boolean> {
    const today = this.clock.today();
    const found = await this.facts.need(needId, tx);
    const [person] = await this.facts.professionals([professionalId], today, tx);
    if (!found || !person) throw new DomainError('NOT_FOUND');
    const { taxonomy } = await this.taxonomies.present();
    const { gates } = explainPair(taxonomy, found.ready, person, { weights: found.weights, today });
    return gates.some(({ code, answer }) => code === gate && answer === 'fail');
  }

  private async tell(
    tx: Tx,
    actor: PersonActor,
    { id, version, programmeId, institutionId, country }: NeedEntity,
    { professionalId, gate }: Omit<OverriddenGate, 'reason'>,
  ): Promise<void> {
    await this.outbox.append(tx, actorId(actor), {
      name: 'match.gate-overridden',
      aggregate: { type: 'need', id, version },
      data: { needId: id, professionalId, programmeId, institutionId, country, gate },
    });
  }
}

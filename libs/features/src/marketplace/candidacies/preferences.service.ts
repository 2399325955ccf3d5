import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { transition } from '#domain/kernel/machine';
import { GIVE_PREFERENCE } from '#domain/marketplace/candidacies/acts';
import { assertMaySeeCandidacy, sideOf } from '#domain/marketplace/candidacies/candidacy.policy';
import {
  assertGatesPass,
  assertReserveUsable,
  type RecheckedGate,
} from '#domain/marketplace/candidacies/candidacy.rules';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { assertScored, bothPrefer } from '#domain/marketplace/candidacies/panel.rules';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import {
  type CandidacyStep,
  CandidacyStepsService,
} from '#features/marketplace/candidacies/candidacy-steps.service';
import { GateChecksService } from '#features/marketplace/candidacies/gate-checks.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** The preference that both sides must share. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly steps: CandidacyStepsService,
    private readonly candidacies: CandidacyQueries,
    private readonly gates: GateChecksService,
    private readonly clock: Clock,
  ) {}

  /**
   * Says for the actor's side that this person is preferred; the candidacy moves on when both sides have, by two
   * accounts. From the reserve list the gates are run again. Refuses FOUR_EYES_REQUIRED, SCORES_MISSING, CONFLICT_OF_INTEREST, RESERVE_ENDED, NO_OPEN_POSITION, GATE_FAILED.
   */
  async prefer(actor: PersonActor, step: CandidacyStep): Promise<void> {
    // Read before the transaction, which would wait for a second connection while it holds the first.
    const { state, needId, professionalId } = await this.candidacies.visible(actor, step.id);
    const gates = state === 'RESERVE' ? await this.gates.of(needId, professionalId) : [];
    await this.work.run(actorId(actor), async (tx) => {
      const candidacy = await this.store.lock(tx, step.id);
      const facts = await this.steps.factsOf(tx, candidacy);
      assertMaySeeCandidacy(actor, facts);
      transition(CANDIDACY, candidacy.state, 'prefer');
      const side = sideOf(actor, facts, await this.steps.actsFor(tx, candidacy, step.onBehalfOf));
      await this.assertPreferable(tx, candidacy, gates);
      const preferredBy = [...new Set([...candidacy.preferredBy, side])];
      if (bothPrefer(preferredBy)) {
        await this.steps.takeLocked(
          tx,
          actor,
          candidacy,
          step,
          'prefer',
          () => (candidacy.preferredBy = preferredBy),
        );
        return;
      }
      if (facts.isHeld) throw new DomainError('ON_HOLD');
      await this.steps.assertOthers(tx, actor, candidacy, GIVE_PREFERENCE);
      candidacy.preferredBy = preferredBy;
      await this.store.save(tx, candidacy);
      await this.steps.appendEvent(
        tx,
        actor,
        candidacy,
        'candidacy.preference-given',
        { side },
        { onBehalfOf: step.onBehalfOf },
      );
    });
  }

  private async assertPreferable(
    tx: Tx,
    candidacy: CandidacyEntity,
    gates: readonly RecheckedGate[],
  ): Promise<void> {
    if (candidacy.state === 'INTERVIEW') return assertScored(await this.store.panel(tx, candidacy.id));
    const today = this.clock.today();
    assertReserveUsable(
      candidacy.reserveUntil ?? '',
      today,
      await this.store.openPositions(tx, candidacy.needId),
    );
    assertGatesPass(gates, await this.store.overrides(tx, candidacy.id));
  }
}

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { whoIs } from '#domain/kernel/who';
import { OVERRIDE_GATE } from '#domain/marketplace/candidacies/acts';
import { assertMaySeeCandidacy, mayReadNotes } from '#domain/marketplace/candidacies/candidacy.policy';
import {
  assertGatesPass,
  type RecheckedGate,
  reserveUntil,
} from '#domain/marketplace/candidacies/candidacy.rules';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import {
  type CandidacyStep,
  CandidacyStepsService,
} from '#features/marketplace/candidacies/candidacy-steps.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** States in which a failed gate can be overridden: those from which the next step runs the gates. */
const OVERRIDABLE: readonly CandidacyState[] = ['APPLIED', 'RESERVE'];

/** What case officers and institutions decide about those who have applied. */
@Injectable()
export class ScreeningService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly steps: CandidacyStepsService,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  /** Rechecks the gates by a person. Refuses GATE_FAILED unless an approver has overridden the failed ones. */
  prescreen(actor: PersonActor, step: CandidacyStep, gates: readonly RecheckedGate[]): Promise<void> {
    return this.steps.take(actor, step, 'prescreen', async (tx, candidacy) => {
      assertGatesPass(gates, await this.store.overrides(tx, candidacy.id));
      candidacy.gates = [...gates];
    });
  }

  /** Lets someone through in spite of a failed gate; an approver who took no part in the application says why. */
  async overrideGate(actor: PersonActor, id: string, gate: string, reason: string): Promise<void> {
    if (!reason.trim()) throw new DomainError('REASON_REQUIRED', { field: 'reason' });
    await this.work.run(actorId(actor), async (tx) => {
      const candidacy = await this.store.lock(tx, id);
      const facts = await this.steps.factsOf(tx, candidacy);
      assertMaySeeCandidacy(actor, facts);
      if (!whoIs(actor, facts).includes('APPROVER')) throw new DomainError('FORBIDDEN');
      if (!OVERRIDABLE.includes(candidacy.state)) {
        throw new DomainError('ILLEGAL_TRANSITION', {
          machine: 'candidacy',
          from: candidacy.state,
          command: 'overrideGate',
        });
      }
      await this.steps.assertOthers(tx, actor, candidacy, OVERRIDE_GATE);
      const decidedAt = this.clock.now();
      await this.store.putOverride(tx, {
        candidacyId: id,
        gate,
        approverId: actor.accountId,
        reason,
        decidedAt,
      });
      await this.steps.appendEvent(tx, actor, candidacy, 'candidacy.gate-overridden', { gate });
    });
  }

  /** Turns an application down because a condition is not met. */
  refuse(actor: PersonActor, step: CandidacyStep): Promise<void> {
    return this.steps.take(actor, step, 'refuse');
  }

  shortlist(actor: PersonActor, step: CandidacyStep): Promise<void> {
    return this.steps.take(actor, step, 'shortlist');
  }

  /** Puts someone on the reserve list, for as long as the programme says. */
  reserve(actor: PersonActor, step: CandidacyStep): Promise<void> {
    return this.steps.take(actor, step, 'reserve', async (tx, candidacy) => {
      const { deadlines } = await this.deadlines.settings(tx, candidacy.programmeId, candidacy.institutionId);
      candidacy.preferredBy = [];
      candidacy.reserveUntil = reserveUntil(this.clock.today(), deadlines.reserveMonths);
    });
  }

  /** Decides against someone: the code is shared as a sentence, the note stays with those who decide. */
  notSelect(actor: PersonActor, step: CandidacyStep, note?: string | null): Promise<void> {
    return this.steps.take(actor, step, 'notSelect', async (tx, candidacy) => {
      if (note?.trim()) await this.store.insertNote(tx, this.noteOf(actor, candidacy.id, note));
    });
  }

  /** Writes a private note. */
  async writeNote(actor: PersonActor, id: string, text: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const facts = await this.steps.factsOf(tx, await this.store.lock(tx, id));
      assertMaySeeCandidacy(actor, facts);
      if (!mayReadNotes(actor, facts)) throw new DomainError('FORBIDDEN');
      await this.store.insertNote(tx, this.noteOf(actor, id, text));
    });
  }

  private noteOf(actor: PersonActor, candidacyId: string, text: string) {
    return { id: uuidv7(), candidacyId, authorId: actor.accountId, text, writtenAt: this.clock.now() };
  }
}

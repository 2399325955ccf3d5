import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '#domain/kernel/actor';
import { type EventCause, eventData } from '#domain/kernel/event';
import { type Ruled, ruleOf } from '#domain/kernel/four-eyes.rules';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import type { ActedFor } from '#domain/kernel/who';
import {
  assertMaySeeCandidacy,
  type CandidacyFacts,
  decideCandidacy,
} from '#domain/marketplace/candidacies/candidacy.policy';
import { CANDIDACY, type CandidacyCommand } from '#domain/marketplace/candidacies/candidacy.states';
import {
  CANDIDACY_EVENT,
  type CandidacyEventData,
  type CandidacyEventFacts,
} from '#domain/marketplace/candidacies/events';
import { candidacyView } from '#domain/marketplace/candidacies/views';
import { CaseStepsService } from '#features/casework/deadlines/case-steps.service';
import type { CandidacyEntity, PanelMemberEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import { InterviewOfferStore } from '#features/marketplace/candidacies/interview-offer.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A candidacy that a transaction has locked, for whoever is not of this area. */
export type LockedCandidacy = Readonly<CandidacyEntity>;

/** A command on a candidacy, as somebody gives it. */
export interface CandidacyStep {
  readonly id: string;
  /** One of the command's codes, for the commands that demand one. */
  readonly reason?: string | null;
  /** The person a case officer acts for. */
  readonly onBehalfOf?: OnBehalf | null;
}

/** The one place through which every step of a candidacy goes. */
@Injectable()
export class CandidacyStepsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly offers: InterviewOfferStore,
    private readonly cases: CaseStepsService,
    private readonly outbox: Outbox<CandidacyEventData>,
    private readonly clock: Clock,
  ) {}

  /** The candidacy, locked until the transaction ends. Throws NOT_FOUND. */
  lock(tx: Tx, id: string): Promise<CandidacyEntity> {
    return this.store.lock(tx, id);
  }

  /** Who interviews the candidate. */
  panel(tx: Tx, id: string): Promise<PanelMemberEntity[]> {
    return this.store.panel(tx, id);
  }

  /** Takes a step in a transaction of its own; `prepare` checks what the step asks for besides state and role. */
  take(
    actor: Actor,
    step: CandidacyStep,
    command: CandidacyCommand,
    prepare: (tx: Tx, candidacy: CandidacyEntity) => unknown = () => undefined,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const candidacy = await this.store.lock(tx, step.id);
      await this.takeLocked(tx, actor, candidacy, step, command, prepare);
    });
  }

  /**
   * Takes a step on a candidacy that the transaction has locked; answers what `prepare` does. Refuses what the table
   * and the policy refuse.
   */
  async takeLocked<T = void>(
    tx: Tx,
    actor: Actor,
    candidacy: CandidacyEntity,
    { reason, onBehalfOf }: Omit<CandidacyStep, 'id'>,
    command: CandidacyCommand,
    prepare: (tx: Tx, candidacy: CandidacyEntity) => T | Promise<T>,
  ): Promise<T> {
    const facts = await this.factsOf(tx, candidacy);
    assertMaySeeCandidacy(actor, facts);
    const from = candidacy.state;
    const actsFor = await this.actsFor(tx, candidacy, onBehalfOf);
    const to = decideCandidacy(actor, facts, command, { reason, actsFor });
    await this.assertOthers(tx, actor, candidacy, ruleOf(CANDIDACY, from, command));
    const prepared = await prepare(tx, candidacy);
    if (from === 'INTERVIEW') await this.offers.freeHours(tx, candidacy.id);
    Object.assign(candidacy, { state: to, since: this.clock.now(), reason: reason ?? candidacy.reason });
    await this.store.save(tx, candidacy);
    await this.refresh(tx, actor, candidacy, { command, from, reason, onBehalfOf });
    return prepared;
  }

  /** Keeps a command from those who took part in what it judges. Refuses FOUR_EYES_REQUIRED. */
  assertOthers(tx: Tx, actor: Actor, candidacy: CandidacyEntity, rule: Ruled): Promise<void> {
    return this.cases.assertOthers(tx, actor, rule, 'candidacy', candidacy);
  }

  /** Adds a new candidacy, or answers false when the pair has one. */
  async begin(
    tx: Tx,
    actor: Actor,
    candidacy: CandidacyEntity,
    command: 'suggest' | 'apply',
    onBehalfOf?: OnBehalf | null,
  ): Promise<boolean> {
    if (!(await this.store.insert(tx, candidacy))) return false;
    await this.refresh(tx, actor, candidacy, { command, from: null, onBehalfOf });
    return true;
  }

  /** Appends an event that changes no state. */
  async appendEvent<N extends keyof CandidacyEventFacts>(
    tx: Tx,
    actor: Actor,
    candidacy: CandidacyEntity,
    name: N,
    facts: CandidacyEventFacts[N],
    cause: EventCause = {},
  ): Promise<void> {
    const { id, version, needId, professionalId, institutionId, programmeId, country } = candidacy;
    await this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'candidacy', id, version },
      ...cause,
      data: eventData({ needId, professionalId, institutionId, programmeId, country }, facts),
    });
  }

  /** The side for which somebody acts. Refuses FORBIDDEN for an account that belongs to neither. */
  actsFor(tx: Tx, candidacy: CandidacyEntity, onBehalfOf?: OnBehalf | null): Promise<ActedFor | null> {
    return this.cases.actsFor(tx, candidacy, onBehalfOf);
  }

  /** What the policies look at. */
  async factsOf(tx: Tx, candidacy: CandidacyEntity): Promise<CandidacyFacts> {
    const { professionalId, institutionId, programmeId, country, state } = candidacy;
    const isHeld = await this.cases.isHeld(tx, { PROFESSIONAL: professionalId, INSTITUTION: institutionId });
    return { professionalId, institutionId, programmeId, country, state, isHeld };
  }

  /** Updates the work item: who acts next, as the state and the times of the interview say. */
  async passOn(tx: Tx, candidacy: CandidacyEntity): Promise<void> {
    const { id, state } = candidacy;
    const offer = state === 'INTERVIEW' ? await this.offers.of(tx, id) : null;
    const view = candidacyView(candidacy, offer);
    await this.cases.update(tx, { subject: 'candidacy', id, state, view, facts: candidacy });
  }

  private async refresh(
    tx: Tx,
    actor: Actor,
    candidacy: CandidacyEntity,
    step: {
      command: CandidacyCommand;
      from: string | null;
      reason?: string | null;
      onBehalfOf?: OnBehalf | null;
    },
  ): Promise<void> {
    await this.passOn(tx, candidacy);
    const { command, from, ...cause } = step;
    const facts = { from, to: candidacy.state, command, ...timesOf(candidacy, command) };
    await this.appendEvent(tx, actor, candidacy, CANDIDACY_EVENT[command], facts, cause);
  }
}

/** Of an interview: whether its time is set, or times are offered. */
const timesOf = (
  { interviewAt }: CandidacyEntity,
  command: CandidacyCommand,
): Pick<CandidacyEventFacts['candidacy.interview-set'], 'times'> =>
  command === 'interview' ? { times: interviewAt ? 'SET' : 'OFFERED' } : {};

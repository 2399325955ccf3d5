import { Injectable } from '@nestjs/common';
import type { DeadlineStep } from '#domain/casework/deadlines/deadline.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { assertComment } from '#domain/kernel/asks';
import { DomainError } from '#domain/kernel/errors';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { allowedCommands, nextState } from '#domain/kernel/machine';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { assertSeen } from '#domain/kernel/seen';
import { whoIs } from '#domain/kernel/who';
import { assertComplete } from '#domain/marketplace/needs/completeness.rules';
import { NEED_EVENT } from '#domain/marketplace/needs/events';
import {
  assertMayActFor,
  assertMaySeeNeed,
  decideNeed,
  type NeedStepCommand,
} from '#domain/marketplace/needs/need.policy';
import { NEED, type NeedState } from '#domain/marketplace/needs/need.states';
import { CLOCK_ACTOR, type WorkItem } from '#features/casework/deadlines/deadlines.service';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import type { NeedEntity } from '#features/marketplace/needs/need.entity';
import { NeedStore } from '#features/marketplace/needs/need.store';
import { NeedTrailService } from '#features/marketplace/needs/need-trail.service';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** A command on a need, as a person gives it. */
export interface NeedStep {
  readonly id: string;
  /** The revision that the person has seen; left out, the newest counts. */
  readonly revision?: number | null;
  /** One of the command's codes, for the commands that demand one. */
  readonly reason?: string | null;
  /** Words for the author; never sent by mail. */
  readonly comment?: string | null;
  /** The focal point that a case officer acts for. */
  readonly onBehalfOf?: OnBehalf | null;
}

/** What a step checks and changes besides the state, before the row is saved. */
type Prepare = (tx: Tx, need: NeedEntity, from: NeedState) => unknown;

/** How many overdue needs one run takes. */
const EXPIRE_BATCH = 200;

/** The steps of a need, each through the one table. */
@Injectable()
export class NeedStepsService {
  private readonly before: Partial<Record<NeedStepCommand, Prepare>> = {
    submit: (tx, need, from) => this.handIn(tx, need, from),
    approve: (_tx, need) => this.publish(need),
  };

  constructor(
    private readonly work: UnitOfWork,
    private readonly store: NeedStore,
    private readonly institutions: InstitutionQueries,
    private readonly eyes: FourEyesService,
    private readonly trail: NeedTrailService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a step. Refuses what the table, the policy and the rule of two people refuse, REASON_REQUIRED without words
   * where they are asked for, and INSTITUTION_NOT_ACTIVE or TOR_INCOMPLETE for a text that cannot be submitted.
   */
  async step(actor: PersonActor, command: NeedStepCommand, step: NeedStep): Promise<void> {
    assertComment(NEED, command, step.comment);
    await this.take(actor, step, command, this.before[command]);
  }

  /** The clock's step: needs whose last day to apply has passed expire. Answers how many did. */
  expirePastDeadline(): Promise<number> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const needs = await this.store.lockPastDeadline(tx, this.clock.now(), EXPIRE_BATCH);
      for (const need of needs) await this.bySystem(tx, need, 'expire');
      return needs.length;
    });
  }

  /**
   * A deadline has passed: of the review, or of the shortlist that an open need should have by then. Part of the
   * transaction that claimed it.
   */
  async runDueStep(tx: Tx, item: WorkItem, { action, day }: DeadlineStep): Promise<void> {
    const need = await this.store.lock(tx, item.subjectId);
    if (need.state !== item.state) return;
    if (need.state === 'PUBLISHED' && (await this.store.hasShortlist(tx, need.id))) return;
    const isLate = need.state === 'SUBMITTED' && action === 'ESCALATE';
    const event = isLate ? 'need.review-overdue' : 'need.reminded';
    await this.trail.appendEvent(tx, CLOCK_ACTOR, need, {
      event,
      facts: { waitingOn: item.waitingOn, action, day },
    });
  }

  /** The need, locked until the transaction ends, for steps that follow from a placement. Throws NOT_FOUND. */
  lock(tx: Tx, needId: string): Promise<NeedEntity> {
    return this.store.lock(tx, needId);
  }

  /** A step that follows from a placement: filled or reopened; the transaction has locked the need. */
  fillOrReopen(tx: Tx, need: NeedEntity, command: 'fill' | 'reopen'): Promise<void> {
    return this.bySystem(tx, need, command);
  }

  /** Closes a need of which nothing is open any more; part of the caller's transaction. */
  async closeIfDone(tx: Tx, needId: string): Promise<void> {
    const need = await this.store.lock(tx, needId);
    const mayClose = allowedCommands(NEED, need.state, 'SYSTEM').includes('close');
    if (mayClose && !(await this.store.hasOpenCases(tx, needId))) await this.bySystem(tx, need, 'close');
  }

  private async bySystem(
    tx: Tx,
    need: NeedEntity,
    command: 'fill' | 'reopen' | 'close' | 'expire',
  ): Promise<void> {
    need.state = nextState(NEED, need.state, command);
    await this.trail.record(tx, CLOCK_ACTOR, need, { event: NEED_EVENT[command], facts: {} });
  }

  private async handIn(tx: Tx, need: NeedEntity, from: NeedState): Promise<void> {
    const { state } = await this.institutions.facts(need.institutionId, tx);
    if (state !== 'ACTIVE') throw new DomainError('INSTITUTION_NOT_ACTIVE');
    assertComplete(need, this.clock.today());
    if (from === 'CHANGES_REQUESTED') need.version += 1;
    await this.trail.handIn(tx, need);
  }

  private publish(need: NeedEntity): void {
    assertComplete(need, this.clock.today());
    need.publishedAt = this.clock.now();
  }

  private take(
    actor: PersonActor,
    step: NeedStep,
    command: NeedStepCommand,
    prepare: Prepare = () => undefined,
  ): Promise<void> {
    const { id, revision, reason, comment, onBehalfOf } = step;
    return this.work.run(actorId(actor), async (tx) => {
      const need = await this.store.lock(tx, id);
      assertMaySeeNeed(actor, need);
      assertSeen(revision, need.revision, 'revision');
      assertMayActFor(actor, need, onBehalfOf);
      const from = need.state;
      need.state = decideNeed(actor, need, command, reason);
      const sides = whoIs(actor, { ...need, professionalId: null });
      await this.eyes.assert(tx, actor, ruleOf(NEED, from, command), { kind: 'need', id }, sides);
      await prepare(tx, need, from);
      await this.trail.saveDecision(tx, actor.accountId, need, { command, reason, comment });
      await this.trail.record(tx, actor, need, { event: NEED_EVENT[command], facts: {}, reason, onBehalfOf });
    });
  }
}

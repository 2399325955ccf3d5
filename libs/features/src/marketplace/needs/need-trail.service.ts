import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, actorId } from '#domain/kernel/actor';
import { type EventCause, eventData } from '#domain/kernel/event';
import type { NeedEventData, NeedEventFacts } from '#domain/marketplace/needs/events';
import type { NeedStepCommand } from '#domain/marketplace/needs/need.policy';
import { termsOf } from '#domain/marketplace/needs/terms';
import { NEED_VIEW } from '#domain/marketplace/needs/views';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import type { NeedEntity } from '#features/marketplace/needs/need.entity';
import { NeedStore } from '#features/marketplace/needs/need.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** What goes into the trail with a step. */
export interface Step<N extends keyof NeedEventFacts = keyof NeedEventFacts> extends EventCause {
  readonly event: N;
  readonly facts: NeedEventFacts[N];
}

/** A decision with its code and its words. */
export interface Decision {
  readonly command: NeedStepCommand;
  readonly reason?: string | null;
  readonly comment?: string | null;
}

/** What every write on a need leaves behind: the row, the version as submitted, the decision, the event. */
@Injectable()
export class NeedTrailService {
  constructor(
    private readonly store: NeedStore,
    private readonly deadlines: DeadlinesService,
    private readonly outbox: Outbox<NeedEventData>,
    private readonly clock: Clock,
  ) {}

  /** Changes who acts next after a step of the need, saves it and appends its event. */
  async record<N extends keyof NeedEventFacts>(
    tx: Tx,
    actor: Actor,
    need: NeedEntity,
    step: Step<N>,
  ): Promise<void> {
    const { id, state } = need;
    const facts = { ...need, professionalId: null };
    const dueAt = await this.deadlines.update(tx, {
      subject: 'need',
      id,
      state,
      view: NEED_VIEW[state],
      facts,
    });
    need.reviewDueAt = state === 'SUBMITTED' ? dueAt : null;
    await this.recordEdit(tx, actor, need, step);
  }

  /** Saves the need and appends the event of a change that leaves the next step where it is. */
  async recordEdit<N extends keyof NeedEventFacts>(
    tx: Tx,
    actor: Actor,
    need: NeedEntity,
    step: Step<N>,
  ): Promise<void> {
    await this.store.save(tx, need);
    await this.appendEvent(tx, actor, need, step);
  }

  /** Appends the event alone. */
  async appendEvent<N extends keyof NeedEventFacts>(
    tx: Tx,
    actor: Actor,
    need: NeedEntity,
    { event, facts, ...cause }: Step<N>,
  ): Promise<void> {
    const { programmeId, institutionId, country } = need;
    await this.outbox.append(tx, actorId(actor), {
      name: event,
      aggregate: { type: 'need', id: need.id, version: need.version },
      data: eventData({ programmeId, institutionId, country }, facts),
      ...cause,
    });
  }

  /** Hands the text in: keeps this version. */
  async handIn(tx: Tx, need: NeedEntity): Promise<void> {
    const submittedAt = this.clock.now();
    need.submittedAt = submittedAt;
    const { id: needId, version, authorIds } = need;
    await this.store.saveVersion(tx, { needId, version, authorIds, submittedAt, terms: termsOf(need) });
  }

  /** Keeps the words of a decision beside its code. */
  async saveDecision(tx: Tx, decidedBy: string, need: NeedEntity, decision: Decision): Promise<void> {
    const { id: needId, version } = need;
    const { command, reason = null, comment = null } = decision;
    const decidedAt = this.clock.now();
    await this.store.insertDecision(tx, {
      id: uuidv7(),
      needId,
      version,
      command,
      reason,
      comment,
      decidedBy,
      decidedAt,
    });
  }
}

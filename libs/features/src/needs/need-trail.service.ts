import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type Actor } from '#domain/actor';
import { clocksOf, dueAt } from '#domain/clock/clock.rules';
import type { EventName } from '#domain/events';
import { termsOf } from '#domain/need/terms';
import { InstitutionQueries } from '#features/institutions/institution.queries';
import type { NeedEntity } from '#features/needs/need.entity';
import { NeedStore } from '#features/needs/need.store';
import { ProgrammeQueries } from '#features/programmes/programme.queries';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { Outbox, type OutboxEvent } from '#platform/outbox/outbox';

/** What goes into the trail with a step. */
export interface Step {
  readonly event: EventName;
  readonly data?: OutboxEvent['data'];
  readonly reason?: string | null;
  readonly onBehalfOf?: string | null;
}

/** A decision with its code and its words. */
export interface Decision {
  readonly command: string;
  readonly reason?: string | null;
  readonly comment?: string | null;
}

/** What every write on a need leaves behind: the row, the version as handed in, the decision, the event. */
@Injectable()
export class NeedTrailService {
  constructor(
    private readonly store: NeedStore,
    private readonly programmes: ProgrammeQueries,
    private readonly institutions: InstitutionQueries,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Saves the need and appends its event. */
  async record(tx: Tx, actor: Actor, need: NeedEntity, step: Step): Promise<void> {
    await this.store.save(tx, need);
    await this.tell(tx, actor, need, step);
  }

  /** Appends the event alone. */
  async tell(
    tx: Tx,
    actor: Actor,
    need: NeedEntity,
    { event, data, reason, onBehalfOf }: Step,
  ): Promise<void> {
    const { programmeId, institutionId, country } = need;
    await this.outbox.append(tx, actorId(actor), {
      name: event,
      aggregate: { type: 'need', id: need.id, version: need.version },
      data: { programmeId, institutionId, country, ...data },
      reason: reason ?? undefined,
      onBehalfOf: onBehalfOf ?? undefined,
    });
  }

  /** Hands the text in: keeps this version and starts the clock of the review. */
  async handIn(tx: Tx, need: NeedEntity): Promise<void> {
    const submittedAt = this.clock.now();
    const [{ clocks }, { timeZone }] = await Promise.all([
      this.programmes.rules(need.programmeId),
      this.institutions.facts(need.institutionId),
    ]);
    need.submittedAt = submittedAt;
    need.reviewDueAt = dueAt(clocksOf(clocks).NEED_REVIEW, submittedAt, { country: need.country, timeZone });
    const { id: needId, version, authorIds } = need;
    await this.store.keepVersion(tx, { needId, version, authorIds, submittedAt, terms: termsOf(need) });
  }

  /** Keeps the words of a decision beside its code. */
  async keepDecision(tx: Tx, decidedBy: string, need: NeedEntity, decision: Decision): Promise<void> {
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

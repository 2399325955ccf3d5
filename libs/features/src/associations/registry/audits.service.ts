import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  answersOf,
  assertAllAnswered,
  assertAnswers,
  type AuditLine,
  decideAudit,
  ratedUntil,
  whoIsAtAudit,
} from '#domain/associations/registry/audit.policy';
import { rateAudit } from '#domain/associations/registry/audit.rules';
import { AUDIT, type AuditCommand } from '#domain/associations/registry/audit.states';
import { AUDIT_EVENT, type AuditEventData, type AuditEventFacts } from '#domain/associations/registry/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { eventData } from '#domain/kernel/event';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { nextState } from '#domain/kernel/machine';
import { assertSeen } from '#domain/kernel/seen';
import type { InstitutionFacts } from '#domain/parties/institutions/institution.policy';
import type { SafeguardingAuditEntity } from '#features/associations/registry/audit.entity';
import { AuditStore } from '#features/associations/registry/audit.store';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BATCH = 200;
const BY = 'system:clock';

/** A step with the self-audit on which a body works. */
export interface AuditStep {
  readonly institutionId: string;
  readonly command: Extract<AuditCommand, 'submit' | 'return' | 'rate'>;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  readonly reason?: string | null;
  /** For `rate`: what the officer makes of each question. */
  readonly moderated?: readonly Pick<AuditLine, 'item' | 'answer'>[] | null;
}

/** Self-audits of safeguarding: bodies answer, an officer rates, and time ends what was rated. */
@Injectable()
export class AuditsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audits: AuditStore,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<AuditEventData>,
    private readonly clock: Clock,
  ) {}

  /** Keeps the answers of a body so far. Refuses NOT_FOUND, FORBIDDEN, AUDIT_CLOSED, STALE_VERSION, AUDIT_INCOMPLETE. */
  async save(
    actor: PersonActor,
    institutionId: string,
    lines: readonly AuditLine[],
    version?: number | null,
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const body = await this.audits.body(tx, institutionId);
      const audit = (await this.audits.lockOpen(tx, institutionId)) ?? (await this.begin(tx, actor, body));
      if (!whoIsAtAudit(actor, body).includes('FOCAL_POINT')) throw new DomainError('FORBIDDEN');
      if (audit.state !== 'DRAFT') throw new DomainError('AUDIT_CLOSED', { state: audit.state });
      if (audit.lines.length > 0) assertSeen(version, audit.version);
      assertAnswers(lines);
      Object.assign(audit, { lines: [...lines], changedAt: this.clock.now() });
      await this.audits.save(tx, audit);
      await this.append(tx, actorId(actor), audit, 'audit.saved', {});
    });
  }

  /**
   * Submits, returns or rates. A new rating ends the one before at once, and opens or closes what depends on it. Refuses
   * NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED, STALE_VERSION, AUDIT_INCOMPLETE, FOUR_EYES_REQUIRED.
   */
  async step(actor: PersonActor, step: AuditStep): Promise<void> {
    const { command, institutionId, reason } = step;
    await this.work.run(actorId(actor), async (tx) => {
      const body = await this.audits.body(tx, institutionId);
      const sides = whoIsAtAudit(actor, body);
      const audit = await this.audits.lockOpen(tx, institutionId);
      if (!audit) throw new DomainError('NOT_FOUND');
      const from = audit.state;
      const to = decideAudit(actor, body, from, command, reason);
      assertSeen(step.version, audit.version);
      const on = { kind: 'audit', id: audit.id } as const;
      await this.eyes.assert(tx, actor, ruleOf(AUDIT, from, command), on, sides);
      if (command === 'submit') assertAllAnswered(answersOf(audit.lines));
      if (command === 'rate') await this.rate(tx, audit, step);
      Object.assign(audit, { state: to, reason: reason ?? null, changedAt: this.clock.now() });
      await this.audits.save(tx, audit);
      const kind = audit.rating ?? undefined;
      await this.append(tx, actorId(actor), audit, AUDIT_EVENT[command], { from, kind }, reason);
    });
  }

  /** Ends the ratings whose last day has passed, up to 200; answers how many. */
  expire(): Promise<number> {
    return this.work.run(BY, async (tx) => {
      const ended = await this.audits.lockEnded(tx, this.clock.today(), BATCH);
      for (const audit of ended) await this.end(tx, audit, 'ENDED');
      return ended.length;
    });
  }

  private async begin(tx: Tx, actor: PersonActor, body: InstitutionFacts): Promise<SafeguardingAuditEntity> {
    const audit: SafeguardingAuditEntity = {
      ...{ id: uuidv7(), institutionId: body.id, country: body.country, version: 1, lines: [] },
      ...{ moderated: null, rating: null, validUntil: null, reason: null, changedAt: this.clock.now() },
      state: decideAudit(actor, body, null, 'begin'),
    };
    await this.audits.insert(tx, audit);
    await this.append(tx, actorId(actor), audit, AUDIT_EVENT.begin, {});
    return audit;
  }

  private async rate(tx: Tx, audit: SafeguardingAuditEntity, { moderated }: AuditStep): Promise<void> {
    const lines = moderated ?? [];
    assertAnswers(lines);
    const answers = answersOf(lines);
    assertAllAnswered(answers);
    for (const before of await this.audits.lockRated(tx, audit.institutionId))
      await this.end(tx, before, 'REPLACED');
    const { rating } = rateAudit(answers);
    Object.assign(audit, { moderated: answers, rating, validUntil: ratedUntil(this.clock.today()) });
  }

  private async end(tx: Tx, audit: SafeguardingAuditEntity, kind: 'ENDED' | 'REPLACED'): Promise<void> {
    audit.state = nextState(AUDIT, audit.state, 'expire');
    await this.audits.save(tx, audit);
    await this.append(tx, BY, audit, AUDIT_EVENT.expire, { kind });
  }

  private append<N extends keyof AuditEventFacts>(
    tx: Tx,
    by: string,
    { id, version, institutionId, country }: SafeguardingAuditEntity,
    name: N,
    facts: AuditEventFacts[N],
    reason?: string | null,
  ): Promise<void> {
    return this.outbox.append(tx, by, {
      name,
      aggregate: { type: 'audit', id, version },
      reason,
      data: eventData({ institutionId, country }, facts),
    });
  }
}

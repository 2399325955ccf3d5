import { Injectable } from '@nestjs/common';
import type { TrailKind } from '#domain/catalogue/actions';
import { ANSWER_OBJECTION } from '#domain/identity/accounts/acts';
import type { AccountEventData } from '#domain/identity/accounts/events';
import { actorId, holdsRole, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { whoIs } from '#domain/kernel/who';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import { type ActedForRecord, ObjectionStore } from '#features/identity/audit/objection.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Objecting to what was done in one's name, and answering that. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ObjectionStore,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<AccountEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Says that the actor did not agree; steps that judge the case wait until an approver has answered. Refuses NOT_FOUND
   * for anybody else's, CONFLICT for a second time.
   */
  async object(actor: PersonActor, eventId: string, words: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const record = await this.store.lock(tx, eventId);
      const { evidence } = record;
      if (evidence.principalId !== actor.accountId) throw new DomainError('NOT_FOUND');
      if (evidence.objectedAt) throw new DomainError('CONFLICT');
      Object.assign(evidence, { objectedAt: this.clock.now(), objection: words.trim() });
      await this.store.save(tx, evidence);
      await this.appendEvent(tx, actor, record, 'account.objected');
    });
  }

  /** Answers an objection in words that the person reads. Refuses NOT_FOUND, CONFLICT, and FOUR_EYES_REQUIRED for who took part. */
  async answer(actor: PersonActor, eventId: string, words: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const record = await this.store.lock(tx, eventId);
      const { evidence, event } = record;
      const place = placeOf(event.data);
      if (!evidence.objectedAt || !holdsRole(actor, ['APPROVER'], place)) throw new DomainError('NOT_FOUND');
      if (evidence.resolvedAt) throw new DomainError('CONFLICT');
      // Only steps on these records ask for an agreement.
      const on = { kind: event.aggregateType as TrailKind, id: event.aggregateId };
      await this.eyes.assert(tx, actor, ANSWER_OBJECTION, on, whoIs(actor, place));
      Object.assign(evidence, {
        resolvedAt: this.clock.now(),
        resolvedBy: actor.accountId,
        answer: words.trim(),
      });
      await this.store.save(tx, evidence);
      await this.appendEvent(tx, actor, record, 'account.objection-answered');
    });
  }

  private async appendEvent(
    tx: Tx,
    actor: PersonActor,
    { evidence, event }: ActedForRecord,
    name: 'account.objected' | 'account.objection-answered',
  ): Promise<void> {
    const { principalId: id, eventId } = evidence;
    await this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'account', id, version: 1 },
      data: { ...event.data, accountId: id, eventId, item: event.name },
    });
  }
}

/** Whose record an event is about. */
function placeOf(data: object): {
  programmeId: string;
  country: string;
  institutionId: string | null;
  professionalId: string | null;
} {
  const facts = data as Readonly<Record<string, string | undefined>>;
  return {
    programmeId: facts['programmeId'] ?? '',
    country: facts['country'] ?? '',
    institutionId: facts['institutionId'] ?? null,
    professionalId: facts['professionalId'] ?? null,
  };
}

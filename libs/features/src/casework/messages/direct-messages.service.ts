import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { assertMayWrite, directSide } from '#domain/casework/messages/direct.policy';
import type { DirectEventData } from '#domain/casework/messages/events';
import type { ThreadKind } from '#domain/casework/messages/thread';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { DirectMessageEntity } from '#features/casework/messages/direct-message.entity';
import { DirectMessageQueries } from '#features/casework/messages/direct-message.queries';
import { DirectMessageStore } from '#features/casework/messages/direct-message.store';
import { ProfessionalQueries } from '#features/parties/professionals/professional.queries';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Messages between a person and IOM that belong to no candidacy. */
@Injectable()
export class DirectMessagesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: DirectMessageStore,
    private readonly messages: DirectMessageQueries,
    private readonly professionals: ProfessionalQueries,
    private readonly outbox: Outbox<DirectEventData>,
    private readonly clock: Clock,
  ) {}

  /** The messages with a person, for the person and case officers who reach them. Refuses NOT_FOUND. */
  async read(actor: PersonActor, professionalId: string | null): Promise<DirectMessageEntity[]> {
    const { id } = await this.sideOf(actor, professionalId);
    return this.messages.of(id);
  }

  /**
   * Writes to the person, or answers; answers the id of the message. Refuses NOT_FOUND, BAD_INPUT, and NOBODY_WROTE for a
   * person to whom IOM has not written.
   */
  async write(actor: PersonActor, professionalId: string | null, text: string): Promise<string> {
    const { id: thread, side } = await this.sideOf(actor, professionalId);
    return this.work.run(actorId(actor), async (tx) => {
      assertMayWrite(side, text, await this.store.isBegun(tx, thread));
      const now = this.clock.now();
      const message = { id: uuidv7(), professionalId: thread, authorId: actor.accountId, text, sentAt: now };
      await this.store.insert(tx, { ...message, byPerson: side === 'PERSON' });
      await this.store.markRead(tx, actor.accountId, 'DIRECT', thread, now);
      const receiverIds = await (side === 'PERSON'
        ? this.store.officersOf(tx, thread)
        : this.store.personOf(tx, thread));
      await this.outbox.append(tx, actorId(actor), {
        name: side === 'PERSON' ? 'direct.answered' : 'direct.written',
        aggregate: { type: 'direct', id: thread, version: 1 },
        data: { professionalId: thread, messageId: message.id, receiverIds },
      });
      return message.id;
    });
  }

  /** Keeps that the actor has read the messages with a person up to now. Refuses NOT_FOUND. */
  async markRead(actor: PersonActor, professionalId: string | null): Promise<void> {
    const { id } = await this.sideOf(actor, professionalId);
    await this.markThread(actor, 'DIRECT', id);
  }

  /** Keeps that the actor has read a thread up to now; the caller knows that it is one of theirs. */
  async markThread(actor: PersonActor, kind: ThreadKind, subjectId: string): Promise<void> {
    await this.work.run(actorId(actor), (tx) =>
      this.store.markRead(tx, actor.accountId, kind, subjectId, this.clock.now()),
    );
  }

  private async sideOf(actor: PersonActor, professionalId: string | null) {
    const id = professionalId ?? actor.professionalId;
    if (!id) throw new DomainError('NOT_FOUND');
    const [[person], [facts]] = await Promise.all([
      this.professionals.byIds([id]),
      this.professionals.places([id]),
    ]);
    if (!person || person.state === 'ERASED' || !facts) throw new DomainError('NOT_FOUND');
    return { id, side: directSide(actor, facts) };
  }
}

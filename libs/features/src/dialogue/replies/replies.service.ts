import { Injectable } from '@nestjs/common';
import type { ConsultationEventData } from '#domain/dialogue/consultations/events';
import type { ReplyDraft } from '#domain/dialogue/replies/reply';
import { assertMayReply } from '#domain/dialogue/replies/reply.policy';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { assertSeen } from '#domain/kernel/seen';
import { consultationEvent } from '#features/dialogue/consultations/consultation-event';
import { ConsultationReaderService } from '#features/dialogue/consultations/consultation-reader.service';
import { ReplyStore } from '#features/dialogue/replies/reply.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Writing what an authority replies. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReplyStore,
    private readonly consultations: ConsultationReaderService,
    private readonly outbox: Outbox<ConsultationEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the reply, again and again until it is signed; `version` is the one that the actor has seen, null for none.
   * Refuses NOT_FOUND, FORBIDDEN, REPLY_FIXED, STALE_VERSION.
   */
  async write(
    actor: PersonActor,
    consultationId: string,
    version: number | null,
    { locale, themes }: ReplyDraft,
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const consultation = await this.consultations.lock(tx, consultationId);
      assertMayReply(actor, consultation);
      const present = (await this.store.find(tx, consultationId))?.version ?? 0;
      assertSeen(version ?? 0, present);
      const writtenAt = this.clock.now();
      const reply = { consultationId, locale, themes: [...themes], version: present + 1, writtenAt };
      await this.store.save(tx, { ...reply, publishedAt: null });
      await this.outbox.append(
        tx,
        actorId(actor),
        consultationEvent(consultation, 'consultation.reply-written', {}),
      );
    });
  }
}

import { Injectable } from '@nestjs/common';
import { assertMaySeeConsultation } from '#domain/dialogue/consultations/consultation.policy';
import type { PromiseEventData } from '#domain/dialogue/replies/events';
import { assertAsked } from '#domain/dialogue/replies/reply.policy';
import { assertNews, type PromiseNews, QUIET_DAYS } from '#domain/dialogue/replies/reply.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { assertSeen } from '#domain/kernel/seen';
import { localDate } from '#domain/kernel/time-zone';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import { ConsultationReaderService } from '#features/dialogue/consultations/consultation-reader.service';
import { ReplyStore } from '#features/dialogue/replies/reply.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BATCH = 100;
const BY = 'system:dialogue';

/** What becomes of promises: news of them, and who is reminded of which. */
@Injectable()
export class PromisesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReplyStore,
    private readonly consultations: ConsultationReaderService,
    private readonly outbox: Outbox<PromiseEventData>,
    private readonly clock: Clock,
  ) {}

  /** Reports the progress of a promise to everybody. Refuses NOT_FOUND, FORBIDDEN, STALE_VERSION, PROMISE_ENDED, BAD_INPUT. Answers the consultation. */
  async reportProgress(
    actor: PersonActor,
    id: string,
    version: number | null,
    news: PromiseNews,
  ): Promise<string> {
    return this.work.run(actorId(actor), async (tx) => {
      const promise = await this.store.lockPromise(tx, id);
      const consultation = await this.consultations.hold(tx, promise.consultationId);
      assertMaySeeConsultation(actor, consultation);
      assertAsked(actor, consultation);
      assertSeen(version, promise.version);
      assertNews(promise.outcome, news);
      const { progress, note, outcome, evidence } = news;
      const saidAt = this.clock.now();
      const newsOn = localDate(saidAt, consultation.timeZone);
      Object.assign(promise, { progress: outcome === 'KEPT' ? 100 : progress, outcome, evidence, newsOn });
      await this.store.addNews(tx, { promiseId: id, saidAt, progress: promise.progress, note });
      await this.store.savePromise(tx, promise);
      await this.outbox.append(tx, actorId(actor), promiseEvent(consultation, 'promise.moved', id));
      return consultation.id;
    });
  }

  /** Reminds those who made promises that are late, or of which nothing was heard for long; once in so many days. */
  async remind(): Promise<void> {
    await this.work.run(BY, async (tx) => {
      const today = this.clock.today();
      for (const promise of await this.store.lockSilent(tx, today, QUIET_DAYS, BATCH)) {
        const consultation = await this.consultations.hold(tx, promise.consultationId);
        promise.remindedOn = today;
        await this.store.savePromise(tx, promise);
        await this.outbox.append(tx, BY, promiseEvent(consultation, 'promise.silent', promise.id));
      }
    });
  }
}

const promiseEvent = (
  { id, version, institutionId, programmeId, country }: HeldConsultation,
  name: keyof PromiseEventData,
  promiseId: string,
) => ({
  name,
  aggregate: { type: 'consultation', id, version },
  data: { consultationId: id, institutionId, programmeId, country, promiseId },
});

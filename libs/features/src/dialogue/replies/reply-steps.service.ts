import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ReplyCommand } from '#domain/dialogue/replies/reply.policy';
import { problemsOfReply, unanswered } from '#domain/dialogue/replies/reply.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { localDate } from '#domain/kernel/time-zone';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import {
  ConsultationsService,
  type ConsultationStep,
} from '#features/dialogue/consultations/consultations.service';
import { OpinionQueries } from '#features/dialogue/opinions/opinion.queries';
import type { PromiseEntity, ReplyEntity } from '#features/dialogue/replies/reply.entity';
import { ReplyStore } from '#features/dialogue/replies/reply.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Signing a reply, sending it back, and publishing it with its promises. */
@Injectable()
export class ReplyStepsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReplyStore,
    private readonly consultations: ConsultationsService,
    private readonly opinions: OpinionQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a step with the reply of a consultation, whose id and version the step names. Refuses NOT_FOUND, STALE_VERSION,
   * ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED, FOUR_EYES_REQUIRED, RESULT_PENDING, REPLY_INCOMPLETE.
   */
  async step(actor: PersonActor, command: ReplyCommand, step: ConsultationStep): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const consultation = await this.consultations.stepIn(tx, actor, command, step);
      const reply = await this.store.find(tx, consultation.id);
      if (command === 'signReply') await this.assertComplete(consultation, reply);
      if (command !== 'publishReply' || !reply) return;
      reply.publishedAt = this.clock.now();
      await this.store.save(tx, reply);
      await this.store.addPromises(tx, promisesOf(reply, this.today(consultation)));
    });
  }

  private async assertComplete(consultation: HeldConsultation, reply: ReplyEntity | null): Promise<void> {
    const facts = await this.opinions.toAnswer(consultation);
    if (!facts) throw new DomainError('RESULT_PENDING');
    const draft = { locale: reply?.locale ?? 'en', themes: reply?.themes ?? [] };
    const problems = problemsOfReply(draft, { ...facts, today: this.today(consultation) });
    if (problems.length > 0)
      throw new DomainError('REPLY_INCOMPLETE', {
        problems,
        statementIds: unanswered(draft.themes, facts.toAnswer),
      });
  }

  private today({ timeZone }: HeldConsultation): string {
    return localDate(this.clock.now(), timeZone);
  }
}

/** The promises of a reply, as they begin. */
const promisesOf = ({ consultationId, themes }: ReplyEntity, newsOn: string): PromiseEntity[] =>
  themes.flatMap(({ promise }, theme) =>
    promise
      ? [
          {
            ...{
              id: uuidv7(),
              consultationId,
              theme,
              ...promise,
              progress: 0,
              outcome: null,
              evidence: null,
            },
            ...{ version: 1, newsOn, remindedOn: null },
          },
        ]
      : [],
  );

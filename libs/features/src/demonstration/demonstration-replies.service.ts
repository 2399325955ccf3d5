import { Injectable } from '@nestjs/common';
import type { ReplyTheme } from '#domain/dialogue/replies/reply';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import type { ReplyPart } from '#features/demonstration/cast-consultations';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { OpinionQueries } from '#features/dialogue/opinions/opinion.queries';
import { PromisesService } from '#features/dialogue/replies/promises.service';
import { RepliesService } from '#features/dialogue/replies/replies.service';
import { ReplyQueries } from '#features/dialogue/replies/reply.queries';
import { ReplyStepsService } from '#features/dialogue/replies/reply-steps.service';

/** Who writes and who publishes, and the day of the first start. */
export interface ReplyingHands {
  readonly minister: PersonActor;
  readonly approver: PersonActor;
  readonly today: string;
}

/** Replies of the demonstration, and how their promises go. */
@Injectable()
export class DemonstrationRepliesService {
  constructor(
    private readonly consultations: ConsultationQueries,
    private readonly opinions: OpinionQueries,
    private readonly replies: RepliesService,
    private readonly steps: ReplyStepsService,
    private readonly queries: ReplyQueries,
    private readonly promises: PromisesService,
  ) {}

  /** Has a ministry reply to an ended consultation; what the themes do not name of the result is in the last one. */
  async reply(
    id: string,
    { locale, themes }: ReplyPart,
    { minister, approver, today }: ReplyingHands,
  ): Promise<void> {
    const consultation = await this.consultations.one(minister, id);
    const shown = await this.opinions.of(consultation);
    const idOf = new Map((shown?.statements ?? []).map((row) => [row.number, row.id]));
    const named = new Set(themes.flatMap(({ numbers }) => numbers));
    const answered = await this.opinions.toAnswer(consultation);
    const others = (answered?.toAnswer ?? []).filter(
      (one) => ![...named].some((number) => idOf.get(number) === one),
    );
    const written = themes.map(({ numbers, promise, news: _, ...words }, i): ReplyTheme => ({
      ...words,
      statementIds: [
        ...numbers.flatMap((number) => idOf.get(number) ?? []),
        ...(i === themes.length - 1 ? others : []),
      ],
      promise: promise && { ...promise, dueOn: addDays(today, promise.due) },
    }));
    await this.replies.write(minister, id, null, { locale, themes: written });
    await this.steps.step(minister, 'signReply', { id });
    await this.steps.step(approver, 'publishReply', { id });
    const [made = []] = await this.queries.promises([id]);
    for (const promise of made) {
      const news = themes[promise.theme]?.news;
      if (!news) continue;
      await this.promises.reportProgress(minister, promise.id, promise.version, {
        ...{ outcome: null, evidence: null, ...news },
      });
    }
  }
}

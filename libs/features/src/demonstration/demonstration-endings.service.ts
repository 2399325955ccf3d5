import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import type { ConsultationPart } from '#features/demonstration/cast-consultations';
import { DemonstrationCrowdStore } from '#features/demonstration/demonstration-crowd.store';
import {
  DemonstrationRepliesService,
  type ReplyingHands,
} from '#features/demonstration/demonstration-replies.service';
import { DemonstrationVoicesService } from '#features/demonstration/demonstration-voices.service';
import { ConsultationClockService } from '#features/dialogue/consultations/consultation-clock.service';
import { OpinionRunsService } from '#features/dialogue/opinions/opinion-runs.service';
import { UnitOfWork } from '#platform/db/unit-of-work';

const BY = 'system:seed';

/** Brings consultations of the demonstration to their end: votes of a crowd, the result, and a reply where there is one. */
@Injectable()
export class DemonstrationEndingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly crowd: DemonstrationCrowdStore,
    private readonly voices: DemonstrationVoicesService,
    private readonly days: ConsultationClockService,
    private readonly opinions: OpinionRunsService,
    private readonly replies: DemonstrationRepliesService,
  ) {}

  /** Has the cast and a crowd vote on an open consultation, and ends it so many days before the first start. */
  async end(
    id: string,
    part: ConsultationPart,
    hands: ReplyingHands,
    people: ReadonlyMap<string, PersonActor>,
  ): Promise<void> {
    const crowd = await this.work.run(BY, (tx) => this.crowd.people(tx));
    await this.voices.inCamps(id, [...people.values(), ...crowd]);
    await this.work.run(BY, (tx) => this.crowd.moveBack(tx, id, part.days + (part.ended ?? 0)));
    await this.days.keep();
    await this.opinions.run(id);
    if (part.reply) await this.replies.reply(id, part.reply, hands);
  }
}

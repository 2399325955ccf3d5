import { Injectable } from '@nestjs/common';
import { NeedWordsService } from '#features/marketplace/needs/need-words.service';
import type { Job, JobData } from '#worker/jobs';

/** Brings needs that hold a word of one's own into line with what staff have made of it, batch by batch. */
@Injectable()
export class FollowWordInNeedsJob implements Job<'follow-word-in-needs'> {
  readonly name = 'follow-word-in-needs';

  constructor(private readonly words: NeedWordsService) {}

  async run({ aggregateId }: JobData<'follow-word-in-needs'>): Promise<void> {
    while ((await this.words.followSome(aggregateId)) > 0);
  }
}

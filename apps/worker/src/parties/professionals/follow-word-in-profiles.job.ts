import { Injectable } from '@nestjs/common';
import { ProfileWordsService } from '#features/parties/professionals/profile-words.service';
import type { Job, JobData } from '#worker/jobs';

/** Brings profiles that hold a word of one's own into line with what staff have made of it, batch by batch. */
@Injectable()
export class FollowWordInProfilesJob implements Job<'follow-word-in-profiles'> {
  readonly name = 'follow-word-in-profiles';

  constructor(private readonly words: ProfileWordsService) {}

  async run({ aggregateId }: JobData<'follow-word-in-profiles'>): Promise<void> {
    while ((await this.words.followSome(aggregateId)) > 0);
  }
}

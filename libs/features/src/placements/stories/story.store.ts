import { Injectable } from '@nestjs/common';
import { StoryEntity } from '#features/placements/stories/story.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of stories. */
@Injectable()
export class StoryStore {
  /** The story of a placement, locked; null when none was written. */
  lock(tx: Tx, placementId: string): Promise<StoryEntity | null> {
    return tx.findOne(StoryEntity, { where: { placementId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Saves the story with the next version. */
  async save(tx: Tx, story: StoryEntity): Promise<void> {
    story.version += 1;
    await tx.save(StoryEntity, story);
  }
}

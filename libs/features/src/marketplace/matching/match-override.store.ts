import { Injectable } from '@nestjs/common';
import { MatchOverrideEntity } from '#features/marketplace/matching/match-override.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of overridden gates. */
@Injectable()
export class MatchOverrideStore {
  /** Keeps an override; a second one of the same gate takes its place. */
  async put(tx: Tx, override: MatchOverrideEntity): Promise<void> {
    await tx.upsert(MatchOverrideEntity, override, ['needId', 'professionalId', 'gate']);
  }
}

import { Injectable } from '@nestjs/common';
import { Env } from '#platform/config/env';
import { seal, unseal } from '#platform/security/seal';

/** What an entry of a concern says. */
export interface ConcernEntryWords {
  readonly text: string;
  /** How to reach who reported it, in their own words; null: they did not want to be reached. */
  readonly contact?: string | null;
  /** The account that wrote it; null for those who were not signed in or did not want to be named. */
  readonly authorId: string | null;
  /** What it is about, such as PLACEMENT, with its id. */
  readonly subject?: string | null;
  readonly subjectId?: string | null;
}

/**
 * Closes and opens the entries of concerns with the key of the settings; without one the database holds them
 * unencrypted.
 */
@Injectable()
export class ConcernSealService {
  private readonly key: Buffer | null;

  constructor({ CONCERNS_KEY }: Env) {
    this.key = CONCERNS_KEY ? Buffer.from(CONCERNS_KEY, 'base64') : null;
  }

  close(concernId: string, words: ConcernEntryWords): Buffer {
    return seal(JSON.stringify(words), concernId, this.key);
  }

  /** Throws SealError when the key of the settings is another one. */
  open(concernId: string, sealed: Buffer): ConcernEntryWords {
    return JSON.parse(unseal(sealed, concernId, this.key)) as ConcernEntryWords;
  }
}

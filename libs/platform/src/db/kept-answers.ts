import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Claim } from '#platform/db/repeatable';

/** The longest answer that is kept, in characters. */
const LONGEST = 100_000;
/** How often, and how many milliseconds apart, a repetition looks for the answer that the first request is still making. */
const LOOKS = 50;
const PAUSE_MS = 100;

/** What is known of a claim: whether the content was the same, and the answer if it was kept. */
export interface Found {
  readonly isSame: boolean;
  readonly answer: string | null;
}

/** The answers to requests that may come again. They go after 24 hours, and with every erasure. */
@Injectable()
export class KeptAnswers {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps the answer, unless it is very long. */
  async keep({ scope, key }: Claim, answer: string): Promise<void> {
    if (answer.length > LONGEST) return;
    await this.dataSource.query(`UPDATE idempotency_key SET response = $3 WHERE actor_id = $1 AND key = $2`, [
      scope,
      key,
      answer,
    ]);
  }

  /** What the claim found; null when nothing was done under it. Waits a few seconds for an answer that is being made. */
  async find(claim: Claim): Promise<Found | null> {
    for (let look = 1; ; look++) {
      const [row] = await this.dataSource.query<
        { digest: string; response: string | null; young: boolean }[]
      >(
        `SELECT digest, response, created_at > clock_timestamp() - interval '30 seconds' AS young
           FROM idempotency_key WHERE actor_id = $1 AND key = $2`,
        [claim.scope, claim.key],
      );
      if (!row) return null;
      const isSame = row.digest === claim.digest;
      if (!isSame || row.response !== null || !row.young || look === LOOKS)
        return { isSame, answer: row.response };
      await setTimeout(PAUSE_MS);
    }
  }
}

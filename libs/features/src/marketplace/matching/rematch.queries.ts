import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { assertMayFollowRematch } from '#domain/marketplace/matching/match.policy';
import { RematchEntity } from '#features/marketplace/matching/rematch.entity';
import { Clock } from '#platform/clock/clock';

/** How far a rematch is. */
export interface RematchProgress extends RematchEntity {
  /** People or needs of the present stage, and how many of them are done. */
  readonly total: number;
  readonly done: number;
  /** Seconds that the present stage will still take at its pace; null before there is one. */
  readonly secondsLeft: number | null;
}

/** Read side of rematches. */
@Injectable()
export class RematchQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A rematch that the actor started or may run. Throws NOT_FOUND. */
  async progress(actor: PersonActor, id: string): Promise<RematchProgress> {
    const rematch = await this.dataSource.getRepository(RematchEntity).findOneBy({ id });
    if (!rematch) throw new DomainError('NOT_FOUND');
    assertMayFollowRematch(actor, rematch);
    const [parts] = await this.dataSource.query<{ total: number; done: number; since: Date | null }[]>(
      `SELECT coalesce(sum(cardinality(ids)), 0)::int AS total,
              coalesce(sum(cardinality(ids)) FILTER (WHERE done_at IS NOT NULL), 0)::int AS done,
              (SELECT max(done_at) FROM rematch_part b WHERE b.rematch_id = $1 AND b.stage <> $2 AND $2 = 'NEEDS') AS since
         FROM rematch_part WHERE rematch_id = $1 AND stage = $2`,
      [id, rematch.stage],
    );
    const { total = 0, done = 0 } = parts ?? {};
    const elapsed = this.clock.now().getTime() - (parts?.since ?? rematch.startedAt).getTime();
    const secondsLeft =
      rematch.state !== 'RUNNING'
        ? 0
        : done === 0
          ? null
          : Math.ceil((elapsed * (total - done)) / done / 1000);
    return { ...rematch, total, done, secondsLeft };
  }
}

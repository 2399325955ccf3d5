import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { resultOf } from '#domain/dialogue/opinions/opinion-result';
import { runOpinions } from '#domain/dialogue/opinions/opinion-run';
import {
  type CastVote,
  type VoteTable,
  voteTable,
  type VoteValue,
} from '#domain/dialogue/opinions/vote-table';
import type { PersonActor } from '#domain/kernel/actor';
import {
  type DueOpinions,
  OpinionStore,
  type RunStatement,
  type RunVoter,
} from '#features/dialogue/opinions/opinion.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

const BY = 'system:dialogue';

/** Finds what the votes of a consultation come to. Running it again gives the same bytes. */
@Injectable()
export class OpinionRunsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: OpinionStore,
    private readonly clock: Clock,
  ) {}

  /** The consultations whose opinions are to be found again. */
  due(): Promise<DueOpinions[]> {
    return this.store.due();
  }

  /** Has every result made again that was made with votes of somebody who leaves; before the votes go. */
  leave(tx: Tx, { accountId }: PersonActor): Promise<void> {
    return this.store.noteTakenAway(tx, accountId);
  }

  /**
   * Finds groups of opinion and common ground of a consultation, unless nothing asks for it any more. Every run starts
   * from the votes alone, never from the run before, so that each can be had again.
   */
  async run(consultationId: string): Promise<void> {
    if ((await this.store.due(consultationId)).length === 0) return;
    const [madeAt, readAfter] = [this.clock.now(), await this.store.takenAway(consultationId)];
    const { rows, versions } = await this.store.statements(consultationId);
    const ids = rows.map(({ id }) => id);
    const voters = await this.store.voters(consultationId, ids);
    const votes = voteTable(voters.length, rows.length, castBy(voters));
    const hidden = rows.map(({ isHidden }) => isHidden);
    const seed = seedOf(consultationId);
    const run = runOpinions({ votes, hidden, seeds: rows.map(({ isSeed }) => isSeed), seed });
    const result = resultOf(run, voters.length, ids, hidden);
    const made = { madeAt, readAfter, method: run.method, seed, inputHash: hashOf(votes, rows) };
    await this.work.run(BY, (tx) =>
      this.store.save(tx, {
        consultationId,
        ...made,
        votes: votes.value.length,
        statementVersions: versions,
        result,
      }),
    );
  }
}

function* castBy(voters: readonly RunVoter[]): Generator<CastVote> {
  for (const [person, { statements, values }] of voters.entries())
    for (const [i, place] of statements.entries())
      yield { person, statement: place - 1, value: (values[i] ?? 0) as VoteValue };
}

/** The seed of a consultation's runs: always the same for it. */
const seedOf = (consultationId: string): number =>
  createHash('sha256').update(consultationId).digest().readUInt32BE() >>> 1;

/** A digest of everything that decides what a run comes to. */
function hashOf({ start, statement, value }: VoteTable, rows: readonly RunStatement[]): string {
  const hash = createHash('sha256');
  for (const part of [start, statement, value]) hash.update(new Uint8Array(part.buffer));
  return hash.update(JSON.stringify(rows.map(({ isHidden, isSeed }) => [isHidden, isSeed]))).digest('hex');
}

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import {
  assertBounded,
  type AssignmentProposal,
  type Objective,
  type Pair,
  proposeAssignment,
} from '#domain/marketplace/matching/assignment/proposal.rules';
import type { MatchingEventData } from '#domain/marketplace/matching/events';
import type { Band } from '#domain/marketplace/matching/explain.rules';
import { assertMayRunMatching } from '#domain/marketplace/matching/match.policy';
import { AssignmentQueries } from '#features/placements/placements/assignment.queries';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** What staff ask a proposal for. */
export interface AssignmentWish {
  readonly programmeId: string;
  /** Only the needs of this country; null for all. */
  readonly country: string | null;
  readonly objective: Objective;
  readonly locked: readonly Pair[];
  readonly excluded: readonly Pair[];
}

/** A pair with its place and band in the list of its need; null for a locked pair that is in no list. */
type ProposedPair = AssignmentProposal['pairs'][number] & {
  readonly rank: number | null;
  readonly band: Band | null;
};

/** A proposal with the open positions that it was made for. */
export interface ProposedAssignment extends Omit<AssignmentProposal, 'pairs'> {
  readonly positions: number;
  readonly pairs: readonly ProposedPair[];
}

/** Proposes who could take which open position of a whole programme, from the lists as they are. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: AssignmentQueries,
    private readonly outbox: Outbox<MatchingEventData>,
  ) {}

  /**
   * The best overall proposal. Nothing is placed by it; that it was asked for is kept in the trail. Refuses FORBIDDEN,
   * MATCHING_ASSIGNMENT_INVALID and MATCHING_ASSIGNMENT_TOO_LARGE.
   */
  async propose(actor: PersonActor, wish: AssignmentWish): Promise<ProposedAssignment> {
    const { programmeId, country } = wish;
    assertMayRunMatching(actor, programmeId, country);
    const positions = await this.queries.openPositions(programmeId, country);
    assertBounded(positions);
    const candidates = await this.queries.candidates([...positions.keys()]);
    const proposal = proposeAssignment({ ...wish, positions, candidates });
    const open = [...positions.values()].reduce((sum, count) => sum + count, 0);
    await this.keep(actor, wish, open, proposal);
    const listed = new Map(candidates.map((pair) => [`${pair.needId} ${pair.professionalId}`, pair]));
    const pairs = proposal.pairs.map((pair) => {
      const { rank = null, band = null } = listed.get(`${pair.needId} ${pair.professionalId}`) ?? {};
      return { ...pair, rank, band };
    });
    return { ...proposal, positions: open, pairs };
  }

  private keep(
    actor: PersonActor,
    { programmeId, country, objective, locked, excluded }: AssignmentWish,
    positions: number,
    { filled, score, proven }: AssignmentProposal,
  ): Promise<void> {
    return this.work.run(actorId(actor), (tx) =>
      this.outbox.append(tx, actorId(actor), {
        name: 'assignment.proposed',
        aggregate: { type: 'assignment', id: uuidv7(), version: 1 },
        data: {
          ...{ programmeId, country, objective, positions, filled, score, proven },
          locked: locked.length,
          excluded: excluded.length,
        },
      }),
    );
  }
}

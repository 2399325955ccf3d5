import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Candidate } from '#domain/marketplace/matching/assignment/proposal.rules';
import type { Band } from '#domain/marketplace/matching/explain.rules';
import { TAKING_PLACEMENT_STATES } from '#domain/placements/placements/placement.states';

/** A listed pair that may be proposed. */
export interface ListedCandidate extends Candidate {
  /** Place in the list of the need, from 1. */
  readonly rank: number;
  /** The band that the explanation of the pair gives. */
  readonly band: Band | null;
}

/** What the best overall proposal is made of. */
@Injectable()
export class AssignmentQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Positions that are neither taken nor on offer, by open need of a programme; of one country, or of all (null). */
  async openPositions(programmeId: string, country: string | null): Promise<ReadonlyMap<string, number>> {
    const rows = await this.dataSource.query<{ id: string; open: number }[]>(
      `SELECT n.id, (n.positions - count(p.id))::int AS open
         FROM need n LEFT JOIN placement p ON p.need_id = n.id AND p.state = ANY ($3)
        WHERE n.state = 'PUBLISHED' AND n.programme_id = $1 AND ($2::text IS NULL OR n.country = $2)
        GROUP BY n.id HAVING n.positions > count(p.id) ORDER BY n.id`,
      [programmeId, country, ['OFFERED', ...TAKING_PLACEMENT_STATES]],
    );
    return new Map(rows.map(({ id, open }) => [id, open]));
  }

  /** Everyone in the lists of these needs, but for those who wait for an answer to an offer or have refused this need. */
  candidates(needIds: readonly string[]): Promise<ListedCandidate[]> {
    return this.dataSource.query<ListedCandidate[]>(
      `SELECT m.need_id AS "needId", m.professional_id AS "professionalId", m.score, m.rank, m.explanation->>'band' AS band
         FROM match m
        WHERE m.need_id = ANY ($1)
          AND NOT EXISTS (SELECT FROM placement p WHERE p.professional_id = m.professional_id
                             AND (p.state = 'OFFERED' OR p.need_id = m.need_id))
        ORDER BY m.need_id, m.rank`,
      [needIds],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '#domain/kernel/actor';
import { OPEN_CANDIDACY_STATES } from '#domain/marketplace/candidacies/candidacy.states';
import { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { MatchQueries, type MatchRow } from '#features/marketplace/matching/match.queries';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** One person before those who choose for a need: fitting, asked, or applied. */
export interface CandidateRow {
  readonly needId: string;
  readonly professionalId: string;
  /** Null for who is not in the list of the need. */
  readonly match: MatchRow | null;
  /** Null for who has neither been suggested to apply nor applied. */
  readonly candidacy: CandidacyEntity | null;
}

interface Placed {
  readonly professional_id: string;
  /** 0: applied and open; 1: suggested or invited; 2: ended. */
  readonly stage: number;
  readonly place: number;
}

/** After every place that a list has. */
const UNLISTED = 1_000_000;
const NOT_APPLIED = ['SUGGESTED', 'INVITED'];

/** The one list of a need: everyone who fits it and everyone who is a candidate for it. */
@Injectable()
export class CandidateListQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly matches: MatchQueries,
  ) {}

  /**
   * Those who applied first, then those who fit, then those with whom it ended; within each by the place in the list.
   * For the need's institution and staff; whoever said no to a suggestion is left out. Throws NOT_FOUND for others.
   */
  async page(actor: Actor, needId: string, request: PageRequest): Promise<Page<CandidateRow>> {
    await this.matches.assertMaySeeList(actor, needId);
    const [stage, place, id] = request.after ? decodeCursor(request.after, 3) : [-1, 0, ''];
    const placed = await this.dataSource.query<Placed[]>(
      `SELECT professional_id, stage, place FROM (
         SELECT COALESCE(m.professional_id, c.professional_id) AS professional_id,
                COALESCE(m.place, $2::int) AS place,
                CASE WHEN c.state IS NULL OR c.state = ANY ($3) THEN 1
                     WHEN c.state = ANY ($4) THEN 0 ELSE 2 END AS stage
           FROM (SELECT professional_id, place FROM match WHERE need_id = $1) m
           FULL JOIN (SELECT professional_id, state FROM candidacy WHERE need_id = $1) c USING (professional_id)
          WHERE c.state IS DISTINCT FROM 'DISMISSED') found
        WHERE (stage, place, professional_id::text) > ($5::int, $6::int, $7::text)
        ORDER BY stage, place, professional_id::text
        LIMIT $8`,
      [needId, UNLISTED, NOT_APPLIED, OPEN_CANDIDACY_STATES, stage, place, id, pageSize(request) + 1],
    );
    const page = toPage(placed, request, (row) => [row.stage, row.place, row.professional_id]);
    return { ...page, rows: await this.filled(needId, page.rows) };
  }

  /** The matches and candidacies of these people for a need. */
  private async filled(needId: string, placed: readonly Placed[]): Promise<CandidateRow[]> {
    const ids = placed.map((row) => row.professional_id);
    const [matches, candidacies] = await Promise.all([
      this.matches.ofPeople(needId, ids),
      this.dataSource.getRepository(CandidacyEntity).findBy({ needId, professionalId: In(ids) }),
    ]);
    return placed.map(({ professional_id: professionalId }) => ({
      needId,
      professionalId,
      match: matches.find((row) => row.professionalId === professionalId) ?? null,
      candidacy: candidacies.find((row) => row.professionalId === professionalId) ?? null,
    }));
  }
}

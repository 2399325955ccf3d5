import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listEntry } from '#domain/matching/rank.rules';
import type { ReadyProfessional } from '#domain/matching/ready';
import { pairDigest } from '#features/matching/match-engine';
import { MatchFactsQueries, type NeedForMatching } from '#features/matching/match-facts.queries';
import { Clock } from '#platform/clock/clock';

/** An open need of a country, and what a newcomer must reach to enter its list. */
interface OpenNeed {
  readonly id: string;
  readonly version: number;
  readonly rulesVersion: number;
  /** Null while the list has room, or there is none yet. */
  readonly lastScore: number | null;
  /** Or would, as a gate was overridden for the person. */
  readonly listsThePerson: boolean;
}

/** Finds the needs whose lists a person touches. */
@Injectable()
export class AffectedNeedsQueries {
  /** Needs made ready, by id; kept while their version and rules last. */
  private readonly ready = new Map<string, NeedForMatching>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: MatchFactsQueries,
    private readonly clock: Clock,
  ) {}

  /** Open needs that list the person now, or whose list the person would enter; a score equal to the last may enter. */
  async by(person: ReadyProfessional): Promise<string[]> {
    const open = await this.openNeeds(person);
    const touched: string[] = [];
    for (const need of open) {
      if (need.listsThePerson || (await this.wouldEnter(need, person))) touched.push(need.id);
    }
    return touched;
  }

  /** Every open need, or those of one institution. */
  async open(institutionId: string | null = null): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM need WHERE state = 'PUBLISHED' AND ($1::uuid IS NULL OR institution_id = $1) ORDER BY id`,
      [institutionId],
    );
    return rows.map(({ id }) => id);
  }

  private async wouldEnter(open: OpenNeed, person: ReadyProfessional): Promise<boolean> {
    const need = await this.needOf(open, person.taxonomyVersion);
    if (!need) return false;
    const ranking = { weights: need.weights, today: this.clock.today(), digest: pairDigest, limit: 1 };
    const entry = listEntry(need.ready, person, ranking);
    return entry !== null && entry.score >= (open.lastScore ?? 0);
  }

  private async needOf(open: OpenNeed, taxonomyVersion: string): Promise<NeedForMatching | null> {
    const kept = this.ready.get(open.id);
    const fits =
      kept?.need.version === open.version &&
      kept.weights.version === open.rulesVersion &&
      kept.ready.taxonomyVersion === taxonomyVersion;
    if (fits) return kept;
    const found = await this.facts.need(open.id);
    if (found?.ready.need.published) this.ready.set(open.id, found);
    return found;
  }

  private openNeeds(person: ReadyProfessional): Promise<OpenNeed[]> {
    return this.dataSource.query<OpenNeed[]>(
      `SELECT n.id, n.version, p.rules_version AS "rulesVersion", l.last_score AS "lastScore",
              m.need_id IS NOT NULL OR o.need_id IS NOT NULL AS "listsThePerson"
         FROM need n JOIN programme p ON p.id = n.programme_id
         LEFT JOIN match_list l ON l.need_id = n.id
         LEFT JOIN match m ON m.need_id = n.id AND m.professional_id = $1
         LEFT JOIN (SELECT DISTINCT need_id FROM match_override WHERE professional_id = $1) o ON o.need_id = n.id
        WHERE n.state = 'PUBLISHED' AND (n.country = ANY ($2) OR m.need_id IS NOT NULL OR o.need_id IS NOT NULL)
        ORDER BY n.id`,
      [person.id, person.consented && person.active ? person.countries : []],
    );
  }
}

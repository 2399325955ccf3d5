import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { assertTaxonomy } from '#domain/marketplace/matching/index/match-index';
import type { ReadyProfessional } from '#domain/marketplace/matching/ready';
import { MatchFactsQueries } from '#features/marketplace/matching/match-facts.queries';
import { MatchTaxonomyQueries } from '#features/marketplace/matching/match-taxonomy.queries';
import { OpenNeeds } from '#features/marketplace/matching/open-needs';
import { Clock } from '#platform/clock/clock';

/** Finds the needs whose lists a person touches. */
@Injectable()
export class AffectedNeedsQueries {
  private readonly needs: OpenNeeds;

  constructor(
    private readonly dataSource: DataSource,
    facts: MatchFactsQueries,
    private readonly taxonomies: MatchTaxonomyQueries,
    private readonly clock: Clock,
  ) {
    this.needs = new OpenNeeds(dataSource, facts);
  }

  /**
   * Open needs that list the person now, or whose list the person would enter; a score equal to the last may enter.
   * Throws MATCHING_TAXONOMY_CHANGED for a person made ready with another taxonomy than the present one.
   */
  async by(person: ReadyProfessional): Promise<string[]> {
    const { taxonomy } = await this.taxonomies.present();
    assertTaxonomy(taxonomy, person.taxonomyVersion);
    const needs = await this.needs.synced(taxonomy);
    const listing = await this.listing(person.id);
    return [...new Set([...listing, ...needs.enteredBy(person, this.clock.today())])].sort();
  }

  /** Every open need, or those of one institution. */
  async open(institutionId: string | null = null): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM need WHERE state = 'PUBLISHED' AND ($1::uuid IS NULL OR institution_id = $1) ORDER BY id`,
      [institutionId],
    );
    return rows.map(({ id }) => id);
  }

  /** Open needs that list the person, or for which a gate of the person was overridden. */
  private async listing(professionalId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT n.id FROM need n
        WHERE n.state = 'PUBLISHED'
          AND n.id IN (SELECT need_id FROM match WHERE professional_id = $1
                       UNION SELECT need_id FROM match_override WHERE professional_id = $1)`,
      [professionalId],
    );
    return rows.map(({ id }) => id);
  }
}

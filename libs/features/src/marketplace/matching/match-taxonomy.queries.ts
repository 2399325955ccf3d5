import { Injectable } from '@nestjs/common';
import { type MatchTaxonomy, matchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';

/** The present taxonomy as matching reads it, with the way from retired concepts to those that replace them. */
export interface PresentTaxonomy {
  readonly taxonomy: MatchTaxonomy;
  /** The number of a skill by URI, through its replacement when it is retired; undefined when there is none. */
  readonly skillNumber: (uri: string) => number | undefined;
  /** The URI of a concept, or of the one that replaces it. */
  readonly presentUri: (uri: string) => string;
}

/** Keeps the present taxonomy in memory until the next import. */
@Injectable()
export class MatchTaxonomyQueries {
  private kept: { readonly version: number; readonly present: Promise<PresentTaxonomy> } | null = null;

  constructor(private readonly taxonomy: TaxonomyQueries) {}

  /** Throws MATCHING_RELATIONS_MISSING while there is no taxonomy. */
  async present(): Promise<PresentTaxonomy> {
    const version = await this.taxonomy.version();
    if (this.kept?.version !== version) {
      const present = this.load();
      this.kept = { version, present };
      present.catch(() => (this.kept = null));
    }
    return this.kept.present;
  }

  private async load(): Promise<PresentTaxonomy> {
    const [relations, replacements] = await Promise.all([
      this.taxonomy.relations(),
      this.taxonomy.replacements(),
    ]);
    const taxonomy = matchTaxonomy(relations);
    const presentUri = (uri: string): string => replacements.get(uri) ?? uri;
    return { taxonomy, presentUri, skillNumber: (uri) => taxonomy.skillNumber.get(presentUri(uri)) };
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ConceptKind } from '#domain/reference/taxonomy/concept';
import {
  CONCEPT_COLUMNS,
  CONCEPT_JOINS,
  type ConceptRow,
} from '#features/reference/taxonomy/taxonomy.queries';

/** Finds concepts by what they are called, in whatever language. */
@Injectable()
export class ConceptNameQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The concepts of a kind that may be chosen and that carry one of these names in any language, by the name as `fold`
   * makes it. Where several do, one whose preferred label it is comes first. They are shown in `language`.
   */
  async named(
    kind: ConceptKind,
    folded: readonly string[],
    language: string,
  ): Promise<ReadonlyMap<string, ConceptRow>> {
    const rows = await this.dataSource.query<(ConceptRow & { folded: string })[]>(
      `SELECT DISTINCT ON (l.folded) l.folded, ${CONCEPT_COLUMNS}
         FROM concept_label l JOIN concept c ON c.id = l.concept_id ${CONCEPT_JOINS}
        WHERE l.folded = ANY($2) AND c.kind = $3 AND c.retired_in IS NULL
        ORDER BY l.folded, l.kind <> 'PREFERRED', l.language <> $1, c.uri`,
      [language, folded, kind],
    );
    // One concept is one object, by which names of the same thing are known.
    const concepts = new Map<string, ConceptRow>();
    return new Map(
      rows.map(({ folded: name, ...concept }) => {
        const kept = concepts.get(concept.uri) ?? concept;
        concepts.set(concept.uri, kept);
        return [name, kept];
      }),
    );
  }
}

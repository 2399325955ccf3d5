import { Injectable } from '@nestjs/common';
import type { WordMappingEntity } from '#features/reference/taxonomy/taxonomy.entity';
import type { Tx } from '#platform/db/tx';

/** What a decision on a word says to whoever follows it. */
export interface WordMapping extends Pick<WordMappingEntity, 'id' | 'folded' | 'word' | 'undoneAt'> {
  /** The skill by our own id, its present one. */
  readonly conceptId: number;
  readonly conceptUri: string;
}

/** Decisions on words. */
@Injectable()
export class WordMappingQueries {
  /** The decision as it is now; null when there is none. Held until the transaction ends. */
  async held(tx: Tx, id: string): Promise<WordMapping | null> {
    const [mapping] = await tx.query<WordMapping[]>(
      `SELECT m.id, m.folded, m.word, m.undone_at AS "undoneAt", p.id AS "conceptId", p.uri AS "conceptUri"
         FROM word_mapping m JOIN concept c ON c.id = m.concept_id JOIN concept p ON p.id = coalesce(c.replaced_by_id, c.id)
        WHERE m.id = $1 FOR SHARE OF m`,
      [id],
    );
    return mapping ?? null;
  }
}

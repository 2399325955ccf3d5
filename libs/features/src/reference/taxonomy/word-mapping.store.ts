import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { WordMappingEntity } from '#features/reference/taxonomy/taxonomy.entity';
import { violated } from '#platform/db/constraints';
import type { Tx } from '#platform/db/tx';

/** For so many days a word that was sought in vain is counted on. */
const DAYS_KEPT = 180;

/** Write side of words that are led to skills, and of those that were sought in vain. */
@Injectable()
export class WordMappingStore {
  /** Adds a decision. Throws WORD_HAS_SKILL when the word is led to a skill already. */
  async insert(tx: Tx, mapping: WordMappingEntity): Promise<void> {
    try {
      await tx.insert(WordMappingEntity, mapping);
    } catch (error) {
      if (violated(error) === 'word_mapping_once') throw new DomainError('WORD_HAS_SKILL');
      throw error;
    }
  }

  /** The decision, locked, as long as it was not undone. Throws NOT_FOUND. */
  async lockLive(tx: Tx, id: string): Promise<WordMappingEntity> {
    const mapping = await tx.findOne(WordMappingEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!mapping || mapping.undoneAt) throw new DomainError('NOT_FOUND');
    return mapping;
  }

  async save(tx: Tx, mapping: WordMappingEntity): Promise<void> {
    await tx.save(WordMappingEntity, mapping);
  }

  /** Makes the word a label of its skill, which searches find; one that is there already stays as it is. */
  async addLabel(tx: Tx, { id, conceptId, language, word, folded }: WordMappingEntity): Promise<void> {
    await tx.query(
      `WITH added AS (
         INSERT INTO concept_label (concept_id, language, label, kind, folded, mapping_id)
         VALUES ($1, $2, $3, 'ALTERNATIVE', $4, $5) ON CONFLICT DO NOTHING RETURNING language, folded)
       INSERT INTO label_word AS w (language, word, labels)
       SELECT DISTINCT language, unnest(string_to_array(folded, ' ')), 1 FROM added
       ON CONFLICT (language, word) DO UPDATE SET labels = w.labels + 1`,
      [conceptId, language, word, folded, id],
    );
  }

  /** Takes the label away that a decision made. */
  async removeLabel(tx: Tx, mappingId: string): Promise<void> {
    await tx.query(
      `WITH gone AS (DELETE FROM concept_label WHERE mapping_id = $1 RETURNING language, folded)
       UPDATE label_word w SET labels = greatest(w.labels - 1, 1) FROM gone
        WHERE w.language = gone.language AND w.word = ANY(string_to_array(gone.folded, ' '))`,
      [mappingId],
    );
    await tx.query(
      `DELETE FROM label_word w
        WHERE w.labels = 1 AND (w.language, w.word) IN (
                SELECT m.language, unnest(string_to_array(m.folded, ' ')) FROM word_mapping m WHERE m.id = $1)
          AND NOT EXISTS (
                SELECT FROM concept_label l
                 WHERE l.language = w.language
                   AND array_to_tsvector(string_to_array(l.folded, ' ')) @@ quote_literal(w.word)::tsquery)`,
      [mappingId],
    );
  }

  /** Counts a word that was sought in vain, and forgets what nobody has sought for long. */
  async countMissed(tx: Tx, folded: string, word: string, language: string, today: IsoDate): Promise<void> {
    await tx.query(
      `INSERT INTO missed_word AS m (folded, language, word, times, last_on) VALUES ($1, $2, $3, 1, $4)
       ON CONFLICT (folded, language) DO UPDATE SET times = m.times + 1, last_on = excluded.last_on`,
      [folded, language, word, today],
    );
    await tx.query(`DELETE FROM missed_word WHERE last_on < $1::date - ${DAYS_KEPT}`, [today]);
  }
}

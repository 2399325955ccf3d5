import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search by words: labels by their words, and the vocabulary in which a mistyped word is looked up. */
export class TaxonomyWords1763801400000 implements MigrationInterface {
  name = 'TaxonomyWords1763801400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX concept_label_similar;
      CREATE INDEX concept_label_words ON concept_label
        USING gin (array_to_tsvector(string_to_array(folded, ' ')));

      CREATE TABLE label_word (
        language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
        word text NOT NULL,
        PRIMARY KEY (language, word)
      );
      CREATE INDEX label_word_prefix ON label_word (language, word text_pattern_ops);
      CREATE INDEX label_word_similar ON label_word USING gin (word gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE label_word;
      DROP INDEX concept_label_words;
      CREATE INDEX concept_label_similar ON concept_label USING gin (folded gin_trgm_ops);
    `);
  }
}

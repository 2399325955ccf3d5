import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A text without accents, marks and spaces, as searches compare it. */
const folded = (column: string): string => `replace(search_fold(${column}), ' ', '')`;

/** What searches compare is worked out when a row is written, not for each row whenever somebody searches. */
export class SearchColumns1763806025000 implements MigrationInterface {
  name = 'SearchColumns1763806025000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN search_name text GENERATED ALWAYS AS (${folded('display_name')}) STORED;
      ALTER TABLE professional ADD COLUMN search_headline text GENERATED ALWAYS AS (${folded('headline')}) STORED;
      ALTER TABLE institution ADD COLUMN search_name text GENERATED ALWAYS AS (${folded('name')}) STORED;
      DROP INDEX need_search;
      ALTER TABLE need ADD COLUMN search_words tsvector
        GENERATED ALWAYS AS (to_tsvector('simple', search_fold(title || ' ' || objective))) STORED;
      CREATE INDEX need_search_words ON need USING gin (search_words);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE need DROP COLUMN search_words;
      CREATE INDEX need_search ON need USING gin (to_tsvector('simple', search_fold(title || ' ' || objective)));
      ALTER TABLE institution DROP COLUMN search_name;
      ALTER TABLE professional DROP COLUMN search_headline;
      ALTER TABLE account DROP COLUMN search_name;
    `);
  }
}

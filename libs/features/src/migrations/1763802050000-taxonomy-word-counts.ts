import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a word stands in labels: rare words say more in a search. The next import counts. */
export class TaxonomyWordCounts1763802050000 implements MigrationInterface {
  name = 'TaxonomyWordCounts1763802050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE label_word ADD COLUMN labels int NOT NULL DEFAULT 1 CHECK (labels > 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE label_word DROP COLUMN labels`);
  }
}

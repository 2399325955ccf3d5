import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Essential skills that somebody lacks decide the order that is shown, so the log has them. */
export class MatchGaps1763810310000 implements MigrationInterface {
  name = 'MatchGaps1763810310000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match_run ADD COLUMN gaps int[] NOT NULL DEFAULT '{}';
      ALTER TABLE match_run ALTER COLUMN gaps DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE match_run DROP COLUMN gaps`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Placements whose work plan is to be written and signed again, since their terms have changed. */
export class Replanning1763802750000 implements MigrationInterface {
  name = 'Replanning1763802750000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE placement ADD COLUMN is_replanning boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE placement DROP COLUMN is_replanning`);
  }
}

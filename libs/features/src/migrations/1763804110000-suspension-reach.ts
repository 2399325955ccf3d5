import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A suspension remembers how far the roles of whoever placed it reached. */
export class SuspensionReach1763804110000 implements MigrationInterface {
  name = 'SuspensionReach1763804110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE account ADD COLUMN suspension_reach jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE account DROP COLUMN suspension_reach`);
  }
}

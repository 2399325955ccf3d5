import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links remember what asked for them, and accounts from which version on a link may be asked for. */
export class AccountProofs1763804100000 implements MigrationInterface {
  name = 'AccountProofs1763804100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN proofs_version int NOT NULL DEFAULT 1;
      ALTER TABLE account_token ADD COLUMN cause uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account_token DROP COLUMN cause;
      ALTER TABLE account DROP COLUMN proofs_version;
    `);
  }
}

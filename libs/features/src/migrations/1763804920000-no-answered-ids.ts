import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A claim keeps the whole answer as it left the API (`response`); the id alone is kept for nobody any more. */
export class NoAnsweredIds1763804920000 implements MigrationInterface {
  name = 'NoAnsweredIds1763804920000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE idempotency_key DROP answer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE idempotency_key ADD answer text`);
  }
}

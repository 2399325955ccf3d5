import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The answer to a request that may come again, as it left the API; null when it was not kept. */
export class KeptAnswers1763804910000 implements MigrationInterface {
  name = 'KeptAnswers1763804910000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE idempotency_key ADD response text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE idempotency_key DROP response`);
  }
}

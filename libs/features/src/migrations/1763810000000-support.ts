import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a placement comes with: on the need, and as it was on the day of the offer. */
export class Support1763810000000 implements MigrationInterface {
  name = 'Support1763810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE need ADD support jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE placement ADD support jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE placement DROP support`);
    await runner.query(`ALTER TABLE need DROP support`);
  }
}

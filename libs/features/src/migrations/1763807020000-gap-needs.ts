import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs that were drafted from a gap, so that what comes of gaps can be counted. */
export class GapNeeds1763807020000 implements MigrationInterface {
  name = 'GapNeeds1763807020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gap_need (
        need_id uuid PRIMARY KEY REFERENCES need,
        group_id int NOT NULL REFERENCES concept,
        month text NOT NULL
      );
      CREATE INDEX gap_need_group ON gap_need (group_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE gap_need`);
  }
}

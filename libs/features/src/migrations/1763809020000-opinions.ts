import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What votes come to: the last result of each consultation, without anybody in it. */
export class Opinions1763809020000 implements MigrationInterface {
  name = 'Opinions1763809020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consultation_opinion (
        consultation_id uuid PRIMARY KEY REFERENCES consultation (id),
        -- How often votes were taken away, and how often they had been when the result was read from them.
        taken_away int NOT NULL,
        read_after int NOT NULL,
        made_at timestamptz,
        method int,
        seed int,
        input_hash char(64),
        votes int NOT NULL,
        -- The versions of its statements together: another sum, and something was decided since.
        statement_versions int NOT NULL,
        result jsonb,
        CHECK ((made_at IS NULL) = (result IS NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE consultation_opinion`);
  }
}

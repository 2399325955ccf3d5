import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rematches of a whole programme, in parts that workers share. */
export class Rematch1763802300000 implements MigrationInterface {
  name = 'Rematch1763802300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rematch (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programme,
        cause text NOT NULL CHECK (cause IN ('STAFF', 'RULES')),
        started_by text NOT NULL,
        state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'CANCELLED')),
        stage text NOT NULL CHECK (stage IN ('PEOPLE', 'NEEDS')),
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT rematch_finished CHECK ((state = 'RUNNING') = (finished_at IS NULL))
      );
      CREATE INDEX rematch_running ON rematch (programme_id) WHERE state = 'RUNNING';

      CREATE TABLE rematch_part (
        rematch_id uuid NOT NULL REFERENCES rematch,
        stage text NOT NULL CHECK (stage IN ('PEOPLE', 'NEEDS')),
        number int NOT NULL,
        ids uuid[] NOT NULL,
        done_at timestamptz,
        PRIMARY KEY (rematch_id, stage, number)
      );
      CREATE INDEX rematch_part_open ON rematch_part (rematch_id, stage, number) WHERE done_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rematch_part, rematch;`);
  }
}

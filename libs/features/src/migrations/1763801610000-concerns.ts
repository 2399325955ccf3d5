import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Safeguarding concerns, in a schema of their own: it can be granted, backed up and kept apart from the rest. */
export class Concerns1763801610000 implements MigrationInterface {
  name = 'Concerns1763801610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA safeguarding;
      REVOKE ALL ON SCHEMA safeguarding FROM PUBLIC;

      CREATE TABLE safeguarding.concern (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('RECEIVED', 'IN_REVIEW', 'CLOSED')),
        country char(2),
        received_at timestamptz NOT NULL,
        outcome text,
        version int NOT NULL CHECK (version > 0)
      );
      CREATE INDEX concern_received ON safeguarding.concern (received_at, id);

      CREATE TABLE safeguarding.concern_entry (
        concern_id uuid NOT NULL REFERENCES safeguarding.concern,
        number int NOT NULL,
        sealed bytea NOT NULL,
        written_at timestamptz NOT NULL,
        PRIMARY KEY (concern_id, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA safeguarding CASCADE;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of uploaded files. */
export class Files1763801700000 implements MigrationInterface {
  name = 'Files1763801700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        media_type text NOT NULL,
        size int NOT NULL CHECK (size > 0),
        digest char(64) NOT NULL,
        uploaded_by uuid NOT NULL REFERENCES account,
        uploaded_at timestamptz NOT NULL,
        subject text CHECK (subject IN ('CANDIDACY', 'PLACEMENT', 'REPORT')),
        subject_id uuid,
        part_id uuid,
        CONSTRAINT stored_file_used CHECK ((subject IS NULL) = (subject_id IS NULL))
      );
      CREATE INDEX stored_file_subject ON stored_file (subject, subject_id);
      CREATE INDEX stored_file_unused ON stored_file (uploaded_by, uploaded_at) WHERE subject IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stored_file;`);
  }
}

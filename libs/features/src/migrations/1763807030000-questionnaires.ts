import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questionnaires that were read without an error, each once. */
export class Questionnaires1763807030000 implements MigrationInterface {
  name = 'Questionnaires1763807030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE questionnaire (
        id uuid PRIMARY KEY,
        digest text NOT NULL UNIQUE CHECK (digest ~ '^[0-9a-f]{64}$'),
        title text NOT NULL,
        languages text[] NOT NULL,
        questions int NOT NULL,
        form jsonb NOT NULL,
        imported_by text NOT NULL,
        imported_at timestamptz NOT NULL
      );
      CREATE INDEX questionnaire_listed ON questionnaire (imported_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE questionnaire`);
  }
}

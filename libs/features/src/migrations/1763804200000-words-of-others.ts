import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where words of others may still name somebody who was erased, until a person has looked at them. */
export class WordsOfOthers1763804200000 implements MigrationInterface {
  name = 'WordsOfOthers1763804200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE words_of_others (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        row_id uuid NOT NULL,
        part int,
        programme_id uuid,
        country char(2),
        found_at timestamptz NOT NULL,
        decision text CHECK (decision IN ('REDACTED', 'KEPT')),
        reason text,
        decided_by uuid REFERENCES account,
        decided_at timestamptz,
        CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL)),
        CHECK ((decision = 'KEPT') = (reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX words_of_others_open ON words_of_others (kind, row_id, part) NULLS NOT DISTINCT
        WHERE decision IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE words_of_others;`);
  }
}

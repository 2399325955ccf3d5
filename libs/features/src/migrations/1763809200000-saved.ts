import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs that people want to find again, and searches of which they want to hear. */
export class Saved1763809200000 implements MigrationInterface {
  name = 'Saved1763809200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_need (
        account_id uuid NOT NULL REFERENCES account (id),
        need_id uuid NOT NULL REFERENCES need (id),
        title text NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, need_id)
      );
      CREATE INDEX saved_need_need ON saved_need (need_id);

      CREATE TABLE saved_search (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        country char(2),
        text text CHECK (text <> ''),
        modality text CHECK (modality IN ('ON_SITE', 'VIRTUAL', 'HYBRID')),
        saved_at timestamptz NOT NULL,
        looked_at timestamptz NOT NULL,
        UNIQUE NULLS NOT DISTINCT (account_id, country, text, modality)
      );
      CREATE INDEX saved_search_looked ON saved_search (looked_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE saved_search, saved_need`);
  }
}

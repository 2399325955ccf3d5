import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an authority replies, what it promises, and how that goes. */
export class Replies1763809030000 implements MigrationInterface {
  name = 'Replies1763809030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consultation_reply (
        consultation_id uuid PRIMARY KEY REFERENCES consultation (id),
        locale text NOT NULL,
        themes jsonb NOT NULL,
        version int NOT NULL,
        written_at timestamptz NOT NULL,
        published_at timestamptz
      );

      CREATE TABLE consultation_promise (
        id uuid PRIMARY KEY,
        consultation_id uuid NOT NULL REFERENCES consultation_reply (consultation_id),
        -- The place of its theme in the reply, from 0.
        theme int NOT NULL,
        text text NOT NULL,
        owner text NOT NULL,
        due_on date NOT NULL,
        progress int NOT NULL CHECK (progress BETWEEN 0 AND 100),
        outcome text CHECK (outcome IN ('KEPT', 'DROPPED')),
        evidence text,
        version int NOT NULL,
        -- The day of the last news, or of the reply.
        news_on date NOT NULL,
        -- The day on which those who made it last heard that it is late or silent.
        reminded_on date,
        UNIQUE (consultation_id, theme),
        CHECK (outcome IS DISTINCT FROM 'KEPT' OR evidence IS NOT NULL)
      );
      CREATE INDEX consultation_promise_open ON consultation_promise (due_on) WHERE outcome IS NULL;

      CREATE TABLE consultation_promise_news (
        promise_id uuid NOT NULL REFERENCES consultation_promise (id),
        number int NOT NULL,
        said_at timestamptz NOT NULL,
        progress int NOT NULL,
        note text NOT NULL,
        PRIMARY KEY (promise_id, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE consultation_promise_news, consultation_promise, consultation_reply`);
  }
}

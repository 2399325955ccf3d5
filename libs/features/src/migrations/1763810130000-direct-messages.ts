import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages between a person and IOM without a candidacy, and until when people have read threads. What is there counts as read. */
export class DirectMessages1763810130000 implements MigrationInterface {
  name = 'DirectMessages1763810130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE direct_message (
        id uuid PRIMARY KEY,
        professional_id uuid NOT NULL REFERENCES professional (id),
        author_id uuid NOT NULL REFERENCES account (id),
        by_person boolean NOT NULL,
        text text NOT NULL,
        sent_at timestamptz NOT NULL
      );
      CREATE INDEX direct_message_thread ON direct_message (professional_id, id);
      CREATE INDEX direct_message_author ON direct_message (author_id);

      CREATE TABLE thread_read (
        account_id uuid NOT NULL REFERENCES account (id),
        kind text NOT NULL CHECK (kind IN ('CANDIDACY', 'DIRECT')),
        subject_id uuid NOT NULL,
        read_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, kind, subject_id)
      );
      CREATE INDEX candidacy_message_author ON candidacy_message (author_id, candidacy_id);

      INSERT INTO thread_read (account_id, kind, subject_id, read_at)
      SELECT DISTINCT p.account_id, 'CANDIDACY', c.id, now()
        FROM candidacy c
        JOIN LATERAL (
          SELECT a.id AS account_id FROM account a WHERE a.professional_id = c.professional_id
          UNION SELECT m.account_id FROM membership m WHERE m.institution_id = c.institution_id
          UNION SELECT w.author_id FROM candidacy_message w JOIN account a ON a.id = w.author_id
                 WHERE w.candidacy_id = c.id
        ) p ON true
       WHERE EXISTS (SELECT FROM candidacy_message w WHERE w.candidacy_id = c.id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX candidacy_message_author;
      DROP TABLE thread_read, direct_message;
    `);
  }
}

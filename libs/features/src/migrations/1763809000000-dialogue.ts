import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consultations: what is asked, who took part, what they said, and how they voted under keys that nobody can link. */
export class Dialogue1763809000000 implements MigrationInterface {
  name = 'Dialogue1763809000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consultation (
        id uuid PRIMARY KEY,
        institution_id uuid NOT NULL REFERENCES institution (id),
        programme_id uuid NOT NULL REFERENCES programme (id),
        country char(2) NOT NULL,
        time_zone text NOT NULL,
        state text NOT NULL CHECK (state IN
          ('DRAFT', 'SUBMITTED', 'SCHEDULED', 'OPEN', 'REPLY_DUE', 'REPLY_SIGNED', 'REPLIED', 'CANCELLED')),
        version int NOT NULL,
        audience text NOT NULL CHECK (audience IN ('HERITAGE', 'EVERYBODY')),
        texts jsonb NOT NULL,
        seeds jsonb NOT NULL,
        opens_on date NOT NULL,
        statements_until date NOT NULL,
        closes_on date NOT NULL,
        closes_at timestamptz NOT NULL,
        reply_due_on date NOT NULL,
        reply_extended_on date,
        overdue_announced_on date,
        reason text,
        created_at timestamptz NOT NULL,
        opened_at timestamptz,
        replied_at timestamptz,
        CHECK (opens_on <= closes_on),
        CHECK (closes_on < reply_due_on),
        CHECK (state NOT IN ('DRAFT', 'SUBMITTED', 'SCHEDULED') OR opened_at IS NULL)
      );
      CREATE INDEX consultation_listed ON consultation (opens_on DESC, id DESC);
      CREATE INDEX consultation_institution ON consultation (institution_id);
      CREATE INDEX consultation_under_way ON consultation (state, closes_at) WHERE state NOT IN ('REPLIED', 'CANCELLED');

      -- The key from which the keys of voters are made; sealed, and of one consultation alone.
      CREATE TABLE consultation_secret (
        consultation_id uuid PRIMARY KEY REFERENCES consultation (id),
        sealed bytea NOT NULL
      );

      -- That somebody took part, and nothing of what was said.
      CREATE TABLE consultation_participation (
        consultation_id uuid NOT NULL REFERENCES consultation (id),
        account_id uuid NOT NULL REFERENCES account (id),
        first_day date NOT NULL,
        PRIMARY KEY (consultation_id, account_id)
      );
      CREATE INDEX consultation_participation_account ON consultation_participation (account_id);

      CREATE TABLE consultation_statement (
        id uuid PRIMARY KEY,
        consultation_id uuid NOT NULL REFERENCES consultation (id),
        number int NOT NULL,
        locale text NOT NULL,
        text text NOT NULL,
        is_seed boolean NOT NULL,
        author_key bytea,
        state text NOT NULL CHECK (state IN
          ('PENDING', 'PUBLISHED', 'REFUSED', 'APPEALED', 'UPHELD', 'WITHHELD', 'WITHDRAWN')),
        version int NOT NULL,
        reason text,
        added_at timestamptz NOT NULL,
        decided_at timestamptz,
        -- Whether who wrote it has still to hear of the decision.
        unheard boolean NOT NULL,
        UNIQUE (consultation_id, number),
        CHECK (state NOT IN ('WITHHELD', 'WITHDRAWN') OR text = '')
      );
      CREATE INDEX consultation_statement_queue ON consultation_statement (added_at, id) WHERE state IN ('PENDING', 'APPEALED');
      CREATE INDEX consultation_statement_author ON consultation_statement (consultation_id, author_key);
      CREATE INDEX consultation_statement_unheard ON consultation_statement (consultation_id) WHERE unheard;

      CREATE TABLE consultation_vote (
        statement_id uuid NOT NULL REFERENCES consultation_statement (id),
        voter_key bytea NOT NULL,
        consultation_id uuid NOT NULL REFERENCES consultation (id),
        value smallint NOT NULL CHECK (value IN (-1, 0, 1)),
        PRIMARY KEY (statement_id, voter_key)
      );
      CREATE INDEX consultation_vote_voter ON consultation_vote (consultation_id, voter_key);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE consultation_vote, consultation_statement, consultation_participation, consultation_secret, consultation;
    `);
  }
}

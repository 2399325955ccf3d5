import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Waves: who is asked what until when, by which links, what is being written, and what was answered. */
export class Waves1763809100000 implements MigrationInterface {
  name = 'Waves1763809100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wave (
        id uuid PRIMARY KEY,
        questionnaire_id uuid NOT NULL REFERENCES questionnaire (id),
        programme_id uuid NOT NULL REFERENCES programme (id),
        country char(2) NOT NULL,
        linkability text NOT NULL CHECK (linkability IN ('NONE', 'PSEUDONYM', 'ACCOUNT')),
        state text NOT NULL,
        version int NOT NULL,
        closes_on date NOT NULL,
        closes_at timestamptz NOT NULL,
        minimum int NOT NULL,
        targets jsonb NOT NULL,
        pilot_answers int NOT NULL,
        reason text,
        created_by text NOT NULL,
        created_at timestamptz NOT NULL,
        opened_at timestamptz,
        closed_at timestamptz,
        reopened_on date,
        settled boolean NOT NULL,
        UNIQUE (id, linkability)
      );
      CREATE INDEX wave_listed ON wave (created_at DESC, id DESC);
      CREATE INDEX wave_under_way ON wave (state, closes_at);

      -- What people were promised when they answered holds for as long as the answers are there.
      CREATE FUNCTION wave_linkability_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the linkability of a wave never changes';
      END $$;
      CREATE TRIGGER wave_linkability BEFORE UPDATE OF linkability ON wave
        FOR EACH ROW WHEN (OLD.linkability IS DISTINCT FROM NEW.linkability)
        EXECUTE FUNCTION wave_linkability_stays();

      CREATE TABLE wave_link (
        id uuid PRIMARY KEY,
        wave_id uuid NOT NULL REFERENCES wave (id),
        kind text NOT NULL CHECK (kind IN ('OPEN', 'ONE_TIME')),
        token_digest text NOT NULL UNIQUE,
        quota int NOT NULL CHECK (quota > 0),
        begun int NOT NULL,
        completed int NOT NULL CHECK (completed <= quota),
        created_by text NOT NULL,
        created_on date NOT NULL
      );
      CREATE INDEX wave_link_wave ON wave_link (wave_id);

      -- What somebody is still writing. It goes with the last answer.
      CREATE TABLE wave_draft (
        id uuid PRIMARY KEY,
        wave_id uuid NOT NULL REFERENCES wave (id),
        link_id uuid NOT NULL REFERENCES wave_link (id) ON DELETE CASCADE,
        token_digest text NOT NULL UNIQUE,
        account_id uuid REFERENCES account (id),
        language text NOT NULL,
        answers jsonb NOT NULL,
        begun_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX wave_draft_wave ON wave_draft (wave_id);
      CREATE INDEX wave_draft_account ON wave_draft (account_id) WHERE account_id IS NOT NULL;
      CREATE INDEX wave_draft_expiry ON wave_draft (expires_at);

      -- The database itself keeps a promise of no link: such a row has no place for one.
      CREATE TABLE wave_response (
        id uuid PRIMARY KEY,
        wave_id uuid NOT NULL,
        linkability text NOT NULL,
        day date NOT NULL,
        language text NOT NULL,
        minutes int NOT NULL,
        answers jsonb NOT NULL,
        record_key bigint NOT NULL,
        account_id uuid REFERENCES account (id),
        code_digest text UNIQUE,
        FOREIGN KEY (wave_id, linkability) REFERENCES wave (id, linkability),
        CHECK ((linkability = 'ACCOUNT') = (account_id IS NOT NULL)),
        CHECK ((linkability = 'PSEUDONYM') = (code_digest IS NOT NULL))
      );
      CREATE INDEX wave_response_wave ON wave_response (wave_id);
      CREATE UNIQUE INDEX wave_response_account ON wave_response (account_id, wave_id) WHERE account_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE wave_response, wave_draft, wave_link, wave;
      DROP FUNCTION wave_linkability_stays;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground: extensions, the append-only event table, idempotency keys, accounts and what belongs to them. */
export class Core1763800000000 implements MigrationInterface {
  name = 'Core1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS citext;
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE domain_event (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        name text NOT NULL,
        aggregate_type text NOT NULL,
        aggregate_id uuid NOT NULL,
        aggregate_version int NOT NULL,
        actor_id text NOT NULL,
        on_behalf_of uuid,
        reason text,
        data jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        published_at timestamptz
      );
      CREATE INDEX domain_event_aggregate ON domain_event (aggregate_type, aggregate_id, seq);
      CREATE INDEX domain_event_unpublished ON domain_event (seq) WHERE published_at IS NULL;
      CREATE INDEX domain_event_actor ON domain_event (actor_id, seq);

      CREATE FUNCTION domain_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'published_at') = (to_jsonb(OLD) - 'published_at') THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'domain_event is append-only';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON domain_event
        FOR EACH ROW EXECUTE FUNCTION domain_event_is_append_only();
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON domain_event
        FOR EACH STATEMENT EXECUTE FUNCTION domain_event_is_append_only();

      CREATE FUNCTION domain_event_wakes_relay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('domain_event', '');
        RETURN NULL;
      END $$;
      CREATE TRIGGER wake_relay AFTER INSERT ON domain_event
        FOR EACH STATEMENT EXECUTE FUNCTION domain_event_wakes_relay();

      CREATE TABLE idempotency_key (
        actor_id text NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        digest text NOT NULL,
        answer text,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (actor_id, key)
      );
      CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

      CREATE TABLE rate_limit (
        key varchar(255) PRIMARY KEY,
        points int NOT NULL DEFAULT 0,
        expire bigint
      );

      CREATE TABLE account (
        id uuid PRIMARY KEY,
        email citext NOT NULL CONSTRAINT account_email_unique UNIQUE,
        display_name text NOT NULL,
        password_hash text,
        locale text NOT NULL CHECK (locale IN ('en', 'fr', 'ar', 'es', 'so')),
        time_zone text NOT NULL,
        confirmed_at timestamptz,
        suspended_at timestamptz,
        professional_id uuid UNIQUE,
        created_at timestamptz NOT NULL,
        version int NOT NULL
      );

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account,
        token_hash text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        label text NOT NULL
      );
      CREATE INDEX session_account ON session (account_id);

      CREATE TABLE account_token (
        token_hash text PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account,
        purpose text NOT NULL CHECK (purpose IN ('CONFIRM', 'RESET', 'INVITE')),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX account_token_account ON account_token (account_id);

      CREATE TABLE staff_grant (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account,
        role text NOT NULL CHECK (role IN ('CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER', 'ANALYST', 'ADMINISTRATOR')),
        programme_id uuid,
        country char(2),
        granted_by text NOT NULL,
        granted_at timestamptz NOT NULL,
        CONSTRAINT staff_grant_unique UNIQUE NULLS NOT DISTINCT (account_id, role, programme_id, country)
      );

      CREATE TABLE membership (
        institution_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES account,
        role text NOT NULL CHECK (role IN ('OWNER', 'EDITOR')),
        since timestamptz NOT NULL,
        PRIMARY KEY (institution_id, account_id)
      );
      CREATE INDEX membership_account ON membership (account_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE membership, staff_grant, account_token, session, account, rate_limit, idempotency_key, domain_event;
      DROP FUNCTION domain_event_is_append_only, domain_event_wakes_relay;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prices of sending money: batches with their quotes and figures, which of them readers see, and corridors that people watch. */
export class Remittances1763806000000 implements MigrationInterface {
  name = 'Remittances1763806000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE price_firm (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        folded text NOT NULL UNIQUE,
        merged_into uuid REFERENCES price_firm (id),
        CHECK (merged_into <> id)
      );

      CREATE TABLE price_batch (
        id uuid PRIMARY KEY,
        source text NOT NULL CHECK (source IN ('WORLD_BANK_RPW', 'WORLD_BANK_AVERAGES', 'NATIONAL_SITE', 'OFFICER')),
        state text NOT NULL CHECK (state IN
          ('DRAFT', 'CHECKED', 'SUBMITTED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'REFUSED', 'DISCARDED')),
        version int NOT NULL,
        from_country text CHECK (from_country ~ '^[A-Z]{2}$'),
        to_country text CHECK (to_country ~ '^[A-Z]{2}$'),
        file_name text,
        file_digest text,
        file_size bigint,
        file_parts uuid[] NOT NULL,
        rows_read int NOT NULL,
        share_read real NOT NULL,
        rows_accepted int NOT NULL,
        rows_refused int NOT NULL,
        quotes int NOT NULL,
        periods text[] NOT NULL,
        corridors int NOT NULL,
        findings jsonb NOT NULL,
        acknowledged text[] NOT NULL,
        refusal jsonb,
        rule text NOT NULL,
        uploaded_by text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        begun_at timestamptz,
        checked_at timestamptz,
        decided_by text,
        published_at timestamptz,
        ended_at timestamptz,
        reason text,
        CHECK ((from_country IS NULL) = (to_country IS NULL))
      );
      CREATE INDEX price_batch_listed ON price_batch (uploaded_at DESC, id DESC);
      -- The very same file again is the same batch, unless it was put away.
      CREATE UNIQUE INDEX price_batch_file ON price_batch (source, file_digest)
        WHERE state NOT IN ('DISCARDED', 'REFUSED', 'WITHDRAWN');

      CREATE TABLE price_finding (
        batch_id uuid NOT NULL REFERENCES price_batch (id),
        kind text NOT NULL,
        number int NOT NULL CHECK (number BETWEEN 1 AND 100),
        row_number int NOT NULL,
        column_name text,
        value text,
        PRIMARY KEY (batch_id, kind, number)
      );

      CREATE TABLE price_quote (
        batch_id uuid NOT NULL REFERENCES price_batch (id),
        row_number int NOT NULL,
        tier smallint NOT NULL CHECK (tier IN (200, 500)),
        period text NOT NULL,
        from_country text NOT NULL,
        to_country text NOT NULL,
        firm_id uuid NOT NULL REFERENCES price_firm (id),
        firm_kind text NOT NULL,
        instrument text NOT NULL,
        access_point text NOT NULL,
        speed text NOT NULL,
        payout text NOT NULL,
        coverage text NOT NULL,
        transparency text NOT NULL,
        currency text,
        payout_currency text,
        amount numeric,
        fee numeric,
        applied numeric,
        interbank numeric,
        margin_pct numeric,
        total_pct numeric NOT NULL,
        recomputed_pct numeric,
        flags text[] NOT NULL,
        collected_on date,
        row_key bytea NOT NULL,
        twin_key bytea NOT NULL,
        PRIMARY KEY (batch_id, row_number, tier)
      );
      CREATE INDEX price_quote_corridor ON price_quote (batch_id, from_country, to_country, period);

      CREATE TABLE corridor_figure (
        batch_id uuid NOT NULL REFERENCES price_batch (id),
        period text NOT NULL,
        from_country text NOT NULL,
        to_country text NOT NULL,
        tier smallint NOT NULL CHECK (tier IN (200, 500)),
        currency text,
        amount numeric,
        services int,
        firms int,
        undisclosed int,
        mean_pct numeric,
        mean_of_all_pct numeric,
        median_pct numeric,
        p10_pct numeric,
        p90_pct numeric,
        cheapest_services_pct numeric,
        cheapest_firms_pct numeric,
        qualifying_services int,
        qualifying_firms int,
        state text CHECK (state IN ('AT_MOST_5', 'ABOVE_5', 'NO_QUALIFYING')),
        rule text,
        payouts jsonb NOT NULL,
        first_day date,
        last_day date,
        PRIMARY KEY (batch_id, from_country, to_country, period, tier)
      );
      CREATE INDEX corridor_figure_place ON corridor_figure (from_country, to_country, period);

      CREATE TABLE price_shown (
        source text NOT NULL,
        period text NOT NULL,
        corridor text NOT NULL,
        batch_id uuid NOT NULL REFERENCES price_batch (id),
        PRIMARY KEY (source, period, corridor)
      );
      CREATE INDEX price_shown_batch ON price_shown (batch_id);

      CREATE TABLE price_stamp (one boolean PRIMARY KEY CHECK (one), number bigint NOT NULL);
      INSERT INTO price_stamp VALUES (true, 0);

      CREATE TABLE corridor_watch (
        account_id uuid NOT NULL REFERENCES account (id),
        from_country text NOT NULL CHECK (from_country ~ '^[A-Z]{2}$'),
        to_country text NOT NULL CHECK (to_country ~ '^[A-Z]{2}$'),
        since timestamptz NOT NULL,
        PRIMARY KEY (account_id, from_country, to_country)
      );
      CREATE INDEX corridor_watch_place ON corridor_watch (from_country, to_country);

      CREATE TABLE corridor_crossing (
        id uuid PRIMARY KEY,
        from_country text NOT NULL,
        to_country text NOT NULL,
        quarter text NOT NULL,
        period text NOT NULL,
        way text NOT NULL CHECK (way IN ('FELL', 'ROSE')),
        UNIQUE (from_country, to_country, quarter)
      );

      CREATE TABLE corridor_plan (
        id uuid PRIMARY KEY,
        from_country text NOT NULL,
        to_country text NOT NULL,
        step text NOT NULL,
        owner_id uuid NOT NULL REFERENCES account (id),
        due_on date NOT NULL,
        version int NOT NULL,
        changed_by text NOT NULL,
        changed_at timestamptz NOT NULL,
        UNIQUE (from_country, to_country)
      );

      CREATE TABLE lesson_tally (
        lesson text NOT NULL,
        version int NOT NULL,
        stage text NOT NULL CHECK (stage IN ('BEFORE', 'AFTER')),
        day date NOT NULL,
        answers int NOT NULL,
        correct int NOT NULL CHECK (correct BETWEEN 0 AND answers),
        PRIMARY KEY (lesson, version, stage, day)
      );

      CREATE TABLE cost_guess (
        from_country text NOT NULL,
        to_country text NOT NULL,
        per_cent smallint NOT NULL CHECK (per_cent BETWEEN 0 AND 50),
        guesses int NOT NULL,
        PRIMARY KEY (from_country, to_country, per_cent)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cost_guess, lesson_tally, corridor_plan, corridor_crossing, corridor_watch, price_stamp, price_shown,
        corridor_figure, price_quote, price_finding, price_batch, price_firm;
    `);
  }
}

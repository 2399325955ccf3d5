import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory: associations as a kind of institution, services with their places, and mistakes that readers report. */
export class Services1763808000000 implements MigrationInterface {
  name = 'Services1763808000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE institution DROP CONSTRAINT institution_kind_check;
      ALTER TABLE institution ADD CONSTRAINT institution_kind_check CHECK (kind IN ('PUBLIC_AUTHORITY',
        'HEALTH_FACILITY', 'SCHOOL', 'UNIVERSITY', 'NON_PROFIT', 'ASSOCIATION', 'ENTERPRISE', 'OTHER'));

      CREATE TABLE service (
        id uuid PRIMARY KEY,
        institution_id uuid NOT NULL REFERENCES institution (id),
        country char(2) NOT NULL,
        state text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'VERIFIED', 'DUE', 'STALE', 'UNLISTED',
          'CLOSED_FOR_NOW', 'SUSPENDED', 'DEFUNCT')),
        version int NOT NULL,
        name text NOT NULL,
        description text NOT NULL,
        categories text[] NOT NULL CHECK (cardinality(categories) > 0),
        modes text[] NOT NULL CHECK (cardinality(modes) > 0),
        minimum_age smallint CHECK (minimum_age BETWEEN 0 AND 120),
        maximum_age smallint CHECK (maximum_age BETWEEN 0 AND 120),
        languages text[] NOT NULL,
        eligibility text,
        cost text,
        how_to_ask text,
        website text,
        email text,
        phones text[] NOT NULL,
        hours jsonb,
        capacity int CHECK (capacity >= 0),
        capacity_on date,
        assured_on date,
        changed_at timestamptz NOT NULL,
        reason text,
        search_name text GENERATED ALWAYS AS (search_fold(name)) STORED,
        search_words tsvector
          GENERATED ALWAYS AS (to_tsvector('simple', search_fold(name || ' ' || description))) STORED,
        CHECK (maximum_age >= minimum_age),
        CHECK ((capacity IS NULL) = (capacity_on IS NULL)),
        CHECK (assured_on IS NOT NULL OR state NOT IN ('VERIFIED', 'DUE', 'STALE'))
      );
      CREATE INDEX service_of_body ON service (institution_id, name, id);
      CREATE INDEX service_checked ON service (state, assured_on, id);
      CREATE INDEX service_words ON service USING gin (search_words);
      CREATE INDEX service_slips ON service USING gin (search_name gin_trgm_ops);
      CREATE INDEX service_kinds ON service USING gin (categories);

      CREATE TABLE service_place (
        service_id uuid NOT NULL REFERENCES service (id),
        number smallint NOT NULL,
        visibility text NOT NULL CHECK (visibility IN ('FULL', 'DISTRICT', 'HIDDEN')),
        country char(2) NOT NULL,
        region text NOT NULL,
        town text,
        address text,
        postcode text,
        lat double precision CHECK (lat BETWEEN -90 AND 90),
        lng double precision CHECK (lng BETWEEN -180 AND 180),
        PRIMARY KEY (service_id, number),
        CHECK ((lat IS NULL) = (lng IS NULL)),
        -- What may not be shown is not kept, whoever writes the row.
        CHECK (visibility = 'FULL' OR (address IS NULL AND postcode IS NULL)),
        CHECK (visibility <> 'HIDDEN' OR (town IS NULL AND lat IS NULL))
      );
      CREATE INDEX service_place_point ON service_place (lat, lng);
      CREATE INDEX service_place_region ON service_place (country, region);

      CREATE TABLE service_report (
        id uuid PRIMARY KEY,
        service_id uuid NOT NULL REFERENCES service (id),
        mistake text NOT NULL,
        reported_by uuid REFERENCES account (id),
        reported_at timestamptz NOT NULL,
        answer text,
        answered_by uuid REFERENCES account (id),
        answered_at timestamptz,
        CHECK ((answer IS NULL) = (answered_at IS NULL))
      );
      CREATE INDEX service_report_open ON service_report (service_id, reported_at) WHERE answer IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE service_report;
      DROP TABLE service_place;
      DROP TABLE service;
      UPDATE institution SET kind = 'NON_PROFIT' WHERE kind = 'ASSOCIATION';
      ALTER TABLE institution DROP CONSTRAINT institution_kind_check;
      ALTER TABLE institution ADD CONSTRAINT institution_kind_check CHECK (kind IN ('PUBLIC_AUTHORITY',
        'HEALTH_FACILITY', 'SCHOOL', 'UNIVERSITY', 'NON_PROFIT', 'ENTERPRISE', 'OTHER'));
    `);
  }
}

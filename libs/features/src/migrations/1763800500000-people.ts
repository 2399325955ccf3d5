import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes with their versioned rules, institutions, and professionals with all that stands in a profile. */
export class People1763800500000 implements MigrationInterface {
  name = 'People1763800500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programme (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT programme_code_unique UNIQUE,
        name text NOT NULL,
        sending_country char(2) NOT NULL,
        heritage_countries text[] NOT NULL,
        state text NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
        rules_version int NOT NULL CHECK (rules_version > 0),
        created_at timestamptz NOT NULL,
        version int NOT NULL
      );

      CREATE TABLE programme_version (
        programme_id uuid NOT NULL REFERENCES programme,
        version int NOT NULL CHECK (version > 0),
        eligibility jsonb NOT NULL,
        matching jsonb NOT NULL,
        clocks jsonb NOT NULL,
        min_readiness smallint NOT NULL CHECK (min_readiness BETWEEN 0 AND 100),
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        PRIMARY KEY (programme_id, version)
      );

      ALTER TABLE staff_grant ADD CONSTRAINT staff_grant_programme FOREIGN KEY (programme_id) REFERENCES programme;

      CREATE TABLE institution (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        country char(2) NOT NULL,
        city text,
        sector text REFERENCES sector,
        kind text NOT NULL CHECK (kind IN ('PUBLIC_AUTHORITY', 'HEALTH_FACILITY', 'SCHOOL', 'UNIVERSITY', 'NON_PROFIT',
          'ENTERPRISE', 'OTHER')),
        description text NOT NULL,
        website text,
        time_zone text NOT NULL,
        state text NOT NULL CHECK (state IN ('APPLIED', 'CHANGES_REQUESTED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'REJECTED')),
        valid_until date,
        warned_of date,
        case_officer_id uuid REFERENCES account,
        review_comment text,
        applied_at timestamptz NOT NULL,
        version int NOT NULL,
        CONSTRAINT institution_active_until CHECK (state <> 'ACTIVE' OR valid_until IS NOT NULL)
      );
      CREATE INDEX institution_queue ON institution (state, applied_at, id);
      CREATE INDEX institution_expiry ON institution (valid_until) WHERE state = 'ACTIVE';

      CREATE TABLE institution_programme (
        institution_id uuid NOT NULL REFERENCES institution,
        programme_id uuid NOT NULL REFERENCES programme,
        PRIMARY KEY (institution_id, programme_id)
      );
      CREATE INDEX institution_programme_back ON institution_programme (programme_id);

      ALTER TABLE membership ADD CONSTRAINT membership_institution FOREIGN KEY (institution_id) REFERENCES institution;

      CREATE TABLE professional (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL UNIQUE REFERENCES account,
        state text NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'PAUSED', 'EXPIRED')),
        paused_until date,
        last_confirmed_at timestamptz NOT NULL,
        heartbeat_on date,
        fresh_until date NOT NULL,
        headline text,
        summary text,
        residence_country char(2),
        years_experience smallint CHECK (years_experience BETWEEN 0 AND 70),
        education_level smallint CHECK (education_level BETWEEN 0 AND 8),
        education_field text CHECK (education_field ~ '^[0-9]{2,4}$'),
        modalities text[] NOT NULL CHECK (modalities <@ ARRAY['ON_SITE', 'VIRTUAL', 'HYBRID']),
        weekly_hours smallint CHECK (weekly_hours BETWEEN 1 AND 60),
        max_daily_hours smallint CHECK (max_daily_hours BETWEEN 1 AND 12),
        connectivity text CHECK (connectivity IN ('NONE', 'UNRELIABLE', 'MOBILE', 'BROADBAND')),
        accommodation_needs text,
        clearance_level smallint NOT NULL DEFAULT 0 CHECK (clearance_level BETWEEN 0 AND 3),
        clearance_valid_until date,
        created_at timestamptz NOT NULL,
        version int NOT NULL,
        CONSTRAINT professional_clearance_until CHECK ((clearance_level = 0) = (clearance_valid_until IS NULL))
      );
      CREATE INDEX professional_state ON professional (state, id);
      CREATE INDEX professional_paused_until ON professional (paused_until) WHERE state = 'PAUSED';
      CREATE INDEX professional_fresh_until ON professional (fresh_until) WHERE state IN ('ACTIVE', 'PAUSED');
      CREATE INDEX professional_heartbeat ON professional (heartbeat_on) WHERE state = 'ACTIVE';

      CREATE TABLE professional_heritage (
        professional_id uuid NOT NULL REFERENCES professional,
        country char(2) NOT NULL,
        basis text NOT NULL CHECK (basis IN ('BORN_THERE', 'PARENT', 'GRANDPARENT', 'CITIZENSHIP', 'FAMILY', 'OTHER')),
        PRIMARY KEY (professional_id, country)
      );
      CREATE INDEX professional_heritage_country ON professional_heritage (country, professional_id);

      CREATE TABLE professional_skill (
        professional_id uuid NOT NULL REFERENCES professional,
        skill_id int NOT NULL REFERENCES concept,
        level smallint CHECK (level BETWEEN 1 AND 4),
        years smallint CHECK (years BETWEEN 0 AND 70),
        evidence text NOT NULL CHECK (evidence IN ('CLAIMED', 'EVIDENCED', 'VERIFIED')),
        evidence_note text,
        verified_by text,
        verified_at timestamptz,
        PRIMARY KEY (professional_id, skill_id),
        CONSTRAINT professional_skill_evidenced CHECK (evidence <> 'EVIDENCED' OR evidence_note IS NOT NULL),
        CONSTRAINT professional_skill_verified CHECK ((evidence = 'VERIFIED') = (verified_by IS NOT NULL))
      );
      CREATE INDEX professional_skill_holders ON professional_skill (skill_id, professional_id);

      CREATE TABLE professional_language (
        professional_id uuid NOT NULL REFERENCES professional,
        code text NOT NULL CHECK (code ~ '^[a-z]{2,3}$'),
        overall text CHECK (overall IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
        listening text CHECK (listening IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
        reading text CHECK (reading IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
        speaking text CHECK (speaking IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
        writing text CHECK (writing IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
        PRIMARY KEY (professional_id, code)
      );

      CREATE TABLE professional_sector (
        professional_id uuid NOT NULL REFERENCES professional,
        code text NOT NULL REFERENCES sector,
        PRIMARY KEY (professional_id, code)
      );

      CREATE TABLE professional_licence (
        professional_id uuid NOT NULL REFERENCES professional,
        occupation_id int NOT NULL REFERENCES concept,
        country char(2) NOT NULL,
        valid_until date,
        PRIMARY KEY (professional_id, occupation_id, country)
      );

      CREATE TABLE availability_window (
        id uuid PRIMARY KEY,
        professional_id uuid NOT NULL REFERENCES professional,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        modalities text[] NOT NULL CHECK (modalities <> '{}' AND modalities <@ ARRAY['ON_SITE', 'VIRTUAL', 'HYBRID']),
        weekly_hours smallint CHECK (weekly_hours BETWEEN 1 AND 60),
        ended_at timestamptz,
        CONSTRAINT availability_window_order CHECK (starts_on <= ends_on),
        CONSTRAINT availability_window_apart EXCLUDE USING gist
          (professional_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
      );
      CREATE INDEX availability_window_end ON availability_window (ends_on) WHERE ended_at IS NULL;

      CREATE TABLE professional_experience (
        id uuid PRIMARY KEY,
        professional_id uuid NOT NULL REFERENCES professional,
        position int NOT NULL,
        title text NOT NULL,
        organisation text NOT NULL,
        country char(2),
        starts_on date,
        ends_on date,
        description text,
        CHECK (starts_on <= ends_on)
      );
      CREATE INDEX professional_experience_owner ON professional_experience (professional_id, position);

      CREATE TABLE professional_education (
        id uuid PRIMARY KEY,
        professional_id uuid NOT NULL REFERENCES professional,
        position int NOT NULL,
        title text NOT NULL,
        school text NOT NULL,
        level smallint CHECK (level BETWEEN 0 AND 8),
        field text CHECK (field ~ '^[0-9]{2,4}$'),
        ends_on date
      );
      CREATE INDEX professional_education_owner ON professional_education (professional_id, position);

      CREATE TABLE conflict_of_interest (
        professional_id uuid NOT NULL REFERENCES professional,
        institution_id uuid NOT NULL REFERENCES institution,
        PRIMARY KEY (professional_id, institution_id)
      );

      CREATE TABLE consent (
        id uuid PRIMARY KEY,
        professional_id uuid NOT NULL REFERENCES professional,
        purpose text NOT NULL CHECK (purpose IN ('MATCHING', 'SHARING', 'STATISTICS', 'NEWS')),
        text_version text NOT NULL,
        given_at timestamptz NOT NULL,
        withdrawn_at timestamptz
      );
      CREATE UNIQUE INDEX consent_live ON consent (professional_id, purpose) WHERE withdrawn_at IS NULL;
      CREATE INDEX consent_history ON consent (professional_id, given_at);

      CREATE TABLE programme_enrolment (
        professional_id uuid NOT NULL REFERENCES professional,
        programme_id uuid NOT NULL REFERENCES programme,
        of_age boolean,
        right_of_return boolean,
        enrolled_at timestamptz NOT NULL,
        PRIMARY KEY (professional_id, programme_id)
      );
      CREATE INDEX programme_enrolment_people ON programme_enrolment (programme_id, professional_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership DROP CONSTRAINT membership_institution;
      ALTER TABLE staff_grant DROP CONSTRAINT staff_grant_programme;
      DROP TABLE programme_enrolment, consent, conflict_of_interest, professional_education, professional_experience,
        availability_window, professional_licence, professional_sector, professional_language, professional_skill,
        professional_heritage, professional, institution_programme, institution, programme_version, programme;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs with their versions, decisions and templates. */
export class Needs1763800900000 implements MigrationInterface {
  name = 'Needs1763800900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE need (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programme,
        institution_id uuid NOT NULL REFERENCES institution,
        state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'PUBLISHED', 'PAUSED',
          'FILLED', 'REJECTED', 'EXPIRED', 'CANCELLED', 'CLOSED')),
        version int NOT NULL CHECK (version > 0),
        revision int NOT NULL CHECK (revision > 0),
        author_ids text[] NOT NULL,
        title text NOT NULL,
        objective text NOT NULL,
        outputs jsonb NOT NULL,
        counterparts jsonb NOT NULL,
        skills jsonb NOT NULL,
        languages jsonb NOT NULL,
        modality text CHECK (modality IN ('ON_SITE', 'VIRTUAL', 'HYBRID')),
        country char(2) NOT NULL,
        place text,
        starts_on date,
        ends_on date,
        min_overlap_days int,
        weekly_hours int,
        positions int NOT NULL,
        sector text,
        child_contact text NOT NULL CHECK (child_contact IN ('NONE', 'INCIDENTAL', 'REGULAR', 'DIRECT')),
        deadline date,
        created_at timestamptz NOT NULL,
        submitted_at timestamptz,
        review_due_at timestamptz,
        published_at timestamptz
      );
      CREATE INDEX need_institution ON need (institution_id, id);
      CREATE INDEX need_open ON need (country, id) WHERE state IN ('PUBLISHED', 'PAUSED');
      CREATE INDEX need_review ON need (review_due_at, id) WHERE state = 'SUBMITTED';

      CREATE TABLE need_decision (
        id uuid PRIMARY KEY,
        need_id uuid NOT NULL REFERENCES need,
        version int NOT NULL,
        command text NOT NULL,
        reason text,
        comment text,
        decided_by uuid NOT NULL REFERENCES account,
        decided_at timestamptz NOT NULL
      );
      CREATE INDEX need_decision_need ON need_decision (need_id, id);

      CREATE TABLE need_version (
        need_id uuid NOT NULL REFERENCES need,
        version int NOT NULL,
        terms jsonb NOT NULL,
        author_ids text[] NOT NULL,
        submitted_at timestamptz NOT NULL,
        PRIMARY KEY (need_id, version)
      );

      CREATE TABLE need_template (
        id uuid PRIMARY KEY,
        programme_id uuid REFERENCES programme,
        name text NOT NULL,
        terms jsonb NOT NULL,
        created_by uuid NOT NULL REFERENCES account,
        created_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE need_template, need_version, need_decision, need;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens in a placement after its acceptance: terms and their history, plans and signatures, preparations, endings. */
export class PlacementWork1763802110000 implements MigrationInterface {
  name = 'PlacementWork1763802110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clearance ADD CONSTRAINT clearance_placement FOREIGN KEY (placement_id) REFERENCES placement;

      CREATE TABLE placement_terms (
        placement_id uuid NOT NULL REFERENCES placement,
        version int NOT NULL CHECK (version > 0),
        modality text NOT NULL CHECK (modality IN ('ON_SITE', 'VIRTUAL', 'HYBRID')),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        weekly_hours smallint NOT NULL,
        since timestamptz NOT NULL,
        PRIMARY KEY (placement_id, version)
      );

      CREATE TABLE work_plan (
        placement_id uuid NOT NULL REFERENCES placement,
        version int NOT NULL CHECK (version > 0),
        placement_version int NOT NULL,
        summary text NOT NULL,
        milestones jsonb NOT NULL,
        digest char(64) NOT NULL,
        written_by uuid NOT NULL REFERENCES account,
        written_at timestamptz NOT NULL,
        PRIMARY KEY (placement_id, version)
      );

      CREATE TABLE plan_signature (
        placement_id uuid NOT NULL,
        plan_version int NOT NULL,
        signatory text NOT NULL CHECK (signatory IN ('PR', 'FP', 'AP')),
        account_id uuid NOT NULL REFERENCES account,
        digest char(64) NOT NULL,
        signed_at timestamptz NOT NULL,
        PRIMARY KEY (placement_id, plan_version, signatory),
        CONSTRAINT plan_signature_by_three UNIQUE (placement_id, plan_version, account_id),
        FOREIGN KEY (placement_id, plan_version) REFERENCES work_plan
      );

      CREATE TABLE readiness_tick (
        placement_id uuid NOT NULL REFERENCES placement,
        code text NOT NULL,
        ticked_by uuid NOT NULL REFERENCES account,
        ticked_at timestamptz NOT NULL,
        PRIMARY KEY (placement_id, code)
      );

      CREATE TABLE emergency_contact (
        placement_id uuid PRIMARY KEY REFERENCES placement,
        name text NOT NULL,
        phone text NOT NULL,
        relation text,
        given_at timestamptz NOT NULL
      );

      CREATE TABLE link_test (
        placement_id uuid PRIMARY KEY REFERENCES placement,
        worked boolean NOT NULL,
        tested_by uuid NOT NULL REFERENCES account,
        tested_at timestamptz NOT NULL
      );

      CREATE TABLE placement_amendment (
        id uuid PRIMARY KEY,
        placement_id uuid NOT NULL REFERENCES placement,
        terms_version int NOT NULL,
        modality text NOT NULL CHECK (modality IN ('ON_SITE', 'VIRTUAL', 'HYBRID')),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        weekly_hours smallint NOT NULL CHECK (weekly_hours BETWEEN 1 AND 60),
        parts text[] NOT NULL,
        why text NOT NULL,
        state text NOT NULL CHECK (state IN ('ASKED', 'APPROVED', 'REFUSED')),
        asked_by uuid NOT NULL REFERENCES account,
        asked_at timestamptz NOT NULL,
        decided_by uuid REFERENCES account,
        decided_at timestamptz,
        CONSTRAINT amendment_decided CHECK ((state = 'ASKED') = (decided_at IS NULL)),
        CONSTRAINT amendment_second_eyes CHECK (decided_by IS DISTINCT FROM asked_by OR state = 'REFUSED')
      );
      CREATE UNIQUE INDEX placement_amendment_asked ON placement_amendment (placement_id) WHERE state = 'ASKED';
      CREATE INDEX placement_amendment_placement ON placement_amendment (placement_id, id);

      CREATE TABLE placement_suspension (
        id uuid PRIMARY KEY,
        placement_id uuid NOT NULL REFERENCES placement,
        reason text NOT NULL,
        review_on date NOT NULL,
        since timestamptz NOT NULL,
        until timestamptz
      );
      CREATE UNIQUE INDEX placement_suspension_now ON placement_suspension (placement_id) WHERE until IS NULL;

      CREATE TABLE early_end (
        placement_id uuid PRIMARY KEY REFERENCES placement,
        ended_on date NOT NULL,
        side text NOT NULL CHECK (side IN ('PROFESSIONAL', 'HOST', 'IOM')),
        reason text NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE early_end, placement_suspension, placement_amendment, link_test, emergency_contact,
        readiness_tick, plan_signature, work_plan, placement_terms;
      ALTER TABLE clearance DROP CONSTRAINT clearance_placement;
    `);
  }
}

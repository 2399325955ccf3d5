import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The checks of placements, and which of them a programme asks for. */
export class Clearances1763801620000 implements MigrationInterface {
  name = 'Clearances1763801620000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clearance_template (
        programme_id uuid NOT NULL REFERENCES programme,
        version int NOT NULL CHECK (version > 0),
        rules jsonb NOT NULL,
        country_risks jsonb NOT NULL,
        other_risk text NOT NULL CHECK (other_risk IN ('LOW', 'MEDIUM', 'HIGH', 'EXTREME')),
        published_by uuid NOT NULL REFERENCES account,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (programme_id, version)
      );

      CREATE TABLE clearance (
        id uuid PRIMARY KEY,
        placement_id uuid NOT NULL,
        type text NOT NULL,
        state text NOT NULL CHECK (state IN ('NOT_REQUIRED', 'REQUIRED', 'SUBMITTED', 'CLEARED', 'REJECTED', 'EXPIRED',
          'WAIVED')),
        version int NOT NULL CHECK (version > 0),
        since timestamptz NOT NULL,
        issuer text,
        issued_on date,
        expires_on date,
        reason text,
        comment text,
        decided_by uuid REFERENCES account,
        last_warning smallint,
        template_version int NOT NULL,
        need_id uuid NOT NULL REFERENCES need,
        professional_id uuid NOT NULL REFERENCES professional,
        institution_id uuid NOT NULL REFERENCES institution,
        programme_id uuid NOT NULL REFERENCES programme,
        country char(2) NOT NULL,
        CONSTRAINT clearance_once UNIQUE (placement_id, type),
        CONSTRAINT clearance_waived_until CHECK (state <> 'WAIVED' OR (expires_on IS NOT NULL AND reason IS NOT NULL)),
        CONSTRAINT clearance_cleared_by CHECK (state <> 'CLEARED' OR (issuer IS NOT NULL AND issued_on IS NOT NULL))
      );
      CREATE INDEX clearance_expiry ON clearance (expires_on) WHERE state IN ('CLEARED', 'WAIVED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE clearance, clearance_template;`);
  }
}

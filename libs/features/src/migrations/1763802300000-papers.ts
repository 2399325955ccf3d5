import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates and letters; of each kind one that holds per placement. */
export class Papers1763802300000 implements MigrationInterface {
  name = 'Papers1763802300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('CERTIFICATE', 'LETTER')),
        placement_id uuid NOT NULL REFERENCES placement,
        professional_id uuid NOT NULL REFERENCES professional,
        programme_id uuid NOT NULL REFERENCES programme,
        country char(2) NOT NULL,
        number text NOT NULL CONSTRAINT paper_number_unique UNIQUE,
        code text NOT NULL,
        facts jsonb NOT NULL,
        digest char(64) NOT NULL,
        shared text[] NOT NULL,
        issued_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_reason text,
        CONSTRAINT paper_revoked CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
      );
      CREATE UNIQUE INDEX paper_live ON paper (placement_id, kind) WHERE revoked_at IS NULL;
      CREATE INDEX paper_placement ON paper (placement_id, id);
      CREATE INDEX paper_holder ON paper (professional_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE paper;`);
  }
}

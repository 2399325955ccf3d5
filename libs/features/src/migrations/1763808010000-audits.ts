import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Self-audits of safeguarding, with what an officer made of them. */
export class Audits1763808010000 implements MigrationInterface {
  name = 'Audits1763808010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE safeguarding_audit (
        id uuid PRIMARY KEY,
        institution_id uuid NOT NULL REFERENCES institution (id),
        country char(2) NOT NULL,
        state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RATED', 'EXPIRED')),
        version int NOT NULL,
        lines jsonb NOT NULL,
        moderated jsonb,
        rating text CHECK (rating IN ('RED', 'AMBER', 'GREEN')),
        valid_until date,
        reason text,
        changed_at timestamptz NOT NULL,
        CHECK (state NOT IN ('RATED', 'EXPIRED') OR (rating IS NOT NULL AND valid_until IS NOT NULL))
      );
      -- A body works on one self-audit at a time.
      CREATE UNIQUE INDEX safeguarding_audit_open ON safeguarding_audit (institution_id)
        WHERE state IN ('DRAFT', 'SUBMITTED');
      CREATE INDEX safeguarding_audit_rated ON safeguarding_audit (institution_id, changed_at DESC)
        WHERE state = 'RATED';
      CREATE INDEX safeguarding_audit_ends ON safeguarding_audit (valid_until) WHERE state = 'RATED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE safeguarding_audit');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gates that an approver has overridden for a pair of need and professional. */
export class MatchOverrides1763802700000 implements MigrationInterface {
  name = 'MatchOverrides1763802700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_override (
        need_id uuid NOT NULL REFERENCES need,
        professional_id uuid NOT NULL REFERENCES professional,
        gate text NOT NULL,
        approver_id uuid NOT NULL REFERENCES account,
        reason text NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (need_id, professional_id, gate)
      );
      CREATE INDEX match_override_professional ON match_override (professional_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE match_override`);
  }
}

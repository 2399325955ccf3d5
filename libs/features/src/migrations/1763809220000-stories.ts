import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people tell of their placements, and agree to have public. */
export class Stories1763809220000 implements MigrationInterface {
  name = 'Stories1763809220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE story (
        placement_id uuid PRIMARY KEY REFERENCES placement (id),
        professional_id uuid NOT NULL REFERENCES professional (id),
        programme_id uuid NOT NULL REFERENCES programme (id),
        institution_id uuid NOT NULL REFERENCES institution (id),
        country char(2) NOT NULL,
        state text NOT NULL CHECK (state IN ('OFFERED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
        version int NOT NULL,
        locale text NOT NULL,
        called text NOT NULL,
        text text NOT NULL,
        consent_version text NOT NULL,
        agreed_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        reason text CHECK ((reason IS NOT NULL) = (state = 'DECLINED')),
        CHECK (state <> 'WITHDRAWN' OR (text = '' AND called = ''))
      );
      CREATE INDEX story_shown ON story (decided_at DESC) WHERE state = 'PUBLISHED';
      CREATE INDEX story_waiting ON story (agreed_at) WHERE state = 'OFFERED';
      CREATE INDEX story_professional ON story (professional_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE story`);
  }
}

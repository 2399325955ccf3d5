import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What binds a person waits in a table of its own until that person accepts it. */
export class Invitations1763804120000 implements MigrationInterface {
  name = 'Invitations1763804120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account,
        kind text NOT NULL CHECK (kind IN ('MEMBERSHIP', 'ROLE', 'STAND_IN')),
        terms jsonb NOT NULL,
        institution_id uuid REFERENCES institution,
        state text NOT NULL CHECK (state IN ('PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
        asked_by text NOT NULL,
        email text,
        display_name text,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        answered_at timestamptz,
        CONSTRAINT invitation_subject CHECK ((kind = 'MEMBERSHIP') = (institution_id IS NOT NULL))
      );
      CREATE INDEX invitation_account ON invitation (account_id, asked_at);
      CREATE INDEX invitation_institution ON invitation (institution_id) WHERE institution_id IS NOT NULL;
      CREATE INDEX invitation_asked_by ON invitation (asked_by) WHERE state = 'PENDING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation`);
  }
}

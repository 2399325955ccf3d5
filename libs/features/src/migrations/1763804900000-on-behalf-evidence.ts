import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody agreed that a case officer acts for them, and what became of an objection. */
export class OnBehalfEvidence1763804900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE on_behalf_evidence (
        event_id uuid PRIMARY KEY REFERENCES domain_event (id),
        principal_id uuid NOT NULL,
        way text NOT NULL CHECK (way IN ('PHONE', 'VIDEO_CALL', 'IN_PERSON', 'EMAIL', 'LETTER')),
        note text NOT NULL,
        objected_at timestamptz,
        objection text,
        resolved_at timestamptz,
        resolved_by uuid,
        answer text,
        CHECK (resolved_at IS NULL OR objected_at IS NOT NULL)
      );
      CREATE INDEX on_behalf_evidence_principal ON on_behalf_evidence (principal_id, event_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE on_behalf_evidence');
  }
}

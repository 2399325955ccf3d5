import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes for matching what takes people's time already: placements under way, and the invitations of the last 30 days. */
export class Engagements1763802600000 implements MigrationInterface {
  name = 'Engagements1763802600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO match_engagement (source_id, professional_id, kind, starts_on, ends_on)
      SELECT id, professional_id, 'PLACEMENT', starts_on, ends_on FROM placement
       WHERE state IN ('CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED')
      ON CONFLICT DO NOTHING;
      INSERT INTO match_engagement (source_id, professional_id, kind, starts_on, ends_on)
      SELECT c.id, c.professional_id, 'INVITATION', e.occurred_at::date, e.occurred_at::date + 29
        FROM domain_event e JOIN candidacy c ON c.id = e.aggregate_id
       WHERE e.name = 'candidacy.invited' AND e.occurred_at > now() - interval '30 days'
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(): Promise<void> {
    // What was noted stays true.
  }
}

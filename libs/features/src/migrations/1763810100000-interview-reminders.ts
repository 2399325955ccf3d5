import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders hang on the hours that an interview takes, so that one whose time was set directly has them too. */
export class InterviewReminders1763810100000 implements MigrationInterface {
  name = 'InterviewReminders1763810100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE interview_hour ADD COLUMN reminded_at timestamptz;
      UPDATE interview_hour h SET reminded_at = o.reminded_at
        FROM interview_offer o WHERE o.candidacy_id = h.candidacy_id;
      INSERT INTO interview_hour (candidacy_id, account_id, starts_at, ends_at)
        SELECT c.id, p.account_id, c.interview_at, c.interview_at + interval '1 hour'
          FROM candidacy c
          JOIN LATERAL (
            SELECT a.id AS account_id FROM account a WHERE a.professional_id = c.professional_id
            UNION SELECT m.account_id FROM panel_member m WHERE m.candidacy_id = c.id
          ) p ON true
         WHERE c.state = 'INTERVIEW' AND c.interview_at IS NOT NULL
        ON CONFLICT DO NOTHING;
      ALTER TABLE interview_offer DROP COLUMN reminded_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE interview_offer ADD COLUMN reminded_at timestamptz;
      UPDATE interview_offer o SET reminded_at = h.reminded_at
        FROM interview_hour h WHERE h.candidacy_id = o.candidacy_id;
      DELETE FROM interview_hour h
       WHERE NOT EXISTS (SELECT FROM interview_offer o WHERE o.candidacy_id = h.candidacy_id);
      ALTER TABLE interview_hour DROP COLUMN reminded_at;
    `);
  }
}

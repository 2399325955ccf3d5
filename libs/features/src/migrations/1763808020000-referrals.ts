import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Referrals from one body to another, beside concerns: they can be granted, backed up and kept apart from the rest. */
export class Referrals1763808020000 implements MigrationInterface {
  name = 'Referrals1763808020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE safeguarding.referral (
        id uuid PRIMARY KEY,
        sender_id uuid NOT NULL REFERENCES institution (id),
        receiver_id uuid NOT NULL REFERENCES institution (id),
        service_id uuid NOT NULL REFERENCES service (id),
        state text NOT NULL CHECK (state IN ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'CLOSED', 'REVOKED')),
        version int NOT NULL CHECK (version > 0),
        category text NOT NULL,
        country char(2) NOT NULL,
        region text NOT NULL,
        age_band text NOT NULL CHECK (age_band IN ('UNDER_5', 'FROM_5_TO_11', 'FROM_12_TO_17', 'ADULT')),
        language text NOT NULL,
        priority text NOT NULL CHECK (priority IN ('EMERGENCY', 'URGENT', 'NORMAL')),
        basis text CHECK (basis IN ('CONSENT_PERSON', 'CONSENT_CAREGIVER_AND_ASSENT', 'VITAL_INTEREST')),
        sealed bytea,
        reason text,
        written_at timestamptz NOT NULL,
        sent_at timestamptz,
        due_at timestamptz,
        reminded_at timestamptz,
        escalated_at timestamptz,
        confirmed_at timestamptz,
        answered_at timestamptz,
        ended_at timestamptz,
        purged_at timestamptz,
        CHECK (sender_id <> receiver_id),
        CHECK (state = 'DRAFT' OR state = 'REVOKED' OR sent_at IS NOT NULL),
        CHECK ((sent_at IS NULL) = (due_at IS NULL)),
        -- Without consent nothing leaves the sender, and a child does not consent alone.
        CHECK (sent_at IS NULL OR basis IS NOT NULL),
        CHECK (age_band = 'ADULT' OR basis IS DISTINCT FROM 'CONSENT_PERSON'),
        CHECK ((state IN ('DECLINED', 'CLOSED', 'REVOKED')) = (ended_at IS NOT NULL)),
        -- What was taken back or purged says nothing more.
        CHECK ((sealed IS NULL) = (purged_at IS NOT NULL)),
        CHECK (state <> 'REVOKED' OR sealed IS NULL)
      );
      CREATE INDEX referral_sent_by ON safeguarding.referral (sender_id, written_at DESC, id DESC);
      CREATE INDEX referral_sent_to ON safeguarding.referral (receiver_id, written_at DESC, id DESC)
        WHERE sent_at IS NOT NULL;
      CREATE INDEX referral_due ON safeguarding.referral (due_at) WHERE state = 'SENT';
      CREATE INDEX referral_ended ON safeguarding.referral (ended_at) WHERE purged_at IS NULL;
      CREATE INDEX referral_demand ON safeguarding.referral (country, region, category) WHERE sent_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE safeguarding.referral');
  }
}

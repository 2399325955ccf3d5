import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holds, open items with their clocks, and candidacies with all that belongs to them. */
export class Lives1763801600000 implements MigrationInterface {
  name = 'Lives1763801600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hold (
        id uuid PRIMARY KEY,
        subject text NOT NULL CHECK (subject IN ('PROFESSIONAL', 'INSTITUTION', 'PLACEMENT')),
        subject_id uuid NOT NULL,
        reason text NOT NULL,
        placed_by uuid NOT NULL REFERENCES account,
        placed_at timestamptz NOT NULL,
        lifted_by uuid REFERENCES account,
        lifted_at timestamptz
      );
      CREATE UNIQUE INDEX hold_open ON hold (subject, subject_id) WHERE lifted_at IS NULL;

      CREATE TABLE open_item (
        subject text NOT NULL,
        subject_id uuid NOT NULL,
        state text NOT NULL,
        holder text NOT NULL CHECK (holder IN ('PR', 'FP', 'CO', 'AP', 'SY')),
        since timestamptz NOT NULL,
        due_at timestamptz,
        clock text,
        steps jsonb NOT NULL,
        fired_up_to timestamptz,
        next_at timestamptz,
        assignee_id uuid REFERENCES account,
        programme_id uuid NOT NULL REFERENCES programme,
        institution_id uuid NOT NULL REFERENCES institution,
        professional_id uuid REFERENCES professional,
        country char(2) NOT NULL,
        PRIMARY KEY (subject, subject_id)
      );
      CREATE INDEX open_item_next ON open_item (next_at) WHERE next_at IS NOT NULL;
      CREATE INDEX open_item_queue ON open_item (due_at, subject_id);
      CREATE INDEX open_item_professional ON open_item (professional_id);

      CREATE TABLE candidacy (
        id uuid PRIMARY KEY,
        need_id uuid NOT NULL REFERENCES need,
        professional_id uuid NOT NULL REFERENCES professional,
        programme_id uuid NOT NULL REFERENCES programme,
        institution_id uuid NOT NULL REFERENCES institution,
        country char(2) NOT NULL,
        state text NOT NULL CHECK (state IN ('SUGGESTED', 'INVITED', 'APPLIED', 'PRESCREENED', 'SHORTLISTED', 'INTERVIEW',
          'PREFERRED', 'RESERVE', 'SELECTED', 'DISMISSED', 'INELIGIBLE', 'NOT_SELECTED', 'WITHDRAWN', 'LAPSED')),
        version int NOT NULL CHECK (version > 0),
        since timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        score int CHECK (score BETWEEN 0 AND 100000),
        reason text,
        need_version int NOT NULL,
        motivation text,
        available_from date,
        available_to date,
        weekly_hours smallint CHECK (weekly_hours BETWEEN 1 AND 60),
        gates jsonb NOT NULL DEFAULT '[]',
        interview_at timestamptz,
        preferred_by text[] NOT NULL DEFAULT '{}',
        reserve_until date,
        CONSTRAINT candidacy_pair UNIQUE (need_id, professional_id),
        CONSTRAINT candidacy_window CHECK (available_from <= available_to)
      );
      CREATE INDEX candidacy_professional ON candidacy (professional_id, id);
      CREATE INDEX candidacy_institution ON candidacy (institution_id, id);

      CREATE TABLE panel_member (
        candidacy_id uuid NOT NULL REFERENCES candidacy,
        account_id uuid NOT NULL REFERENCES account,
        side text NOT NULL CHECK (side IN ('HOST', 'IOM')),
        conflict boolean,
        scores jsonb,
        PRIMARY KEY (candidacy_id, account_id),
        CONSTRAINT panel_member_unbiased CHECK (scores IS NULL OR conflict IS FALSE)
      );

      CREATE TABLE candidacy_note (
        id uuid PRIMARY KEY,
        candidacy_id uuid NOT NULL REFERENCES candidacy,
        author_id uuid NOT NULL REFERENCES account,
        text text NOT NULL,
        written_at timestamptz NOT NULL
      );
      CREATE INDEX candidacy_note_candidacy ON candidacy_note (candidacy_id, id);

      CREATE TABLE candidacy_message (
        id uuid PRIMARY KEY,
        candidacy_id uuid NOT NULL REFERENCES candidacy,
        author_id uuid NOT NULL REFERENCES account,
        text text NOT NULL,
        sent_at timestamptz NOT NULL
      );
      CREATE INDEX candidacy_message_candidacy ON candidacy_message (candidacy_id, id);

      CREATE TABLE gate_override (
        candidacy_id uuid NOT NULL REFERENCES candidacy,
        gate text NOT NULL,
        approver_id uuid NOT NULL REFERENCES account,
        reason text NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (candidacy_id, gate)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE gate_override, candidacy_message, candidacy_note, panel_member, candidacy, open_item, hold;`,
    );
  }
}

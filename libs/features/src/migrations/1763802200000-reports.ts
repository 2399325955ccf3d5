import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms of placements, and what colleagues answer by a link. */
export class Reports1763802200000 implements MigrationInterface {
  name = 'Reports1763802200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report (
        id uuid PRIMARY KEY,
        placement_id uuid NOT NULL REFERENCES placement,
        kind text NOT NULL CHECK (kind IN ('BASELINE', 'PROGRESS', 'FINAL', 'HOST_EVALUATION', 'COLLEAGUE_SURVEY',
          'FOLLOW_UP_6M', 'FOLLOW_UP_12M')),
        state text NOT NULL CHECK (state IN ('DUE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'OVERDUE', 'WAIVED')),
        version int NOT NULL CHECK (version > 0),
        period_from date NOT NULL,
        period_to date NOT NULL,
        due_on date NOT NULL,
        answers jsonb NOT NULL,
        written_by uuid REFERENCES account,
        asked_at timestamptz,
        submitted_at timestamptz,
        decided_at timestamptz,
        reason text,
        comment text,
        professional_id uuid NOT NULL REFERENCES professional,
        institution_id uuid NOT NULL REFERENCES institution,
        programme_id uuid NOT NULL REFERENCES programme,
        country char(2) NOT NULL,
        CONSTRAINT report_once UNIQUE (placement_id, kind, period_from),
        CONSTRAINT report_period CHECK (period_from <= period_to)
      );
      CREATE INDEX report_due ON report (due_on, id);
      CREATE INDEX report_to_ask ON report (due_on) WHERE asked_at IS NULL AND state IN ('DUE', 'DRAFT');
      CREATE INDEX report_professional ON report (professional_id, id);
      CREATE INDEX report_institution ON report (institution_id, id);

      CREATE TABLE survey_link (
        token_digest char(64) PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES report,
        created_by uuid NOT NULL REFERENCES account,
        expires_at timestamptz NOT NULL
      );

      CREATE TABLE survey_answer (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES report,
        ratings jsonb NOT NULL,
        still_in_use text CHECK (still_in_use IN ('YES', 'PARTLY', 'NO')),
        lessons text,
        answered_on date NOT NULL
      );
      CREATE INDEX survey_answer_report ON survey_answer (report_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE survey_answer, survey_link, report;`);
  }
}

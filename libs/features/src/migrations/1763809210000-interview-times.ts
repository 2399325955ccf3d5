import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times that are offered for an interview, and hours that people are taken in by one; nobody is taken twice at once. */
export class InterviewTimes1763809210000 implements MigrationInterface {
  name = 'InterviewTimes1763809210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE interview_offer (
        candidacy_id uuid PRIMARY KEY REFERENCES candidacy (id),
        times timestamptz[] NOT NULL CHECK (cardinality(times) BETWEEN 1 AND 3),
        minutes smallint NOT NULL CHECK (minutes BETWEEN 10 AND 240),
        way text NOT NULL CHECK (way IN ('VIDEO', 'PHONE', 'IN_PERSON')),
        place text,
        offered_by uuid NOT NULL,
        offered_at timestamptz NOT NULL,
        other_asked_at timestamptz,
        reminded_at timestamptz
      );

      CREATE TABLE interview_hour (
        candidacy_id uuid NOT NULL REFERENCES candidacy (id),
        account_id uuid NOT NULL REFERENCES account (id),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        PRIMARY KEY (candidacy_id, account_id),
        CONSTRAINT interview_hour_once EXCLUDE USING gist (account_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE INDEX candidacy_interviews ON candidacy (interview_at) WHERE state = 'INTERVIEW';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX candidacy_interviews; DROP TABLE interview_hour, interview_offer`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file can belong to a check. */
export class ClearanceFiles1763802800000 implements MigrationInterface {
  name = 'ClearanceFiles1763802800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(subjects(`'CANDIDACY', 'PLACEMENT', 'REPORT', 'CLEARANCE'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(subjects(`'CANDIDACY', 'PLACEMENT', 'REPORT'`));
  }
}

const subjects = (list: string): string =>
  `ALTER TABLE stored_file DROP CONSTRAINT stored_file_subject_check,
     ADD CONSTRAINT stored_file_subject_check CHECK (subject IN (${list}))`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Institutions that wait for staff are in the work queue, as those that apply from now on will be. */
export class InstitutionItems1763810120000 implements MigrationInterface {
  name = 'InstitutionItems1763810120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO work_item (subject, subject_id, state, waiting_on, since, due_at, deadline, steps,
                             programme_id, institution_id, country)
      SELECT 'institution', i.id, i.state, CASE i.state WHEN 'APPLIED' THEN 'CASE_OFFICER' ELSE 'FOCAL_POINT' END,
             i.applied_at, CASE i.state WHEN 'APPLIED' THEN i.applied_at + interval '7 days' END,
             CASE i.state WHEN 'APPLIED' THEN 'INSTITUTION_REVIEW' END, '[]', min(p.programme_id::text)::uuid, i.id, i.country
        FROM institution i JOIN institution_programme p ON p.institution_id = i.id
       WHERE i.state IN ('APPLIED', 'CHANGES_REQUESTED')
       GROUP BY i.id
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM work_item WHERE subject = 'institution'`);
  }
}

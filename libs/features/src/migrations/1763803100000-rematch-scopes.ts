import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rematch is of a whole programme, of one need, or of one professional. */
export class RematchScopes1763803100000 implements MigrationInterface {
  name = 'RematchScopes1763803100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rematch
        ADD COLUMN scope text NOT NULL DEFAULT 'PROGRAMME' CHECK (scope IN ('PROGRAMME', 'NEED', 'PROFESSIONAL')),
        ADD COLUMN subject_id uuid;
      UPDATE rematch SET subject_id = programme_id;
      ALTER TABLE rematch ALTER COLUMN scope DROP DEFAULT, ALTER COLUMN subject_id SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM rematch_part WHERE rematch_id IN (SELECT id FROM rematch WHERE scope <> 'PROGRAMME');
      DELETE FROM rematch WHERE scope <> 'PROGRAMME';
      ALTER TABLE rematch DROP COLUMN scope, DROP COLUMN subject_id;
    `);
  }
}

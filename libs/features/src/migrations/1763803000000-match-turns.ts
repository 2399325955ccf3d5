import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists are shown by turns within bands of points: where each pair is shown, the log of it, and the width of a band. */
export class MatchTurns1763803000000 implements MigrationInterface {
  name = 'MatchTurns1763803000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match ADD COLUMN place int CHECK (place > 0);
      UPDATE match SET place = rank;
      ALTER TABLE match ALTER COLUMN place SET NOT NULL;

      ALTER TABLE match_run
        ADD COLUMN shown uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN shown_ranks int[] NOT NULL DEFAULT '{}',
        ADD COLUMN open_invitations int[] NOT NULL DEFAULT '{}';
      ALTER TABLE match_run
        ALTER COLUMN shown DROP DEFAULT,
        ALTER COLUMN shown_ranks DROP DEFAULT,
        ALTER COLUMN open_invitations DROP DEFAULT;

      -- Rules of the past showed lists by score; those in force begin to take turns.
      UPDATE programme_version v
         SET matching = matching || jsonb_build_object('turnsWithin', CASE WHEN v.version = p.rules_version THEN 2000 ELSE 0 END)
        FROM programme p WHERE p.id = v.programme_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE programme_version SET matching = matching - 'turnsWithin';
      ALTER TABLE match_run DROP COLUMN shown, DROP COLUMN shown_ranks, DROP COLUMN open_invitations;
      ALTER TABLE match DROP COLUMN place;
    `);
  }
}

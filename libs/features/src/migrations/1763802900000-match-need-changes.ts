import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which transaction a need or its list changed last, so that needs in memory are read again. */
export class MatchNeedChanges1763802900000 implements MigrationInterface {
  name = 'MatchNeedChanges1763802900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_need_change (
        need_id uuid PRIMARY KEY,
        changed_in xid8 NOT NULL
      );
      CREATE INDEX match_need_change_order ON match_need_change (changed_in);
      INSERT INTO match_need_change SELECT id, pg_current_xact_id() FROM need;

      CREATE FUNCTION note_need_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO match_need_change (need_id, changed_in)
          VALUES ((to_jsonb(NEW) ->> TG_ARGV[0])::uuid, pg_current_xact_id())
          ON CONFLICT (need_id) DO UPDATE SET changed_in = excluded.changed_in;
        RETURN NULL;
      END $$;
      CREATE TRIGGER need_noted AFTER INSERT OR UPDATE ON need
        FOR EACH ROW EXECUTE FUNCTION note_need_change('id');
      CREATE TRIGGER match_list_noted AFTER INSERT OR UPDATE ON match_list
        FOR EACH ROW EXECUTE FUNCTION note_need_change('need_id');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER match_list_noted ON match_list;
      DROP TRIGGER need_noted ON need;
      DROP FUNCTION note_need_change;
      DROP TABLE match_need_change;
    `);
  }
}

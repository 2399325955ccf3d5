import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of the work queue that people keep, and the handing over of work for a while. */
export class WorkQueue1763803000000 implements MigrationInterface {
  name = 'WorkQueue1763803000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_view (
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
        filter jsonb NOT NULL,
        is_default boolean NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, name)
      );
      CREATE UNIQUE INDEX work_view_default ON work_view (account_id) WHERE is_default;

      CREATE TABLE work_delegation (
        id uuid PRIMARY KEY,
        from_id uuid NOT NULL REFERENCES account,
        to_id uuid NOT NULL REFERENCES account,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT work_delegation_two CHECK (from_id <> to_id),
        CONSTRAINT work_delegation_span CHECK (starts_at <= ends_at),
        CONSTRAINT work_delegation_one EXCLUDE USING gist (from_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE INDEX work_delegation_to ON work_delegation (to_id, ends_at);

      -- A step passes the ball, and with it goes who had taken the item on. The event of the step comes after that,
      -- so the transaction remembers it.
      CREATE FUNCTION open_item_remembers_assignee() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.assignees',
          (coalesce(nullif(current_setting('app.assignees', true), ''), '{}')::jsonb
            || jsonb_build_object(OLD.subject || ':' || OLD.subject_id, OLD.assignee_id))::text, true);
        RETURN NULL;
      END $$;
      CREATE TRIGGER remember_assignee_passed AFTER UPDATE ON open_item FOR EACH ROW
        WHEN (OLD.assignee_id IS NOT NULL AND NEW.assignee_id IS NULL) EXECUTE FUNCTION open_item_remembers_assignee();
      CREATE TRIGGER remember_assignee_done AFTER DELETE ON open_item FOR EACH ROW
        WHEN (OLD.assignee_id IS NOT NULL) EXECUTE FUNCTION open_item_remembers_assignee();

      -- Who stands in for a colleague acts on the colleague's items on the colleague's behalf, whatever the step.
      CREATE FUNCTION domain_event_names_absent() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT d.from_id INTO NEW.on_behalf_of
          FROM work_delegation d
         WHERE d.to_id::text = NEW.actor_id AND d.starts_at <= NEW.occurred_at AND NEW.occurred_at < d.ends_at
           AND d.from_id = coalesce(
             (nullif(current_setting('app.assignees', true), '')::jsonb
               ->> (NEW.aggregate_type || ':' || NEW.aggregate_id))::uuid,
             (SELECT i.assignee_id FROM open_item i
               WHERE i.subject = NEW.aggregate_type AND i.subject_id = NEW.aggregate_id));
        RETURN NEW;
      END $$;
      CREATE TRIGGER name_absent BEFORE INSERT ON domain_event FOR EACH ROW
        WHEN (NEW.on_behalf_of IS NULL) EXECUTE FUNCTION domain_event_names_absent();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER name_absent ON domain_event;
      DROP TRIGGER remember_assignee_passed ON open_item;
      DROP TRIGGER remember_assignee_done ON open_item;
      DROP FUNCTION domain_event_names_absent, open_item_remembers_assignee;
      DROP TABLE work_delegation, work_view;
    `);
  }
}

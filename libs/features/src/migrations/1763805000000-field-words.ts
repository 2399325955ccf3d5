import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts, in full words. */
const PARTIES = [
  ['PR', 'PROFESSIONAL'],
  ['FP', 'FOCAL_POINT'],
  ['CO', 'CASE_OFFICER'],
  ['AP', 'APPROVER'],
  ['SY', 'SYSTEM'],
] as const;

const spelledOut = (column: string, pairs: readonly (readonly [string, string])[]): string =>
  `CASE ${column} ${pairs.map(([from, to]) => `WHEN '${from}' THEN '${to}'`).join(' ')} ELSE ${column} END`;

/**
 * Tables, columns and codes by the words of the field: an open item is a work item that waits on somebody, a clock is a
 * deadline, standing in is covering, a match that was told is a notification. The trail keeps its facts; only the codes
 * in its data are spelled out, so that one reader understands old and new lines.
 */
export class FieldWords1763805000000 implements MigrationInterface {
  name = 'FieldWords1763805000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER remember_assignee_passed ON open_item;
      DROP TRIGGER remember_assignee_done ON open_item;
      ALTER TABLE open_item RENAME TO work_item;
      ALTER TABLE work_item RENAME CONSTRAINT open_item_pkey TO work_item_pkey;
      ALTER INDEX open_item_next RENAME TO work_item_next;
      ALTER INDEX open_item_queue RENAME TO work_item_queue;
      ALTER INDEX open_item_professional RENAME TO work_item_professional;
      ALTER TABLE work_item RENAME COLUMN holder TO waiting_on;
      ALTER TABLE work_item RENAME COLUMN clock TO deadline;
      ALTER TABLE work_item RENAME COLUMN fired_up_to TO done_up_to;
      ALTER TABLE work_item DROP CONSTRAINT open_item_holder_check;
      UPDATE work_item SET waiting_on = ${spelledOut('waiting_on', PARTIES)};
      ALTER TABLE work_item ADD CONSTRAINT work_item_waiting_on_check
        CHECK (waiting_on IN (${PARTIES.map(([, to]) => `'${to}'`).join(', ')}));
      ALTER FUNCTION open_item_remembers_assignee() RENAME TO work_item_remembers_assignee;
      CREATE TRIGGER remember_assignee_passed AFTER UPDATE ON work_item FOR EACH ROW
        WHEN (OLD.assignee_id IS NOT NULL AND NEW.assignee_id IS NULL) EXECUTE FUNCTION work_item_remembers_assignee();
      CREATE TRIGGER remember_assignee_done AFTER DELETE ON work_item FOR EACH ROW
        WHEN (OLD.assignee_id IS NOT NULL) EXECUTE FUNCTION work_item_remembers_assignee();

      -- Who covers for a colleague acts on the colleague's items on the colleague's behalf, whatever the step.
      CREATE OR REPLACE FUNCTION domain_event_names_absent() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT d.from_id INTO NEW.on_behalf_of
          FROM work_delegation d
         WHERE d.to_id::text = NEW.actor_id AND d.starts_at <= NEW.occurred_at AND NEW.occurred_at < d.ends_at
           AND d.from_id = coalesce(
             (nullif(current_setting('app.assignees', true), '')::jsonb
               ->> (NEW.aggregate_type || ':' || NEW.aggregate_id))::uuid,
             (SELECT i.assignee_id FROM work_item i
               WHERE i.subject = NEW.aggregate_type AND i.subject_id = NEW.aggregate_id));
        RETURN NEW;
      END $$;

      UPDATE work_view SET filter = filter - 'holders' || jsonb_build_object('waitingOn',
        (SELECT jsonb_agg(${spelledOut('party', PARTIES)}) FROM jsonb_array_elements_text(filter->'holders') party))
        WHERE jsonb_typeof(filter->'holders') = 'array';
      UPDATE work_view SET filter = filter - 'holders' WHERE filter ? 'holders';

      ALTER TABLE plan_signature DROP CONSTRAINT plan_signature_signatory_check;
      UPDATE plan_signature SET signatory = ${spelledOut('signatory', PARTIES)};
      ALTER TABLE plan_signature ADD CONSTRAINT plan_signature_signatory_check
        CHECK (signatory IN ('PROFESSIONAL', 'FOCAL_POINT', 'APPROVER'));

      ALTER TABLE invitation DROP CONSTRAINT invitation_kind_check;
      UPDATE invitation SET kind = 'COVER', terms = terms || '{"kind":"COVER"}' WHERE kind = 'STAND_IN';
      ALTER TABLE invitation ADD CONSTRAINT invitation_kind_check CHECK (kind IN ('MEMBERSHIP', 'ROLE', 'COVER'));

      ALTER TABLE match_told RENAME TO match_notification;
      ALTER TABLE programme_version RENAME COLUMN clocks TO deadlines;
      UPDATE programme_version SET matching =
        matching - 'turnsWithin' || jsonb_build_object('fairnessBand', matching->'turnsWithin')
        WHERE matching ? 'turnsWithin';

      ALTER TABLE domain_event DISABLE TRIGGER append_only;
      UPDATE domain_event SET data = data
        || CASE WHEN data ? 'side' THEN jsonb_build_object('side', ${spelledOut("data->>'side'", PARTIES)}) ELSE '{}' END
        || CASE WHEN data ? 'signatory' THEN jsonb_build_object('signatory', ${spelledOut("data->>'signatory'", PARTIES)}) ELSE '{}' END
        WHERE data->>'side' IN ('PR', 'FP') OR data->>'signatory' IN ('PR', 'FP', 'AP');
      ALTER TABLE domain_event ENABLE TRIGGER append_only;
    `);
  }

  /** The words before; nothing is lost either way. */
  async down(runner: QueryRunner): Promise<void> {
    const back = PARTIES.map(([from, to]) => [to, from] as const);
    await runner.query(`
      DROP TRIGGER remember_assignee_passed ON work_item;
      DROP TRIGGER remember_assignee_done ON work_item;
      ALTER TABLE work_item DROP CONSTRAINT work_item_waiting_on_check;
      UPDATE work_item SET waiting_on = ${spelledOut('waiting_on', back)};
      ALTER TABLE work_item RENAME COLUMN waiting_on TO holder;
      ALTER TABLE work_item RENAME COLUMN deadline TO clock;
      ALTER TABLE work_item RENAME COLUMN done_up_to TO fired_up_to;
      ALTER TABLE work_item ADD CONSTRAINT open_item_holder_check CHECK (holder IN ('PR', 'FP', 'CO', 'AP', 'SY'));
      ALTER INDEX work_item_next RENAME TO open_item_next;
      ALTER INDEX work_item_queue RENAME TO open_item_queue;
      ALTER INDEX work_item_professional RENAME TO open_item_professional;
      ALTER TABLE work_item RENAME CONSTRAINT work_item_pkey TO open_item_pkey;
      ALTER TABLE work_item RENAME TO open_item;
      ALTER FUNCTION work_item_remembers_assignee() RENAME TO open_item_remembers_assignee;
      CREATE TRIGGER remember_assignee_passed AFTER UPDATE ON open_item FOR EACH ROW
        WHEN (OLD.assignee_id IS NOT NULL AND NEW.assignee_id IS NULL) EXECUTE FUNCTION open_item_remembers_assignee();
      CREATE TRIGGER remember_assignee_done AFTER DELETE ON open_item FOR EACH ROW
        WHEN (OLD.assignee_id IS NOT NULL) EXECUTE FUNCTION open_item_remembers_assignee();
      CREATE OR REPLACE FUNCTION domain_event_names_absent() RETURNS trigger LANGUAGE plpgsql AS $$
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
      UPDATE work_view SET filter = filter - 'waitingOn' || jsonb_build_object('holders',
        (SELECT jsonb_agg(${spelledOut('party', back)}) FROM jsonb_array_elements_text(filter->'waitingOn') party))
        WHERE jsonb_typeof(filter->'waitingOn') = 'array';
      ALTER TABLE plan_signature DROP CONSTRAINT plan_signature_signatory_check;
      UPDATE plan_signature SET signatory = ${spelledOut('signatory', back)};
      ALTER TABLE plan_signature ADD CONSTRAINT plan_signature_signatory_check CHECK (signatory IN ('PR', 'FP', 'AP'));
      ALTER TABLE invitation DROP CONSTRAINT invitation_kind_check;
      UPDATE invitation SET kind = 'STAND_IN', terms = terms || '{"kind":"STAND_IN"}' WHERE kind = 'COVER';
      ALTER TABLE invitation ADD CONSTRAINT invitation_kind_check CHECK (kind IN ('MEMBERSHIP', 'ROLE', 'STAND_IN'));
      ALTER TABLE match_notification RENAME TO match_told;
      ALTER TABLE programme_version RENAME COLUMN deadlines TO clocks;
      UPDATE programme_version SET matching =
        matching - 'fairnessBand' || jsonb_build_object('turnsWithin', matching->'fairnessBand')
        WHERE matching ? 'fairnessBand';
    `);
  }
}

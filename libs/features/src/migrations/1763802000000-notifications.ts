import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of notifications, what people chose to hear, and the built-in mailbox. */
export class Notifications1763802000000 implements MigrationInterface {
  name = 'Notifications1763802000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES domain_event,
        recipient_id uuid NOT NULL REFERENCES account,
        channel text NOT NULL CHECK (channel IN ('IN_APP', 'MAIL')),
        kind text NOT NULL,
        message text NOT NULL,
        next text NOT NULL,
        parameters jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'SENT', 'FAILED', 'DROPPED', 'DIGESTED')),
        not_before timestamptz NOT NULL,
        attempts int NOT NULL,
        last_error text,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        read_at timestamptz
      );
      CREATE UNIQUE INDEX notification_once ON notification (event_id, recipient_id, channel);
      CREATE INDEX notification_inbox ON notification (recipient_id, id) WHERE channel = 'IN_APP' AND state = 'SENT';
      CREATE INDEX notification_unread ON notification (recipient_id)
        WHERE channel = 'IN_APP' AND state = 'SENT' AND read_at IS NULL;
      CREATE INDEX notification_waiting ON notification (not_before) WHERE state IN ('PLANNED', 'HELD');
      CREATE INDEX notification_suggested ON notification (recipient_id, created_at) WHERE kind = 'SUGGESTION';

      CREATE TABLE notification_setting (
        account_id uuid PRIMARY KEY REFERENCES account,
        off jsonb NOT NULL,
        quiet_hours jsonb,
        digest_only boolean NOT NULL
      );

      CREATE TABLE mailbox_message (
        message_id text PRIMARY KEY,
        to_address citext NOT NULL,
        to_name text NOT NULL,
        language text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text NOT NULL,
        received_at timestamptz NOT NULL
      );
      CREATE INDEX mailbox_message_newest ON mailbox_message (received_at, message_id);
      CREATE INDEX mailbox_message_to ON mailbox_message (to_address, received_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mailbox_message, notification_setting, notification');
  }
}

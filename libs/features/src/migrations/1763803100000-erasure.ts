import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'DRAFT', 'ACTIVE', 'PAUSED', 'EXPIRED'`;

/**
 * People erase themselves: an erased account has nothing left to sign in with, and cannot be let in again. An event's
 * reason is a code, since what is written into an event can never be erased; older events stay as they are.
 */
export class Erasure1763803100000 implements MigrationInterface {
  name = 'Erasure1763803100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account
        ADD suspension_reason text,
        ADD erased_at timestamptz,
        ADD CONSTRAINT account_erased CHECK (erased_at IS NULL
          OR (suspended_at IS NOT NULL AND password_hash IS NULL AND display_name = ''));
      ALTER TABLE professional
        DROP CONSTRAINT professional_state_check,
        ADD CONSTRAINT professional_state_check CHECK (state IN (${STATES}, 'ERASED'));
      ALTER TABLE domain_event
        ADD CONSTRAINT domain_event_reason_is_a_code CHECK (reason ~ '^[A-Z][A-Z0-9_]*$') NOT VALID;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE domain_event DROP CONSTRAINT domain_event_reason_is_a_code;
      ALTER TABLE professional
        DROP CONSTRAINT professional_state_check,
        ADD CONSTRAINT professional_state_check CHECK (state IN (${STATES}));
      ALTER TABLE account DROP CONSTRAINT account_erased, DROP suspension_reason, DROP erased_at;
    `);
  }
}

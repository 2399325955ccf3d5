import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Budgets of programmes, what placements hold of them, and records of payments. */
export class Spending1763810010000 implements MigrationInterface {
  name = 'Spending1763810010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE budget (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programme (id),
        currency char(3) NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        version int NOT NULL,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        CONSTRAINT budget_overlaps EXCLUDE USING gist
          (programme_id WITH =, currency WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
      );
      CREATE TABLE commitment (
        placement_id uuid NOT NULL REFERENCES placement (id),
        currency char(3) NOT NULL,
        budget_id uuid NOT NULL REFERENCES budget (id),
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        made_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (placement_id, currency)
      );
      CREATE INDEX commitment_budget ON commitment (budget_id);
      CREATE TABLE payment (
        id uuid PRIMARY KEY,
        placement_id uuid NOT NULL REFERENCES placement (id),
        budget_id uuid NOT NULL REFERENCES budget (id),
        programme_id uuid NOT NULL REFERENCES programme (id),
        institution_id uuid NOT NULL REFERENCES institution (id),
        professional_id uuid NOT NULL REFERENCES professional (id),
        country char(2) NOT NULL,
        kind text NOT NULL CHECK (kind IN ('ALLOWANCE', 'TRAVEL', 'LODGING', 'INSURANCE', 'VISA', 'EQUIPMENT')),
        payee text NOT NULL CHECK (payee IN ('PROFESSIONAL', 'HOST', 'PROVIDER')),
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        currency char(3) NOT NULL,
        paid_on date NOT NULL,
        reference text NOT NULL,
        state text NOT NULL CHECK (state IN ('RECORDED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'REVERSED')),
        version int NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        reason text,
        CHECK ((decided_by IS NULL) = (state = 'RECORDED')),
        CONSTRAINT payment_other_eyes CHECK (state NOT IN ('APPROVED', 'REVERSED') OR decided_by <> recorded_by)
      );
      CREATE UNIQUE INDEX payment_reference ON payment (programme_id, reference)
        WHERE state IN ('RECORDED', 'APPROVED');
      CREATE INDEX payment_placement ON payment (placement_id, id);
      CREATE INDEX payment_budget ON payment (budget_id, state);
      CREATE INDEX payment_professional ON payment (professional_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM work_item WHERE subject = 'payment'`);
    await runner.query(`DROP TABLE payment, commitment, budget`);
  }
}

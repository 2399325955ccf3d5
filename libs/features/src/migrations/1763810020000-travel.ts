import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Journeys to a placement and back, with what allows and insures the stay. */
export class Travel1763810020000 implements MigrationInterface {
  name = 'Travel1763810020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE travel_plan (
        placement_id uuid PRIMARY KEY REFERENCES placement (id),
        professional_id uuid NOT NULL REFERENCES professional (id),
        programme_id uuid NOT NULL REFERENCES programme (id),
        institution_id uuid NOT NULL REFERENCES institution (id),
        country char(2) NOT NULL,
        version int NOT NULL,
        legs jsonb NOT NULL,
        visa text CHECK (visa IN ('NOT_NEEDED', 'NEEDED', 'APPLIED', 'GRANTED', 'REFUSED')),
        visa_until date CHECK (visa_until IS NULL OR visa = 'GRANTED'),
        insurance text CHECK (insurance IN ('HEALTH', 'ACCIDENT', 'EVACUATION', 'FULL')),
        insured_until date CHECK ((insured_until IS NULL) = (insurance IS NULL)),
        said text[] NOT NULL,
        planned_at timestamptz NOT NULL
      );
      CREATE INDEX travel_plan_professional ON travel_plan (professional_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE travel_plan`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What associations say beside what every institution says, and their numbers in registers. */
export class Associations1763808030000 implements MigrationInterface {
  name = 'Associations1763808030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE association (
        institution_id uuid PRIMARY KEY REFERENCES institution (id),
        version int NOT NULL CHECK (version > 0),
        residence_countries text[] NOT NULL CHECK (cardinality(residence_countries) > 0),
        heritage_countries text[] NOT NULL CHECK (cardinality(heritage_countries) > 0),
        fields text[] NOT NULL,
        languages text[] NOT NULL,
        founded smallint,
        members text,
        saved_at timestamptz NOT NULL
      );

      CREATE TABLE association_number (
        institution_id uuid NOT NULL REFERENCES association (institution_id),
        scheme text NOT NULL,
        number text NOT NULL,
        checked_on date,
        PRIMARY KEY (institution_id, scheme),
        -- One number of a register is one body.
        UNIQUE (scheme, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE association_number; DROP TABLE association');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people tell for statistics alone. */
export class Equality1763802400000 implements MigrationInterface {
  name = 'Equality1763802400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE equality_answer (
        professional_id uuid PRIMARY KEY REFERENCES professional,
        sex text NOT NULL CHECK (sex IN ('WOMAN', 'MAN', 'OTHER')),
        answered_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE equality_answer;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a need asks for besides skills: a clearance, a licence, years of experience. */
export class NeedRequirements1763802500000 implements MigrationInterface {
  name = 'NeedRequirements1763802500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE need
        ADD clearance_level smallint NOT NULL DEFAULT 0 CHECK (clearance_level BETWEEN 0 AND 3),
        ADD licence text,
        ADD years_preferred smallint CHECK (years_preferred >= 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE need DROP clearance_level, DROP licence, DROP years_preferred`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Skills in one's own words, which the taxonomy does not know, on profiles and needs. */
export class OwnWords1763804700000 implements MigrationInterface {
  name = 'OwnWords1763804700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE professional ADD own_skills text[] NOT NULL DEFAULT '{}' CHECK (cardinality(own_skills) <= 20);
      ALTER TABLE need ADD own_skills text[] NOT NULL DEFAULT '{}' CHECK (cardinality(own_skills) <= 20);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE need DROP own_skills;
      ALTER TABLE professional DROP own_skills;
    `);
  }
}

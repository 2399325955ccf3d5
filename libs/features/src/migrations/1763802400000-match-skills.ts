import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the holders of any of many skills: where the engine `sql` begins. */
export class MatchSkills1763802400000 implements MigrationInterface {
  name = 'MatchSkills1763802400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX match_profile_skills ON match_profile USING gin (skills)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX match_profile_skills`);
  }
}

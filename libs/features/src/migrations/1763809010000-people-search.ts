import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parts of names and headlines are found by index, however many people there are. */
export class PeopleSearch1763809010000 implements MigrationInterface {
  name = 'PeopleSearch1763809010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX account_search_name ON account USING gin (search_name gin_trgm_ops);
      CREATE INDEX professional_search_headline ON professional USING gin (search_headline gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX professional_search_headline;
      DROP INDEX account_search_name;
    `);
  }
}

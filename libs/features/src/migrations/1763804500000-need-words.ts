import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of needs as an index, so that a search by text does not read the text of every need. */
export class NeedWords1763804500000 implements MigrationInterface {
  name = 'NeedWords1763804500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX need_words ON need USING gin (to_tsvector('simple', title || ' ' || objective))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX need_words');
  }
}

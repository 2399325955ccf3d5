import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a demonstration has moved the product's clock ahead of the machine's; one row. */
export class ProductClock1763802100000 implements MigrationInterface {
  name = 'ProductClock1763802100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE product_clock (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        ahead_ms bigint NOT NULL CHECK (ahead_ms >= 0)
      );
      INSERT INTO product_clock (ahead_ms) VALUES (0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE product_clock`);
  }
}

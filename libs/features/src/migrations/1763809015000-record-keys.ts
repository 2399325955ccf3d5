import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record keys by which counts of people are rounded: whole numbers from 0 to 2^32, exclusive, always the same for the
 * same record. Their secret is chosen here, once for each database, and a backup holds it with the function.
 */
export class RecordKeys1763809015000 implements MigrationInterface {
  name = 'RecordKeys1763809015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        EXECUTE format(
          'CREATE FUNCTION record_key(id uuid) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
           RETURN uuid_hash_extended(id, %L::bigint) & 4294967295',
          uuid_hash_extended(gen_random_uuid(), 0));
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION record_key(uuid);`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A coarse region of residence, and a consent to be counted in maps of the diaspora. */
export class MappingConsent1763807000000 implements MigrationInterface {
  name = 'MappingConsent1763807000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consent DROP CONSTRAINT consent_purpose_check;
      ALTER TABLE consent ADD CONSTRAINT consent_purpose_check
        CHECK (purpose IN ('MATCHING', 'SHARING', 'STATISTICS', 'NEWS', 'MAPPING'));
      ALTER TABLE professional ADD residence_region text,
        ADD CONSTRAINT professional_region CHECK
          (residence_region IS NULL OR left(residence_region, 2) IS NOT DISTINCT FROM residence_country);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE professional DROP residence_region;
      DELETE FROM consent WHERE purpose = 'MAPPING';
      ALTER TABLE consent DROP CONSTRAINT consent_purpose_check;
      ALTER TABLE consent ADD CONSTRAINT consent_purpose_check
        CHECK (purpose IN ('MATCHING', 'SHARING', 'STATISTICS', 'NEWS'));
    `);
  }
}

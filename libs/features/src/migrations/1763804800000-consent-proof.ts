import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A consent keeps the language and the digest of the text that was agreed to. Nobody can say which words the consents
 * given before were given to: they stay on record, do not count, and their owners leave matching until they agree.
 */
export class ConsentProof1763804800000 implements MigrationInterface {
  name = 'ConsentProof1763804800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consent
        ADD language text CHECK (language IN ('en', 'fr', 'ar', 'es', 'so')),
        ADD digest text CHECK (digest ~ '^[0-9a-f]{64}$'),
        ADD CONSTRAINT consent_proof CHECK ((language IS NULL) = (digest IS NULL));
      DROP INDEX consent_live;
      CREATE UNIQUE INDEX consent_live ON consent (professional_id, purpose, text_version)
        WHERE withdrawn_at IS NULL AND digest IS NOT NULL;
      DELETE FROM match_profile;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE consent c SET withdrawn_at = now() WHERE withdrawn_at IS NULL AND EXISTS (
        SELECT FROM consent later WHERE later.professional_id = c.professional_id AND later.purpose = c.purpose
           AND later.withdrawn_at IS NULL AND (later.given_at, later.id) > (c.given_at, c.id));
      DROP INDEX consent_live;
      CREATE UNIQUE INDEX consent_live ON consent (professional_id, purpose) WHERE withdrawn_at IS NULL;
      ALTER TABLE consent DROP CONSTRAINT consent_proof, DROP language, DROP digest;
    `);
  }
}

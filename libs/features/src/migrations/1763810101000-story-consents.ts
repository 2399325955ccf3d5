import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To which words somebody agreed who has a story public: their language and digest. So far there was one version. */
export class StoryConsents1763810101000 implements MigrationInterface {
  name = 'StoryConsents1763810101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE story ADD COLUMN consent_language text, ADD COLUMN consent_digest text;
      UPDATE story SET consent_language = w.language, consent_digest = w.digest
        FROM (VALUES
          ('en', '68a4fda19f336bd2b6b2ea95897d07022c679984067ba2a4fc4e741dc6901c8a'),
          ('fr', 'ab2d4e45d0618f530e21a87513bdaa2855d815d86fad7adeb26f4d7c84b7d0bb'),
          ('ar', '523d9f9311775900dd772b03971972d6e6f8dde1c9f6a811461357f57e000677'),
          ('es', '4b556c880c5ca9cf541610bce10c7951701ffe6abb7546fabf4eeb03dbbeb47e'),
          ('so', 'd3dce3169e67bc06adddad7a3ef2d5c58304f02e75b5fad4856a627f3e50c7aa')
        ) AS w (language, digest)
       WHERE w.language = story.locale AND story.consent_version = '1';
      ALTER TABLE story ALTER COLUMN consent_language SET NOT NULL, ALTER COLUMN consent_digest SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE story DROP COLUMN consent_digest, DROP COLUMN consent_language`);
  }
}

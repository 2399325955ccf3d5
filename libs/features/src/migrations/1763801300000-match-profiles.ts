import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What matching knows of each professional, one row a heritage country, and which version of whom was written when. */
export class MatchProfiles1763801300000 implements MigrationInterface {
  name = 'MatchProfiles1763801300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_profile (
        country char(2) NOT NULL,
        professional_id uuid NOT NULL,
        version int NOT NULL,
        taxonomy_version text NOT NULL,
        countries text[] NOT NULL,
        fresh_until date NOT NULL,
        eligibility jsonb NOT NULL,
        clearance_1 date,
        clearance_2 date,
        clearance_3 date,
        licences text[] NOT NULL,
        conflicts uuid[] NOT NULL,
        placements datemultirange NOT NULL,
        languages jsonb NOT NULL,
        windows_from date[] NOT NULL,
        windows_to date[] NOT NULL,
        windows_modalities smallint[] NOT NULL,
        windows_hours smallint[] NOT NULL,
        sectors text[] NOT NULL,
        years smallint,
        skills int[] NOT NULL,
        skill_levels smallint[] NOT NULL,
        occupations int[] NOT NULL,
        occupation_shares smallint[] NOT NULL,
        invitations int NOT NULL,
        PRIMARY KEY (country, professional_id)
      ) PARTITION BY LIST (country);
      CREATE TABLE match_profile_rest PARTITION OF match_profile DEFAULT;
      CREATE INDEX match_profile_person ON match_profile (professional_id);

      CREATE TABLE match_profile_version (
        professional_id uuid PRIMARY KEY,
        version int NOT NULL,
        changed_in xid8 NOT NULL DEFAULT pg_current_xact_id()
      );
      CREATE INDEX match_profile_version_order ON match_profile_version (changed_in);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE match_profile_version, match_profile;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of matches, what was told of them, what takes people's time, and the log of runs. */
export class Matching1763801500000 implements MigrationInterface {
  name = 'Matching1763801500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX match_profile_taxonomy ON match_profile (taxonomy_version);

      CREATE TABLE match_list (
        need_id uuid PRIMARY KEY REFERENCES need,
        need_version int NOT NULL,
        rules_version int NOT NULL,
        taxonomy_version text NOT NULL,
        has_skills boolean NOT NULL,
        last_score int,
        ranked_at timestamptz NOT NULL
      );

      CREATE TABLE match (
        need_id uuid NOT NULL REFERENCES match_list,
        professional_id uuid NOT NULL,
        profile_version int NOT NULL,
        rank int NOT NULL CHECK (rank > 0),
        score int NOT NULL CHECK (score BETWEEN 0 AND 100000),
        essential_coverage int NOT NULL CHECK (essential_coverage BETWEEN 0 AND 1000),
        explanation jsonb NOT NULL,
        PRIMARY KEY (need_id, professional_id)
      );
      CREATE INDEX match_professional ON match (professional_id, score DESC, need_id);

      CREATE TABLE match_told (
        need_id uuid NOT NULL REFERENCES need,
        professional_id uuid NOT NULL,
        need_version int NOT NULL,
        profile_version int NOT NULL,
        score int NOT NULL,
        told_at timestamptz NOT NULL,
        PRIMARY KEY (need_id, professional_id)
      );

      CREATE TABLE match_engagement (
        source_id uuid PRIMARY KEY,
        professional_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('PLACEMENT', 'INVITATION')),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        CONSTRAINT match_engagement_order CHECK (starts_on <= ends_on)
      );
      CREATE INDEX match_engagement_person ON match_engagement (professional_id);
      CREATE INDEX match_engagement_end ON match_engagement (ends_on) WHERE kind = 'INVITATION';

      CREATE TABLE match_run (
        id uuid PRIMARY KEY,
        need_id uuid NOT NULL,
        need_version int NOT NULL,
        rules_version int NOT NULL,
        taxonomy_version text NOT NULL,
        formula text NOT NULL,
        engine text NOT NULL,
        cause text NOT NULL,
        listed int NOT NULL,
        told int NOT NULL,
        entered int NOT NULL,
        left_list int NOT NULL,
        ran_at timestamptz NOT NULL
      );
      CREATE INDEX match_run_need ON match_run (need_id, ran_at);
      CREATE INDEX match_run_age ON match_run (ran_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE match_run, match_engagement, match_told, match, match_list;
      DROP INDEX match_profile_taxonomy;
    `);
  }
}

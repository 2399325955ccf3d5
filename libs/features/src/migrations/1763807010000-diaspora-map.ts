import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The map of the diaspora: what staff decided about each heritage country, and the figures that are shown of it. True
 * counts are stored nowhere.
 */
export class DiasporaMap1763807010000 implements MigrationInterface {
  name = 'DiasporaMap1763807010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE map_policy (
        id uuid PRIMARY KEY,
        country char(2) NOT NULL UNIQUE CHECK (country ~ '^[A-Z]{2}$'),
        policy text NOT NULL CHECK (policy IN ('FULL', 'NATIONAL_ONLY', 'NONE')),
        reason text NOT NULL CHECK (reason IN
          ('NO_KNOWN_RISK', 'DIASPORA_AGREES', 'DIASPORA_OBJECTS', 'RISK_TO_PEOPLE', 'UNDER_REVIEW')),
        version int NOT NULL,
        changed_by text NOT NULL,
        changed_at timestamptz NOT NULL
      );

      -- Record keys are made with it; it changes only between two series of figures, never within one.
      CREATE TABLE map_secret (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        secret bytea NOT NULL
      );

      CREATE TABLE map_month (
        id uuid PRIMARY KEY,
        month text NOT NULL UNIQUE CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
        made_at timestamptz NOT NULL
      );

      -- The figures of one heritage country that came out together.
      CREATE TABLE map_edition (
        id uuid PRIMARY KEY,
        heritage char(2) NOT NULL,
        month text NOT NULL REFERENCES map_month (month),
        UNIQUE (heritage, month)
      );

      CREATE TABLE map_figure (
        edition_id uuid NOT NULL REFERENCES map_edition,
        place text NOT NULL,
        group_id int NOT NULL,
        soon boolean NOT NULL,
        value int NOT NULL CHECK (value >= 15 AND value % 5 = 0),
        PRIMARY KEY (edition_id, place, group_id, soon)
      );
      CREATE INDEX map_figure_group ON map_figure (edition_id, group_id, soon);

      -- As what each person is counted in the newest edition, as a digest: so that the next one knows how many changed.
      CREATE TABLE map_counted (
        heritage char(2) NOT NULL,
        professional_id uuid NOT NULL REFERENCES professional,
        digest bytea NOT NULL,
        PRIMARY KEY (heritage, professional_id)
      );
      CREATE INDEX map_counted_person ON map_counted (professional_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE map_counted, map_figure, map_edition, map_month, map_secret, map_policy;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Skills, occupations and sectors with their names and relations, and the versions in which they came. */
export class Taxonomy1763800100000 implements MigrationInterface {
  name = 'Taxonomy1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE taxonomy_version (
        number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        source text NOT NULL CHECK (source IN ('STARTER', 'ESCO', 'ISIC')),
        release text NOT NULL,
        languages text[] NOT NULL,
        digest text NOT NULL,
        report jsonb NOT NULL,
        imported_at timestamptz NOT NULL
      );

      CREATE TABLE concept (
        id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        uri text NOT NULL CONSTRAINT concept_uri_unique UNIQUE,
        kind text NOT NULL CHECK (kind IN ('SKILL', 'SKILL_GROUP', 'OCCUPATION', 'ISCO_GROUP')),
        code text,
        isco_code text CHECK (isco_code ~ '^[0-9]{4}$'),
        skill_type text CHECK (skill_type IN ('COMPETENCE', 'KNOWLEDGE')),
        regulated boolean NOT NULL,
        source text NOT NULL CHECK (source IN ('STARTER', 'ESCO')),
        retired_in int REFERENCES taxonomy_version,
        replaced_by_id int REFERENCES concept,
        CONSTRAINT concept_replaced_once_retired CHECK (replaced_by_id IS NULL OR retired_in IS NOT NULL)
      );
      CREATE INDEX concept_kind ON concept (kind, code);
      CREATE INDEX concept_isco ON concept (isco_code) WHERE isco_code IS NOT NULL;
      CREATE INDEX concept_replaced ON concept (replaced_by_id) WHERE replaced_by_id IS NOT NULL;

      CREATE TABLE concept_label (
        concept_id int NOT NULL REFERENCES concept,
        language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
        label text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('PREFERRED', 'ALTERNATIVE', 'HIDDEN')),
        folded text NOT NULL,
        description text,
        PRIMARY KEY (concept_id, language, label)
      );
      CREATE UNIQUE INDEX concept_label_preferred ON concept_label (concept_id, language) WHERE kind = 'PREFERRED';
      CREATE INDEX concept_label_prefix ON concept_label (language, folded text_pattern_ops);
      CREATE INDEX concept_label_similar ON concept_label USING gin (folded gin_trgm_ops);

      CREATE TABLE concept_broader (
        narrower_id int NOT NULL REFERENCES concept,
        broader_id int NOT NULL REFERENCES concept,
        PRIMARY KEY (narrower_id, broader_id)
      );
      CREATE INDEX concept_broader_down ON concept_broader (broader_id);

      CREATE TABLE skill_group (
        skill_id int NOT NULL REFERENCES concept,
        group_id int NOT NULL REFERENCES concept,
        parent_id int REFERENCES concept,
        PRIMARY KEY (skill_id, group_id)
      );
      CREATE INDEX skill_group_members ON skill_group (group_id);
      CREATE INDEX skill_group_parents ON skill_group (parent_id);

      CREATE TABLE skill_relation (
        skill_id int NOT NULL REFERENCES concept,
        related_id int NOT NULL REFERENCES concept,
        strength text NOT NULL CHECK (strength IN ('ESSENTIAL', 'OPTIONAL')),
        PRIMARY KEY (skill_id, related_id)
      );
      CREATE INDEX skill_relation_back ON skill_relation (related_id);

      CREATE TABLE occupation_skill (
        occupation_id int NOT NULL REFERENCES concept,
        skill_id int NOT NULL REFERENCES concept,
        strength text NOT NULL CHECK (strength IN ('ESSENTIAL', 'OPTIONAL')),
        PRIMARY KEY (occupation_id, skill_id)
      );
      CREATE INDEX occupation_skill_back ON occupation_skill (skill_id);

      CREATE TABLE sector (
        code text PRIMARY KEY CHECK (code ~ '^([A-U]|[0-9]{2,4})$'),
        level text NOT NULL CHECK (level IN ('SECTION', 'DIVISION', 'GROUP', 'CLASS')),
        parent_code text REFERENCES sector,
        CONSTRAINT sector_parent CHECK ((parent_code IS NULL) = (level = 'SECTION'))
      );
      CREATE INDEX sector_children ON sector (parent_code);

      CREATE TABLE sector_label (
        code text NOT NULL REFERENCES sector,
        language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
        label text NOT NULL,
        folded text NOT NULL,
        PRIMARY KEY (code, language)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sector_label, sector, occupation_skill, skill_relation, skill_group, concept_broader, concept_label,
        concept, taxonomy_version;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of one's own that staff lead to a skill, what that changed on profiles and needs, and words sought in vain. */
export class KnownWords1763810110000 implements MigrationInterface {
  name = 'KnownWords1763810110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE word_mapping (
        id uuid PRIMARY KEY,
        folded text NOT NULL,
        word text NOT NULL,
        language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
        concept_id int NOT NULL REFERENCES concept,
        decided_by uuid NOT NULL,
        decided_at timestamptz NOT NULL,
        undone_by uuid,
        undone_at timestamptz,
        CHECK ((undone_by IS NULL) = (undone_at IS NULL))
      );
      CREATE UNIQUE INDEX word_mapping_once ON word_mapping (folded) WHERE undone_at IS NULL;
      ALTER TABLE concept_label ADD mapping_id uuid REFERENCES word_mapping;
      CREATE INDEX concept_label_mapping ON concept_label (mapping_id) WHERE mapping_id IS NOT NULL;

      CREATE TABLE missed_word (
        folded text NOT NULL,
        language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
        word text NOT NULL,
        times int NOT NULL CHECK (times > 0),
        last_on date NOT NULL,
        PRIMARY KEY (folded, language)
      );
      CREATE INDEX missed_word_age ON missed_word (last_on);

      CREATE TABLE professional_word (
        mapping_id uuid NOT NULL REFERENCES word_mapping,
        professional_id uuid NOT NULL REFERENCES professional (id),
        word text NOT NULL,
        added boolean NOT NULL,
        mapped_at timestamptz NOT NULL,
        kept_at timestamptz,
        PRIMARY KEY (mapping_id, professional_id)
      );
      CREATE INDEX professional_word_person ON professional_word (professional_id);
      CREATE INDEX professional_own_skills ON professional USING gin (own_skills);

      CREATE TABLE need_word (
        mapping_id uuid NOT NULL REFERENCES word_mapping,
        need_id uuid NOT NULL REFERENCES need (id),
        word text NOT NULL,
        added boolean NOT NULL,
        mapped_at timestamptz NOT NULL,
        PRIMARY KEY (mapping_id, need_id)
      );
      CREATE INDEX need_word_need ON need_word (need_id);
      CREATE INDEX need_own_skills ON need USING gin (own_skills);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX need_own_skills;
      DROP INDEX professional_own_skills;
      DROP TABLE need_word, professional_word, missed_word;
      DELETE FROM concept_label WHERE mapping_id IS NOT NULL;
      ALTER TABLE concept_label DROP mapping_id;
      DROP TABLE word_mapping;
    `);
  }
}

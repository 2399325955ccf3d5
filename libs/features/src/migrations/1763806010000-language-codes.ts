import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LANGUAGE_ALIASES } from '#domain/kernel/languages/language-aliases';
import { languageCodes, languageMet } from '#domain/kernel/languages/languages';

/** One code for each language: who is kept as `som` is found by a need for `so`, and who speaks `ckb` by one for `ku`. */
export class LanguageCodes1763806010000 implements MigrationInterface {
  name = 'LanguageCodes1763806010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TEMPORARY TABLE kept_code ON COMMIT DROP AS
         SELECT * FROM jsonb_to_recordset($1) AS x (written text, kept text)`,
      [JSON.stringify([...LANGUAGE_ALIASES].map(([written, kept]) => ({ written, kept })))],
    );
    await runner.query(
      `CREATE TEMPORARY TABLE met_group ON COMMIT DROP AS
         SELECT * FROM jsonb_to_recordset($1) AS x (code text, met text)`,
      [JSON.stringify(languageCodes().map((code) => ({ code, met: languageMet(code) })))],
    );
    await runner.query(`
      DELETE FROM professional_language WHERE ctid IN (
        SELECT ctid FROM (
          SELECT l.ctid, row_number() OVER (
                   PARTITION BY l.professional_id, coalesce(k.kept, l.code)
                   ORDER BY l.overall DESC NULLS LAST, k.written NULLS FIRST) AS nth
            FROM professional_language l LEFT JOIN kept_code k ON k.written = l.code) ranked
         WHERE nth > 1);
      UPDATE professional_language l SET code = k.kept FROM kept_code k WHERE k.written = l.code;
    `);
    for (const table of ['need', 'need_template'])
      await runner.query(keptIn(table, table === 'need' ? 'languages' : `terms->'languages'`));
    await runner.query(`
      WITH steps AS (
        SELECT m.country, m.professional_id, c.code, max(s.step) AS step
          FROM match_profile m
          CROSS JOIN LATERAL (SELECT key, value::int AS step FROM jsonb_each_text(m.languages)) s
          LEFT JOIN kept_code k ON k.written = s.key
          LEFT JOIN met_group g ON g.code = coalesce(k.kept, s.key)
          CROSS JOIN LATERAL (SELECT coalesce(k.kept, s.key) AS code UNION SELECT g.met WHERE g.met IS NOT NULL) c
         GROUP BY 1, 2, 3
      ), counted AS (
        SELECT country, professional_id, jsonb_object_agg(code, step) AS languages FROM steps GROUP BY 1, 2
      ), changed AS (
        UPDATE match_profile m SET languages = c.languages FROM counted c
         WHERE c.country = m.country AND c.professional_id = m.professional_id AND c.languages <> m.languages
        RETURNING m.professional_id
      )
      UPDATE match_profile_version SET changed_in = pg_current_xact_id()
       WHERE professional_id IN (SELECT professional_id FROM changed);
    `);
  }

  /** The codes of before were written for the same languages: nothing is lost by keeping those of now. */
  async down(): Promise<void> {
    // see above
  }
}

/** Rewrites the codes in a list of languages; of two that become one, the first stays. */
const keptIn = (table: string, path: string): string => `
  UPDATE ${table} t
     SET ${path.startsWith('terms') ? `terms = jsonb_set(t.terms, '{languages}', n.languages)` : 'languages = n.languages'}
    FROM (
      SELECT x.id, jsonb_agg(jsonb_set(x.item, '{code}', to_jsonb(x.code)) ORDER BY x.nth) AS languages
        FROM (
          SELECT DISTINCT ON (o.id, coalesce(k.kept, e.item->>'code'))
                 o.id, e.item, e.nth, coalesce(k.kept, e.item->>'code') AS code
            FROM ${table} o CROSS JOIN LATERAL jsonb_array_elements(o.${path}) WITH ORDINALITY AS e (item, nth)
            LEFT JOIN kept_code k ON k.written = e.item->>'code'
           ORDER BY o.id, coalesce(k.kept, e.item->>'code'), e.nth) x
       GROUP BY x.id) n
   WHERE n.id = t.id AND n.languages <> t.${path}`;

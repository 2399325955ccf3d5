import { Injectable } from '@nestjs/common';
import { fold } from '#domain/kernel/text/fold';
import type { Replacement, ReplacementCandidate } from '#domain/reference/taxonomy/replacement.rules';
import type { Sector } from '#domain/reference/taxonomy/sector';
import type { Counterpart } from '#features/reference/taxonomy/starter-taxonomy';
import { TaxonomyVersionEntity } from '#features/reference/taxonomy/taxonomy.entity';
import type { Tx } from '#platform/db/tx';

/** Who brings concepts. */
export type ConceptSource = 'STARTER' | 'ESCO';

/** How many rows of a kind an import added, changed or took away. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Arbitrary, but the same for every process that imports. */
const IMPORT_LOCK = 7_263_403;

/** An import works longer than a request may, milliseconds for one statement. */
const PATIENCE_MS = 300_000;

/** The tables of relations, and how the stage says what belongs in them. */
const RELATIONS = {
  broader: {
    table: 'concept_broader',
    columns: ['narrower_id', 'broader_id'],
    wanted: `SELECT DISTINCT n.id, b.id FROM stage_broader s JOIN concept n ON n.uri = s.narrower JOIN concept b ON b.uri = s.broader`,
  },
  occupationSkills: {
    table: 'occupation_skill',
    columns: ['occupation_id', 'skill_id', 'strength'],
    wanted: `SELECT f.id, t.id, s.strength FROM stage_need s JOIN concept f ON f.uri = s.from_uri AND f.kind = 'OCCUPATION'
             JOIN concept t ON t.uri = s.skill_uri`,
  },
  skillSkills: {
    table: 'skill_relation',
    columns: ['skill_id', 'related_id', 'strength'],
    wanted: `SELECT f.id, t.id, s.strength FROM stage_need s JOIN concept f ON f.uri = s.from_uri AND f.kind = 'SKILL'
             JOIN concept t ON t.uri = s.skill_uri`,
  },
} as const;
export type RelationTable = keyof typeof RELATIONS;

/** Write side of the taxonomy. The merges read the stage that `TaxonomyStageStore` has filled. */
@Injectable()
export class TaxonomyStore {
  /** Takes the one right to import until the transaction ends; answers false when another import holds it. */
  async claim(tx: Tx): Promise<boolean> {
    await tx.query(`SELECT set_config('statement_timeout', $1, true)`, [String(PATIENCE_MS)]);
    const [row] = await tx.query<{ claimed: boolean }[]>(`SELECT pg_try_advisory_xact_lock($1) AS claimed`, [
      IMPORT_LOCK,
    ]);
    return row?.claimed ?? false;
  }

  /** The newest version of a source, if it holds this content. */
  async withDigest(
    tx: Tx,
    source: TaxonomyVersionEntity['source'],
    digest: string,
  ): Promise<TaxonomyVersionEntity | null> {
    const newest = await tx.findOne(TaxonomyVersionEntity, { where: { source }, order: { number: 'DESC' } });
    return newest?.digest === digest ? newest : null;
  }

  /** Adds a version and answers its number. */
  async insertVersion(tx: Tx, version: Omit<TaxonomyVersionEntity, 'number'>): Promise<number> {
    const { number } = await tx.save(TaxonomyVersionEntity, tx.create(TaxonomyVersionEntity, version));
    return number;
  }

  async saveReport(tx: Tx, number: number, report: object): Promise<void> {
    await tx.update(TaxonomyVersionEntity, { number }, { report });
  }

  /** How many concepts of a source are in use. */
  async countInUse(tx: Tx, source: ConceptSource): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM concept WHERE source = $1 AND retired_in IS NULL',
      [source],
    );
    return row?.count ?? 0;
  }

  /** Adds and changes concepts, and retires those of the source that are not there any more. */
  async mergeConcepts(tx: Tx, source: ConceptSource, version: number): Promise<Changes> {
    const merged = await tx.query<{ added: boolean }[]>(
      `INSERT INTO concept AS c (uri, kind, code, isco_code, skill_type, regulated, source)
       SELECT uri, kind, code, isco_code, skill_type, regulated, $1 FROM stage_concept ORDER BY kind, uri
       ON CONFLICT (uri) DO UPDATE SET kind = excluded.kind, code = excluded.code, isco_code = excluded.isco_code,
         skill_type = excluded.skill_type, regulated = excluded.regulated, retired_in = NULL, replaced_by_id = NULL
       WHERE c.retired_in IS NOT NULL OR (c.kind, c.code, c.isco_code, c.skill_type, c.regulated) IS DISTINCT FROM
         (excluded.kind, excluded.code, excluded.isco_code, excluded.skill_type, excluded.regulated)
       RETURNING (xmax = 0) AS added`,
      [source],
    );
    const retired = await tx.query<[unknown[], number]>(
      `UPDATE concept c SET retired_in = $2 WHERE c.source = $1 AND c.retired_in IS NULL
          AND NOT EXISTS (SELECT 1 FROM stage_concept s WHERE s.uri = c.uri)`,
      [source, version],
    );
    await tx.query(`ANALYZE concept`); // the joins that follow would be planned for an empty table
    return { ...changesOf(merged), removed: retired[1] };
  }

  /** Makes the labels of the staged concepts, in the staged languages, those of the stage, and learns their words. */
  async mergeLabels(tx: Tx): Promise<Changes> {
    const removed = await tx.query<[unknown[], number]>(
      `DELETE FROM concept_label l USING concept c
        WHERE c.id = l.concept_id AND l.mapping_id IS NULL AND EXISTS (SELECT 1 FROM stage_concept s WHERE s.uri = c.uri)
          AND l.language IN (SELECT DISTINCT language FROM stage_label)
          AND NOT EXISTS (SELECT 1 FROM stage_label s WHERE s.uri = c.uri AND s.language = l.language
            AND s.label = l.label AND s.kind = l.kind AND s.folded = l.folded
            AND s.description IS NOT DISTINCT FROM l.description)`,
    );
    const added = await tx.query<unknown[]>(
      `INSERT INTO concept_label (concept_id, language, label, kind, folded, description)
       SELECT c.id, s.language, s.label, s.kind, s.folded, s.description FROM stage_label s JOIN concept c USING (uri)
       ON CONFLICT DO NOTHING RETURNING 1`,
    );
    await tx.query(
      `INSERT INTO label_word AS w (language, word, labels)
       SELECT language, word, count(*) FROM concept_label, unnest(string_to_array(folded, ' ')) AS word
        WHERE word <> '' GROUP BY language, word
       ON CONFLICT (language, word) DO UPDATE SET labels = excluded.labels WHERE w.labels <> excluded.labels`,
    );
    // What GIN indexes keep aside until the next vacuum makes every search slow.
    await tx.query(
      `SELECT gin_clean_pending_list('concept_label_words'), gin_clean_pending_list('label_word_similar')`,
    );
    await tx.query(`ANALYZE concept_label, label_word`);
    return { added: added.length, changed: 0, removed: removed[1] };
  }

  /** Makes the relations that begin at concepts of the source those of the stage; ends that nobody knows are left out. */
  async mergeRelations(tx: Tx, source: ConceptSource, name: RelationTable): Promise<Changes> {
    const { table, columns, wanted } = RELATIONS[name];
    const same = columns.map((column) => `r.${column} = w.${column}`).join(' AND ');
    const removed = await tx.query<[unknown[], number]>(
      `WITH w (${columns.join(', ')}) AS (${wanted})
       DELETE FROM ${table} r USING concept c
        WHERE c.id = r.${columns[0]} AND c.source = $1 AND NOT EXISTS (SELECT 1 FROM w WHERE ${same})`,
      [source],
    );
    const added = await tx.query<unknown[]>(
      `INSERT INTO ${table} (${columns.join(', ')}) ${wanted} ON CONFLICT DO NOTHING RETURNING 1`,
    );
    await tx.query(`ANALYZE ${table}`);
    return { added: added.length, changed: 0, removed: removed[1] };
  }

  /** Staged relations of which an end is not known. */
  async countLeftOut(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `WITH unknown (uri) AS (SELECT uri FROM (
           SELECT narrower AS uri FROM stage_broader UNION SELECT broader FROM stage_broader
           UNION SELECT from_uri FROM stage_need UNION SELECT skill_uri FROM stage_need) ends
         WHERE NOT EXISTS (SELECT 1 FROM concept c WHERE c.uri = ends.uri))
       SELECT ((SELECT count(*) FROM stage_broader WHERE narrower IN (TABLE unknown) OR broader IN (TABLE unknown))
             + (SELECT count(*) FROM stage_need WHERE from_uri IN (TABLE unknown) OR skill_uri IN (TABLE unknown)))::int AS count`,
    );
    return row?.count ?? 0;
  }

  /** Works out the nearest groups of every skill: its own, else those of its broader skills, the fewest steps up. */
  async deriveSkillGroups(tx: Tx): Promise<void> {
    await tx.query(`DELETE FROM skill_group`);
    await tx.query(
      `WITH RECURSIVE up (skill_id, at_id, steps) AS (
         SELECT id, id, 0 FROM concept WHERE kind = 'SKILL'
         UNION
         SELECT up.skill_id, b.broader_id, up.steps + 1 FROM up
           JOIN concept c ON c.id = up.at_id AND c.kind = 'SKILL'
           JOIN concept_broader b ON b.narrower_id = up.at_id
          WHERE up.steps < 10
       ), reached AS (
         SELECT up.skill_id, up.at_id AS group_id, up.steps, min(up.steps) OVER (PARTITION BY up.skill_id) AS fewest
           FROM up JOIN concept g ON g.id = up.at_id AND g.kind = 'SKILL_GROUP'
       )
       INSERT INTO skill_group (skill_id, group_id, parent_id)
       SELECT DISTINCT skill_id, group_id,
              (SELECT p.id FROM concept_broader b JOIN concept p ON p.id = b.broader_id
                WHERE b.narrower_id = reached.group_id ORDER BY p.uri LIMIT 1)
         FROM reached WHERE steps = fewest`,
    );
  }

  /** Those pairs of which the first still wants a replacement and the second may be chosen, both of one kind. */
  counterparts(tx: Tx, pairs: readonly Counterpart[]): Promise<Replacement[]> {
    return tx.query<Replacement[]>(
      `SELECT s.id AS "conceptId", e.id AS "byId" FROM unnest($1::text[], $2::text[]) AS pair (uri, esco)
         JOIN concept s ON s.uri = pair.uri AND s.replaced_by_id IS NULL
         JOIN concept e ON e.uri = pair.esco AND e.retired_in IS NULL AND e.kind = s.kind`,
      [pairs.map(({ uri }) => uri), pairs.map(({ esco }) => esco)],
    );
  }

  /**
   * Concepts that want a replacement, with what might replace each: equal labels, or for ISCO groups the equal code.
   * A retired concept wants one; so does a starter concept as soon as ESCO is there. Without a candidate: one row of nulls.
   */
  replacementCandidates(tx: Tx): Promise<ReplacementCandidate[]> {
    return tx.query<ReplacementCandidate[]>(
      `SELECT o.id AS "conceptId", o.uri, o.kind, t.id AS "candidateId",
              coalesce(ol.kind, 'PREFERRED') AS "labelKind", coalesce(tl.kind, 'PREFERRED') AS "candidateLabelKind"
         FROM concept o
         LEFT JOIN concept_label ol ON ol.concept_id = o.id AND ol.kind <> 'HIDDEN' AND o.kind <> 'ISCO_GROUP'
         LEFT JOIN concept_label tl ON tl.language = ol.language AND tl.folded = ol.folded AND tl.kind <> 'HIDDEN'
         LEFT JOIN concept t ON t.source = 'ESCO' AND t.retired_in IS NULL AND t.kind = o.kind
               AND (t.id = tl.concept_id OR (o.kind = 'ISCO_GROUP' AND t.code = o.code))
        WHERE o.replaced_by_id IS NULL AND (o.retired_in IS NOT NULL OR (o.source = 'STARTER'
          AND o.kind <> 'SKILL_GROUP' AND EXISTS (SELECT 1 FROM concept e WHERE e.source = 'ESCO')))`,
    );
  }

  /** Sends readers of a concept on to another, and those who were sent to it before, with the labels that staff gave it. */
  async replace(tx: Tx, version: number, replacements: readonly Replacement[]): Promise<void> {
    const from = replacements.map(({ conceptId }) => conceptId);
    const to = replacements.map(({ byId }) => byId);
    await tx.query(
      `UPDATE concept c SET replaced_by_id = r.to_id, retired_in = coalesce(c.retired_in, $3)
         FROM unnest($1::int[], $2::int[]) AS r (from_id, to_id) WHERE c.id = r.from_id`,
      [from, to, version],
    );
    await tx.query(
      `UPDATE concept c SET replaced_by_id = r.to_id
         FROM unnest($1::int[], $2::int[]) AS r (from_id, to_id) WHERE c.replaced_by_id = r.from_id`,
      [from, to],
    );
    await tx.query(
      `WITH moved AS (
         DELETE FROM concept_label l USING concept c
          WHERE c.id = l.concept_id AND l.mapping_id IS NOT NULL AND c.replaced_by_id IS NOT NULL
         RETURNING c.replaced_by_id, l.language, l.label, l.kind, l.folded, l.mapping_id)
       INSERT INTO concept_label (concept_id, language, label, kind, folded, mapping_id)
       SELECT * FROM moved ON CONFLICT DO NOTHING`,
    );
  }

  /** Adds sectors and titles; a title that is there already is kept or replaced. Takes nothing away; counts titles. */
  async mergeSectors(tx: Tx, sectors: readonly Sector[], titlesThere: 'KEEP' | 'REPLACE'): Promise<Changes> {
    await tx.query(
      `INSERT INTO sector (code, level, parent_code)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`,
      [sectors.map((s) => s.code), sectors.map((s) => s.level), sectors.map((s) => s.parentCode)],
    );
    const titles = sectors.flatMap(({ code, labels }) =>
      Object.entries(labels).map(([language, label]) => [code, language, label, fold(label)] as const),
    );
    const merged = await tx.query<{ added: boolean }[]>(
      `INSERT INTO sector_label AS l (code, language, label, folded)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
       ON CONFLICT (code, language) DO UPDATE SET label = excluded.label, folded = excluded.folded
       WHERE $5 AND l.label <> excluded.label RETURNING (xmax = 0) AS added`,
      [...[0, 1, 2, 3].map((i) => titles.map((title) => title[i])), titlesThere === 'REPLACE'],
    );
    return changesOf(merged);
  }
}

function changesOf(merged: readonly { readonly added: boolean }[]): Changes {
  const added = merged.filter((row) => row.added).length;
  return { added, changed: merged.length - added, removed: 0 };
}

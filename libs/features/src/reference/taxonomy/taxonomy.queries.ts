import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import type {
  BroaderRelation,
  Concept,
  ConceptKind,
  SkillRelation,
  SkillType,
} from '#domain/reference/taxonomy/concept';
import type { SectorLevel } from '#domain/reference/taxonomy/sector';
import type { TaxonomyVersionEntity } from '#features/reference/taxonomy/taxonomy.entity';

/** A concept as screens show it, in the language asked for, or in English where it has no name in that language. */
export interface ConceptRow {
  /** Our own number of it, as rows hold it; the schema shows the URI. */
  readonly id: number;
  readonly uri: string;
  readonly kind: ConceptKind;
  readonly code: string | null;
  readonly iscoCode: string | null;
  readonly skillType: SkillType | null;
  readonly regulated: boolean;
  readonly label: string;
  readonly description: string | null;
  readonly retired: boolean;
  /** The concept to read instead of a retired one. */
  readonly replacedBy: string | null;
}

/** A sector as screens show it. */
export interface SectorRow {
  readonly code: string;
  readonly level: SectorLevel;
  readonly parentCode: string | null;
  readonly label: string;
}

/** What the present taxonomy is made of. */
export interface PresentTaxonomy {
  readonly version: number;
  readonly sources: {
    readonly source: TaxonomyVersionEntity['source'];
    readonly release: string;
    readonly languages: string[];
    readonly importedAt: Date;
  }[];
  readonly notice: string | null;
}

/** What everyone who uses ESCO shows (Commission Decision 2011/833/EU on the reuse of documents). */
const ESCO_NOTICE = 'This service uses the ESCO classification of the European Commission.';

/** All relations of the present taxonomy, by URI; retired concepts are not among the concepts. */
export interface Relations {
  readonly version: string;
  readonly concepts: readonly Pick<Concept, 'uri' | 'kind' | 'iscoCode'>[];
  readonly broader: readonly BroaderRelation[];
  readonly occupationSkills: readonly SkillRelation[];
  readonly skillSkills: readonly SkillRelation[];
}

/** The columns of a {@link ConceptRow} of `concept c`; `$1` is the language. */
export const CONCEPT_COLUMNS = `
  c.id, c.uri, c.kind, c.code, c.isco_code AS "iscoCode", c.skill_type AS "skillType", c.regulated,
  coalesce(own.label, english.label, c.uri) AS label, coalesce(own.description, english.description) AS description,
  c.retired_in IS NOT NULL AS retired, r.uri AS "replacedBy"`;

/** The joins that {@link CONCEPT_COLUMNS} reads. */
export const CONCEPT_JOINS = `
  LEFT JOIN concept_label own ON own.concept_id = c.id AND own.language = $1 AND own.kind = 'PREFERRED'
  LEFT JOIN concept_label english ON english.concept_id = c.id AND english.language = 'en' AND english.kind = 'PREFERRED'
  LEFT JOIN concept r ON r.id = c.replaced_by_id`;

const SECTOR_ROW = `
  SELECT s.code, s.level, s.parent_code AS "parentCode", coalesce(own.label, english.label, s.code) AS label
    FROM sector s
    LEFT JOIN sector_label own ON own.code = s.code AND own.language = $1
    LEFT JOIN sector_label english ON english.code = s.code AND english.language = 'en'`;

/** Read side of the taxonomy for screens and for other areas. It is public: nobody's scope limits it. */
@Injectable()
export class TaxonomyQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The number of the newest version of skills, occupations and their relations; 0 before the starter taxonomy is there.
   * ISIC is not among them: titles and classes of sectors change nothing that is kept in numbers.
   */
  async version(): Promise<number> {
    const [row] = await this.dataSource.query<{ number: number }[]>(
      `SELECT coalesce(max(number), 0) AS number FROM taxonomy_version WHERE source <> 'ISIC'`,
    );
    return row?.number ?? 0;
  }

  /** The present taxonomy: its number, the newest import of each source, and the notice that ESCO asks for. */
  async present(): Promise<PresentTaxonomy> {
    const sources = await this.dataSource.query<(PresentTaxonomy['sources'][number] & { number: number })[]>(
      `SELECT DISTINCT ON (source) number, source, release, languages, imported_at AS "importedAt"
         FROM taxonomy_version ORDER BY source, number DESC`,
    );
    const version = Math.max(0, ...sources.map(({ number }) => number));
    return { version, sources, notice: sources.some(({ source }) => source === 'ESCO') ? ESCO_NOTICE : null };
  }

  /** The concepts with these URIs, retired ones too, in any order; unknown URIs are left out. */
  concepts(uris: readonly string[], language: string): Promise<ConceptRow[]> {
    return this.dataSource.query<ConceptRow[]>(
      `SELECT ${CONCEPT_COLUMNS} FROM concept c ${CONCEPT_JOINS} WHERE c.uri = ANY($2)`,
      [language, uris],
    );
  }

  /** The same by our own ids, as the rows of other areas hold them. */
  conceptsById(ids: readonly number[], language: string): Promise<ConceptRow[]> {
    return this.dataSource.query<ConceptRow[]>(
      `SELECT ${CONCEPT_COLUMNS} FROM concept c ${CONCEPT_JOINS} WHERE c.id = ANY($2)`,
      [language, ids],
    );
  }

  /**
   * Our ids of concepts of a kind, by the URIs that were asked for; a retired concept answers with its replacement.
   * Throws TAXONOMY_UNKNOWN_CONCEPT, naming the URIs, when some may not be chosen.
   */
  async idsOf(kind: ConceptKind, uris: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.dataSource.query<{ uri: string; id: number }[]>(
      `SELECT c.uri, p.id FROM concept c JOIN concept p ON p.id = coalesce(c.replaced_by_id, c.id)
        WHERE c.uri = ANY($1) AND p.kind = $2 AND p.retired_in IS NULL`,
      [uris, kind],
    );
    const ids = new Map(rows.map(({ uri, id }) => [uri, id]));
    const unknown = uris.filter((uri) => !ids.has(uri));
    if (unknown.length > 0) throw new DomainError('TAXONOMY_UNKNOWN_CONCEPT', { kind, uris: unknown });
    return ids;
  }

  /** Throws TAXONOMY_UNKNOWN_CONCEPT as {@link idsOf} does. */
  async assertConcepts(kind: ConceptKind, uris: readonly string[]): Promise<void> {
    await this.idsOf(kind, uris);
  }

  /** The sectors with these codes, in any order; unknown codes are left out. */
  sectors(codes: readonly string[], language: string): Promise<SectorRow[]> {
    return this.dataSource.query<SectorRow[]>(`${SECTOR_ROW} WHERE s.code = ANY($2)`, [language, codes]);
  }

  /** The sectors right below one, by code; below nothing: the sections. */
  sectorsBelow(parent: string | null, language: string): Promise<SectorRow[]> {
    return this.dataSource.query<SectorRow[]>(
      `${SECTOR_ROW} WHERE s.parent_code IS NOT DISTINCT FROM $2 ORDER BY s.code`,
      [language, parent],
    );
  }

  /** Throws TAXONOMY_UNKNOWN_SECTOR, naming the codes, unless all are codes of ISIC Rev.4 that are known here. */
  async assertSectors(codes: readonly string[]): Promise<void> {
    const known = new Set((await this.sectors(codes, 'en')).map(({ code }) => code));
    const unknown = codes.filter((code) => !known.has(code));
    if (unknown.length > 0) throw new DomainError('TAXONOMY_UNKNOWN_SECTOR', { codes: unknown });
  }

  /** The skills that occupations need, essential ones first. */
  skillsOf(occupationUris: readonly string[], language: string): Promise<(ConceptRow & SkillOfOccupation)[]> {
    return this.dataSource.query<(ConceptRow & SkillOfOccupation)[]>(
      `SELECT o.uri AS "occupationUri", os.strength, ${CONCEPT_COLUMNS}
         FROM concept o JOIN occupation_skill os ON os.occupation_id = o.id JOIN concept c ON c.id = os.skill_id
         ${CONCEPT_JOINS}
        WHERE o.uri = ANY($2) AND c.retired_in IS NULL ORDER BY o.uri, os.strength, label`,
      [language, occupationUris],
    );
  }

  /** The nearest groups of skills. */
  groupsOf(skillUris: readonly string[], language: string): Promise<(ConceptRow & { skillUri: string })[]> {
    return this.dataSource.query<(ConceptRow & { skillUri: string })[]>(
      `SELECT s.uri AS "skillUri", ${CONCEPT_COLUMNS}
         FROM concept s JOIN skill_group g ON g.skill_id = s.id JOIN concept c ON c.id = g.group_id
         ${CONCEPT_JOINS}
        WHERE s.uri = ANY($2) ORDER BY s.uri, label`,
      [language, skillUris],
    );
  }

  /** Which URI to read in place of a retired one. */
  async replacements(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.query<{ uri: string; by: string }[]>(
      `SELECT c.uri, r.uri AS by FROM concept c JOIN concept r ON r.id = c.replaced_by_id`,
    );
    return new Map(rows.map(({ uri, by }) => [uri, by]));
  }

  /** The whole present taxonomy without labels: what matching is built on. About a second for ESCO. */
  async relations(): Promise<Relations> {
    const [version, concepts, broader, occupationSkills, skillSkills] = await Promise.all([
      this.version(),
      this.dataSource.query<Relations['concepts'][number][]>(
        `SELECT uri, kind, isco_code AS "iscoCode" FROM concept WHERE retired_in IS NULL`,
      ),
      this.dataSource.query<BroaderRelation[]>(
        edgesOf('concept_broader', 'narrower_id', 'broader_id', 'a.uri AS narrower, b.uri AS broader'),
      ),
      this.dataSource.query<SkillRelation[]>(edgesOf('occupation_skill', 'occupation_id', 'skill_id', NEED)),
      this.dataSource.query<SkillRelation[]>(edgesOf('skill_relation', 'skill_id', 'related_id', NEED)),
    ]);
    return { version: String(version), concepts, broader, occupationSkills, skillSkills };
  }
}

const NEED = 'a.uri AS from, b.uri AS skill, e.strength';

/**
 * Relations by URI. One that leads to a retired concept is read as leading to its replacement, so that a concept which
 * found none keeps its place beside those that did; relations between two retired concepts are gone with them.
 */
function edgesOf(table: string, from: string, to: string, columns: string): string {
  return `SELECT DISTINCT ${columns} FROM ${table} e
    JOIN concept f ON f.id = e.${from} JOIN concept t ON t.id = e.${to}
    JOIN concept a ON a.id = coalesce(f.replaced_by_id, f.id) JOIN concept b ON b.id = coalesce(t.replaced_by_id, t.id)
   WHERE a.retired_in IS NULL AND b.retired_in IS NULL AND (f.retired_in IS NULL OR t.retired_in IS NULL)`;
}

/** Why a skill is in a list: the occupation that needs it, and how strongly. */
export interface SkillOfOccupation {
  readonly occupationUri: string;
  readonly strength: 'ESSENTIAL' | 'OPTIONAL';
}

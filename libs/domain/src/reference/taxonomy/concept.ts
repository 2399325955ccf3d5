/** What a concept of the taxonomy is. A skill group gathers skills; an ISCO group gathers occupations. */
export const CONCEPT_KINDS = ['SKILL', 'SKILL_GROUP', 'OCCUPATION', 'ISCO_GROUP'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** Something one does, or something one knows. */
export const SKILL_TYPES = ['COMPETENCE', 'KNOWLEDGE'] as const;
export type SkillType = (typeof SKILL_TYPES)[number];

/** How strongly an occupation needs a skill, or one skill needs another. */
export const RELATION_STRENGTHS = ['ESSENTIAL', 'OPTIONAL'] as const;
export type RelationStrength = (typeof RELATION_STRENGTHS)[number];

/** A preferred label is shown; alternative labels are shown when they match; hidden ones only find. */
export type LabelKind = 'PREFERRED' | 'ALTERNATIVE' | 'HIDDEN';

/** The names of one concept in one language, and one plain paragraph that says what it is. */
export interface ConceptLabels {
  readonly preferred: string;
  readonly alternatives: readonly string[];
  readonly hidden: readonly string[];
  readonly description: string;
}

/** One concept as an archive or the starter taxonomy gives it. */
export interface Concept {
  readonly uri: string;
  readonly kind: ConceptKind;
  /** The code within its classification: ISCO-08 (`2221`), ESCO occupation (`2221.1`), skill group (`S1.2`), ISCED-F. */
  readonly code: string | null;
  /** ISCO-08 unit group (four digits) of an occupation; null for the other kinds. */
  readonly iscoCode: string | null;
  readonly skillType: SkillType | null;
  /** Whether the occupation needs a licence in some country of the European Union. */
  readonly regulated: boolean;
  /** By ISO 639-1 language code; never empty. */
  readonly labels: Readonly<Record<string, ConceptLabels>>;
}

/** An edge from a narrower concept to a broader one, by URI. */
export interface BroaderRelation {
  readonly narrower: string;
  readonly broader: string;
}

/** An edge from an occupation, or from a skill, to a skill that it needs, by URI. */
export interface SkillRelation {
  readonly from: string;
  readonly skill: string;
  readonly strength: RelationStrength;
}

/** A whole classification of skills and occupations in memory. */
export interface Classification {
  /** Release such as `1.1.1`. */
  readonly version: string;
  /** ISO 639-1 codes, sorted. */
  readonly languages: readonly string[];
  readonly concepts: readonly Concept[];
  readonly broader: readonly BroaderRelation[];
  readonly occupationSkills: readonly SkillRelation[];
  readonly skillSkills: readonly SkillRelation[];
}

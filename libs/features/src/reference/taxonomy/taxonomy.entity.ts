import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ConceptKind, LabelKind, RelationStrength, SkillType } from '#domain/reference/taxonomy/concept';
import type { SectorLevel } from '#domain/reference/taxonomy/sector';

/** One import: from its number on, lists may be cut differently, so results name the number they were made with. */
@Entity('taxonomy_version')
export class TaxonomyVersionEntity {
  /** Rises by one with every import that changed something; the highest is the present taxonomy. */
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS' })
  number!: number;

  @Column('text')
  source!: 'STARTER' | 'ESCO' | 'ISIC';

  /** Release of the source, such as `1.1.1`. */
  @Column('text')
  release!: string;

  /** ISO 639-1. */
  @Column('text', { array: true })
  languages!: string[];

  /** SHA-256 of what was imported, hex: the same content is not imported twice. */
  @Column('text')
  digest!: string;

  /** What was added, changed and retired. */
  @Column('jsonb')
  report!: object;

  @Column('timestamptz')
  importedAt!: Date;
}

/** A skill, a group of skills, an occupation or an ISCO group. Rows are retired, never deleted. */
@Entity('concept')
export class ConceptEntity {
  /** Ours, for compact joins; stable across imports. */
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS' })
  id!: number;

  /** The identity that everybody shares: ESCO's, or `urn:skillroots:…`. */
  @Column('text', { unique: true })
  uri!: string;

  @Column('text')
  kind!: ConceptKind;

  /** ISCO-08, ESCO occupation or skill group code. */
  @Column('text', { nullable: true })
  code!: string | null;

  /** ISCO-08 unit group of an occupation. */
  @Column('text', { nullable: true })
  iscoCode!: string | null;

  @Column('text', { nullable: true })
  skillType!: SkillType | null;

  /** Whether the occupation needs a licence somewhere. */
  @Column('boolean')
  regulated!: boolean;

  @Column('text')
  source!: 'STARTER' | 'ESCO';

  /** Taxonomy version that retired it; null while it may be chosen. */
  @Column('int', { nullable: true })
  retiredIn!: number | null;

  /** The concept to read in its stead, once retired. */
  @Column('int', { nullable: true })
  replacedById!: number | null;
}

/** One name of a concept in one language. */
@Entity('concept_label')
@Index('concept_label_prefix', ['language', 'folded'])
class ConceptLabelEntity {
  @PrimaryColumn('int')
  conceptId!: number;

  /** ISO 639-1. */
  @PrimaryColumn('text')
  language!: string;

  @PrimaryColumn('text')
  label!: string;

  @Column('text')
  kind!: LabelKind;

  /** The label as `fold` makes it: what a search compares. */
  @Column('text')
  folded!: string;

  /** Of preferred labels only. */
  @Column('text', { nullable: true })
  description!: string | null;

  /** The decision of staff that made it a label; null for one that an import brought. */
  @Column('uuid', { nullable: true })
  mappingId!: string | null;
}

/** A word of the labels: what a search takes a mistyped word for. */
@Entity('label_word')
class LabelWordEntity {
  /** ISO 639-1. */
  @PrimaryColumn('text')
  language!: string;

  /** Folded. */
  @PrimaryColumn('text')
  word!: string;

  /** How often it occurs in labels of the language. */
  @Column('int', { default: 1 })
  labels!: number;
}

/** A narrower concept below a broader one. */
@Entity('concept_broader')
class ConceptBroaderEntity {
  @PrimaryColumn('int')
  narrowerId!: number;

  @PrimaryColumn('int')
  broaderId!: number;
}

/** The nearest group of a skill and that group's own group, worked out at import from the broader relations. */
@Entity('skill_group')
class SkillGroupEntity {
  @PrimaryColumn('int')
  skillId!: number;

  @PrimaryColumn('int')
  groupId!: number;

  /** Null when the nearest group is at the top. */
  @Column('int', { nullable: true })
  parentId!: number | null;
}

/** A skill that needs another skill. */
@Entity('skill_relation')
class SkillRelationEntity {
  @PrimaryColumn('int')
  skillId!: number;

  @PrimaryColumn('int')
  relatedId!: number;

  @Column('text')
  strength!: RelationStrength;
}

/** A skill that an occupation needs. */
@Entity('occupation_skill')
export class OccupationSkillEntity {
  @PrimaryColumn('int')
  occupationId!: number;

  @PrimaryColumn('int')
  skillId!: number;

  @Column('text')
  strength!: RelationStrength;
}

/** A section, division, group or class of ISIC Rev.4. */
@Entity('sector')
class SectorEntity {
  /** `Q`, `86`, `861` or `8610`. */
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  level!: SectorLevel;

  @Column('text', { nullable: true })
  parentCode!: string | null;
}

/** The title of a sector in one language. */
@Entity('sector_label')
class SectorLabelEntity {
  @PrimaryColumn('text')
  code!: string;

  /** ISO 639-1. */
  @PrimaryColumn('text')
  language!: string;

  @Column('text')
  label!: string;

  /** The label as `fold` makes it. */
  @Column('text')
  folded!: string;
}

/** A word of people's own that staff lead to a skill, for everybody. */
@Entity('word_mapping')
export class WordMappingEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  /** The word as `fold` makes it: one is led to one skill. */
  @Column('text')
  folded!: string;

  @Column('text')
  word!: string;

  /** ISO 639-1. */
  @Column('text')
  language!: string;

  @Column('int')
  conceptId!: number;

  @Column('uuid')
  decidedBy!: string;

  @Column('timestamptz')
  decidedAt!: Date;

  @Column('uuid', { nullable: true })
  undoneBy!: string | null;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}

/** A word that somebody looked for among the skills in vain, and how often; by whom is not kept. */
@Entity('missed_word')
class MissedWordEntity {
  @PrimaryColumn('text')
  folded!: string;

  /** ISO 639-1: of the page on which it was typed. */
  @PrimaryColumn('text')
  language!: string;

  @Column('text')
  word!: string;

  @Column('int')
  times!: number;

  @Column('date')
  lastOn!: string;
}

/** Every table of this area. */
export const TAXONOMY_ENTITIES = [
  TaxonomyVersionEntity,
  ConceptEntity,
  ConceptLabelEntity,
  LabelWordEntity,
  ConceptBroaderEntity,
  SkillGroupEntity,
  SkillRelationEntity,
  OccupationSkillEntity,
  SectorEntity,
  SectorLabelEntity,
  WordMappingEntity,
  MissedWordEntity,
];

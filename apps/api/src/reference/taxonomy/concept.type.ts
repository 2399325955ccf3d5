import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import type { Locale } from '#domain/kernel/locale';
import {
  CONCEPT_KINDS,
  type ConceptKind,
  RELATION_STRENGTHS,
  type RelationStrength,
  SKILL_TYPES,
  type SkillType,
} from '#domain/reference/taxonomy/concept';
import { SECTOR_LEVELS, type SectorLevel } from '#domain/reference/taxonomy/sector';

const ConceptKindEnum = enumOf(CONCEPT_KINDS);
const SkillTypeEnum = enumOf(SKILL_TYPES);
const RelationStrengthEnum = enumOf(RELATION_STRENGTHS);
const SectorLevelEnum = enumOf(SECTOR_LEVELS);
const TaxonomySourceEnum = enumOf(['STARTER', 'ESCO', 'ISIC'] as const);

registerEnumType(ConceptKindEnum, { name: 'ConceptKind', description: 'What a concept of the taxonomy is.' });
registerEnumType(SkillTypeEnum, {
  name: 'SkillType',
  description: 'Something one does, or something one knows.',
});
registerEnumType(RelationStrengthEnum, {
  name: 'RelationStrength',
  description: 'How strongly an occupation needs a skill.',
});
registerEnumType(SectorLevelEnum, {
  name: 'SectorLevel',
  description: 'The levels of ISIC Rev.4, from wide to narrow.',
});
registerEnumType(TaxonomySourceEnum, {
  name: 'TaxonomySource',
  description: 'Where a part of the taxonomy comes from.',
});

@ObjectType('Concept', { description: 'A skill, a group of skills, an occupation or an ISCO group.' })
export class ConceptType {
  @Field(() => ID, { description: 'The URI by which records name it: ESCO’s, or `urn:skillroots:…`.' })
  uri!: string;

  @Field(() => ConceptKindEnum, { description: 'What it is.' })
  kind!: ConceptKind;

  @Field(() => String, { description: 'Its name, in the language asked for or else in English.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What it means, in a sentence or a paragraph.' })
  description!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In the answer to a search: the label that was found, which may be an alternative one.',
  })
  matched?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its code within its classification, where it has one.',
  })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'ISCO-08 unit group of an occupation.' })
  iscoCode!: string | null;

  @Field(() => SkillTypeEnum, { nullable: true, description: 'Of a skill.' })
  skillType!: SkillType | null;

  @Field(() => Boolean, { description: 'Whether the occupation needs a licence somewhere.' })
  regulated!: boolean;

  @Field(() => Boolean, { description: 'Whether it may no longer be chosen.' })
  retired!: boolean;

  @Field(() => ID, { nullable: true, description: 'The concept to read instead of a retired one.' })
  replacedBy!: string | null;

  /** The language in which its neighbours are named as well. */
  locale!: Locale;
}

@ObjectType({ description: 'A page of concepts.' })
export class ConceptConnection extends connectionOf(ConceptType, 'Concept') {}

@ObjectType('NeededSkill', { description: 'A skill that an occupation needs.' })
export class NeededSkillType {
  @Field(() => RelationStrengthEnum, { description: 'How strongly.' })
  strength!: RelationStrength;

  @Field(() => ConceptType, { description: 'The skill.' })
  skill!: ConceptType;
}

@ObjectType('Sector', { description: 'A section, division, group or class of ISIC Rev.4.' })
export class SectorType {
  @Field(() => ID, { description: 'Its code: a letter, or two to four digits.' })
  code!: string;

  @Field(() => SectorLevelEnum, { description: 'Its level.' })
  level!: SectorLevel;

  @Field(() => ID, { nullable: true, description: 'The code right above; null for a section.' })
  parentCode!: string | null;

  @Field(() => String, { description: 'Its title, in the language asked for or else in English.' })
  label!: string;
}

@ObjectType('TaxonomySourceInfo', { description: 'What was imported last from one source.' })
export class TaxonomySourceInfoType {
  @Field(() => TaxonomySourceEnum, { description: 'The source.' })
  source!: 'STARTER' | 'ESCO' | 'ISIC';

  @Field(() => String, { description: 'Its release, such as 1.1.1.' })
  release!: string;

  @Field(() => [String], { description: 'Languages of the labels, ISO 639-1.' })
  languages!: string[];

  @Field(() => DateTimeScalar, { description: 'When it was imported.' })
  importedAt!: Date;
}

@ObjectType('Taxonomy', { description: 'The present taxonomy.' })
export class TaxonomyType {
  @Field(() => Int, { description: 'Its version: rises with every import that changes something.' })
  version!: number;

  @Field(() => [TaxonomySourceInfoType], { description: 'What it is made of.' })
  sources!: TaxonomySourceInfoType[];

  @Field(() => String, {
    nullable: true,
    description: 'The notice to show wherever the ESCO classification is in use; null when it is not.',
  })
  notice!: string | null;
}

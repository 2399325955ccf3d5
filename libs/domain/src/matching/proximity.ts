import type { ConceptNumber } from '#domain/matching/facts';
import type { MatchTaxonomy } from '#domain/matching/taxonomy';

/** How a held skill stands to the one asked, nearest first. */
export const RELATIONS = [
  'same',
  'narrower',
  'essential',
  'broader',
  'optional',
  'group',
  'parentGroup',
] as const;
export type SkillRelationKind = (typeof RELATIONS)[number];

/** What each relation is worth, in ‰ of holding the very skill. */
export const PROXIMITY: Readonly<Record<SkillRelationKind, number>> = {
  same: 1000,
  narrower: 850,
  essential: 700,
  broader: 600,
  optional: 500,
  group: 500,
  parentGroup: 150,
};

/** Every skill that is worth something for the one asked, with its nearest relation. The asked skill is among them. */
export function nearSkills(
  taxonomy: MatchTaxonomy,
  asked: ConceptNumber,
): ReadonlyMap<ConceptNumber, SkillRelationKind> {
  const related = taxonomy.related[asked] ?? [];
  const members = (groups: readonly string[], of: MatchTaxonomy['inGroup']) =>
    groups.flatMap((group) => of.get(group) ?? []);
  const held: Readonly<Record<SkillRelationKind, readonly ConceptNumber[]>> = {
    same: [asked],
    narrower: taxonomy.narrower[asked] ?? [],
    essential: related.filter(({ essential }) => essential).map(({ to }) => to),
    broader: taxonomy.broader[asked] ?? [],
    optional: related.filter(({ essential }) => !essential).map(({ to }) => to),
    group: members(taxonomy.groups[asked] ?? [], taxonomy.inGroup),
    parentGroup: members(taxonomy.parentGroups[asked] ?? [], taxonomy.inParentGroup),
  };
  const near = new Map<ConceptNumber, SkillRelationKind>();
  for (const relation of RELATIONS) {
    for (const skill of held[relation]) if (!near.has(skill)) near.set(skill, relation);
  }
  return near;
}

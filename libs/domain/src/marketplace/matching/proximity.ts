import type { ConceptNumber } from '#domain/marketplace/matching/facts';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';

/** How a held skill relates to the one asked, nearest first. */
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

/** The same by position in {@link RELATIONS}, for the loops of the engines. */
export const MARKS = Uint16Array.from(RELATIONS, (relation) => PROXIMITY[relation]);

/** What the weakest relation is worth; whoever has only such relations covers no asked skill any better. */
export const WEAK = PROXIMITY.parentGroup;

/** The skills that are worth something for one asked skill, by rising number, each with its nearest relation. */
export interface NearSkills {
  readonly skills: Uint16Array;
  /** Positions in `RELATIONS`. */
  readonly relations: Uint8Array;
}

const nearOf = new WeakMap<MatchTaxonomy, Map<ConceptNumber, NearSkills>>();

/** Every skill that is worth something for the one asked, itself among them. Kept once worked out. */
export function nearSkills(taxonomy: MatchTaxonomy, asked: ConceptNumber): NearSkills {
  const kept = nearOf.get(taxonomy) ?? new Map<ConceptNumber, NearSkills>();
  nearOf.set(taxonomy, kept);
  const known = kept.get(asked);
  if (known) return known;

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
  const nearest = new Map<ConceptNumber, number>();
  RELATIONS.forEach((relation, position) => {
    for (const skill of held[relation]) if (!nearest.has(skill)) nearest.set(skill, position);
  });
  const skills = Uint16Array.from(nearest.keys()).sort();
  const near = { skills, relations: Uint8Array.from(skills, (skill) => nearest.get(skill) ?? 0) };
  kept.set(asked, near);
  return near;
}

/** How a held skill relates to the asked one; null when it is worth nothing for it. */
export function relationOf({ skills, relations }: NearSkills, held: ConceptNumber): SkillRelationKind | null {
  let low = 0;
  let high = skills.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const skill = skills[middle] ?? 0;
    if (skill === held) return RELATIONS[relations[middle] ?? 0] ?? null;
    if (skill < held) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** Asked skills, each with what one held skill is worth for it at most, in ‰. */
export interface WorthFor {
  readonly skills: Uint16Array;
  readonly marks: Uint16Array;
}

const worthOf = new WeakMap<MatchTaxonomy, Map<ConceptNumber, WorthFor>>();

/** The asked skills for which a held one is worth more than {@link WEAK}, itself among them. Kept once worked out. */
export function strongFor(taxonomy: MatchTaxonomy, held: ConceptNumber): WorthFor {
  const kept = worthOf.get(taxonomy) ?? new Map<ConceptNumber, WorthFor>();
  worthOf.set(taxonomy, kept);
  const known = kept.get(held);
  if (known) return known;

  const asked: readonly (readonly [SkillRelationKind, readonly ConceptNumber[]])[] = [
    ['same', [held]],
    ['narrower', taxonomy.broader[held] ?? []],
    ['broader', taxonomy.narrower[held] ?? []],
    ['group', (taxonomy.groups[held] ?? []).flatMap((group) => taxonomy.inGroup.get(group) ?? [])],
  ];
  const marks = new Map<ConceptNumber, number>();
  const worth = (skill: ConceptNumber, relation: SkillRelationKind): unknown =>
    marks.set(skill, Math.max(marks.get(skill) ?? 0, PROXIMITY[relation]));
  for (const [relation, skills] of asked) for (const skill of skills) worth(skill, relation);
  for (const { to, essential } of taxonomy.related[held] ?? [])
    worth(to, essential ? 'essential' : 'optional');
  const made = { skills: Uint16Array.from(marks.keys()), marks: Uint16Array.from(marks.values()) };
  kept.set(held, made);
  return made;
}

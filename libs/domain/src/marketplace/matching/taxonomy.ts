import { DomainError } from '#domain/kernel/errors';
import type { ConceptNumber } from '#domain/marketplace/matching/facts';
import type { BroaderRelation, Concept, SkillRelation } from '#domain/reference/taxonomy/concept';

/** What matching needs of a classification: its concepts without labels, and its relations. */
export interface TaxonomyRelations {
  readonly version: string;
  readonly concepts: readonly Pick<Concept, 'uri' | 'kind' | 'iscoCode'>[];
  readonly broader: readonly BroaderRelation[];
  readonly occupationSkills: readonly SkillRelation[];
  readonly skillSkills: readonly SkillRelation[];
}

/** An occupation that uses a skill, or a skill that an occupation uses. */
interface Use {
  readonly to: ConceptNumber;
  readonly essential: boolean;
}

/**
 * The taxonomy as matching reads it. Skills and occupations have dense numbers, in the order of their URIs, so that
 * the same concepts get the same numbers everywhere. Relations to concepts that the taxonomy does not hold are left out.
 */
export interface MatchTaxonomy {
  readonly version: string;
  /** URI by number. */
  readonly skills: readonly string[];
  readonly skillNumber: ReadonlyMap<string, ConceptNumber>;
  readonly occupations: readonly string[];
  readonly occupationNumber: ReadonlyMap<string, ConceptNumber>;
  /** By skill number: the occupations that use it. */
  readonly usedBy: readonly (readonly Use[])[];
  /** By occupation number: the skills that it uses. */
  readonly uses: readonly (readonly Use[])[];
  /** By occupation number: ISCO-08 unit group, or null. */
  readonly unitGroup: readonly (string | null)[];
  /** By skill number: broader and narrower skills. */
  readonly broader: readonly (readonly ConceptNumber[])[];
  readonly narrower: readonly (readonly ConceptNumber[])[];
  /** By skill number: skills joined to it by a skill–skill relation, in either direction. */
  readonly related: readonly (readonly Use[])[];
  /** By skill number: URIs of its nearest skill groups, and of the groups right above them. */
  readonly groups: readonly (readonly string[])[];
  readonly parentGroups: readonly (readonly string[])[];
  /** Skills by the URI of a nearest group, and by the URI of a group right above it. */
  readonly inGroup: ReadonlyMap<string, readonly ConceptNumber[]>;
  readonly inParentGroup: ReadonlyMap<string, readonly ConceptNumber[]>;
}

/** Engines keep skill and occupation numbers in 16 bits. */
const MOST_CONCEPTS = 65_536;

/** Builds the view; throws MATCHING_RELATIONS_MISSING for a taxonomy without skills, or with more than 65 536. */
export function matchTaxonomy(source: TaxonomyRelations): MatchTaxonomy {
  const of = (kind: Concept['kind']) => source.concepts.filter((concept) => concept.kind === kind);
  const skills = sorted(of('SKILL'));
  const occupations = sorted(of('OCCUPATION'));
  if (skills.length === 0 || Math.max(skills.length, occupations.length) > MOST_CONCEPTS) {
    throw new DomainError('MATCHING_RELATIONS_MISSING', { version: source.version, skills: skills.length });
  }
  const skillNumber = numbers(skills);
  const occupationNumber = numbers(occupations);
  const groupUris = new Set(of('SKILL_GROUP').map(({ uri }) => uri));
  const isco = new Map(of('OCCUPATION').map(({ uri, iscoCode }) => [uri, iscoCode]));

  const usedBy = lists<Use>(skills.length);
  const uses = lists<Use>(occupations.length);
  for (const { from, skill, strength } of source.occupationSkills) {
    const occupation = occupationNumber.get(from);
    const used = skillNumber.get(skill);
    if (occupation === undefined || used === undefined) continue;
    usedBy[used]?.push({ to: occupation, essential: strength === 'ESSENTIAL' });
    uses[occupation]?.push({ to: used, essential: strength === 'ESSENTIAL' });
  }

  const related = lists<Use>(skills.length);
  for (const { from, skill, strength } of source.skillSkills) {
    const a = skillNumber.get(from);
    const b = skillNumber.get(skill);
    if (a === undefined || b === undefined) continue;
    related[a]?.push({ to: b, essential: strength === 'ESSENTIAL' });
    related[b]?.push({ to: a, essential: strength === 'ESSENTIAL' });
  }

  const broader = lists<ConceptNumber>(skills.length);
  const narrower = lists<ConceptNumber>(skills.length);
  const above = new Map<string, string[]>();
  for (const edge of source.broader) {
    const low = skillNumber.get(edge.narrower);
    const high = skillNumber.get(edge.broader);
    if (low !== undefined && high !== undefined) {
      broader[low]?.push(high);
      narrower[high]?.push(low);
    } else if (groupUris.has(edge.broader)) {
      append(above, edge.narrower, edge.broader);
    }
  }

  const groups = skills.map((_, skill) => nearestGroups(skill, skills, broader, above));
  const parentGroups = groups.map((near) => [...new Set(near.flatMap((group) => above.get(group) ?? []))]);
  return {
    version: source.version,
    skills,
    skillNumber,
    occupations,
    occupationNumber,
    usedBy: usedBy.map(byNumber),
    uses: uses.map(byNumber),
    unitGroup: occupations.map((uri) => isco.get(uri) ?? null),
    broader,
    narrower,
    related,
    groups,
    parentGroups,
    inGroup: inverted(groups),
    inParentGroup: inverted(parentGroups),
  };
}

/** The groups right above a skill; without any, those of the broader skills, however far up. */
function nearestGroups(
  skill: ConceptNumber,
  skills: readonly string[],
  broader: readonly (readonly ConceptNumber[])[],
  above: ReadonlyMap<string, readonly string[]>,
): string[] {
  const seen = new Set([skill]);
  for (let level = [skill]; level.length > 0;) {
    const found = new Set(level.flatMap((at) => above.get(skills[at] ?? '') ?? []));
    if (found.size > 0) return [...found].sort();
    level = level.flatMap((at) => broader[at] ?? []).filter((next) => !seen.has(next));
    for (const next of level) seen.add(next);
  }
  return [];
}

const sorted = (concepts: readonly Pick<Concept, 'uri'>[]): string[] =>
  [...new Set(concepts.map(({ uri }) => uri))].sort();

const numbers = (uris: readonly string[]): Map<string, ConceptNumber> =>
  new Map(uris.map((uri, number) => [uri, number]));

const lists = <T>(length: number): T[][] => Array.from({ length }, () => []);

const byNumber = (uses: readonly Use[]): readonly Use[] => [...uses].sort((a, b) => a.to - b.to);

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function inverted(bySkill: readonly (readonly string[])[]): Map<string, ConceptNumber[]> {
  const map = new Map<string, ConceptNumber[]>();
  bySkill.forEach((keys, skill) => keys.forEach((key) => append(map, key, skill)));
  return map;
}

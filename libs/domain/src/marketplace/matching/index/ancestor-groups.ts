import type { ConceptNumber } from '#domain/marketplace/matching/facts';
import { MARKS, nearSkills, WEAK } from '#domain/marketplace/matching/proximity';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';

const BITS = 32;

const ancestorsOf = new WeakMap<MatchTaxonomy, Uint32Array>();

/**
 * By skill: bits of the groups above it. Skills with a common group above have a common bit, so that a row which has no
 * bit of an asked skill's ancestors is known to cover nothing of it, without a look at what it holds. Kept once worked out.
 */
export function ancestorBits(taxonomy: MatchTaxonomy): Uint32Array {
  const known = ancestorsOf.get(taxonomy);
  if (known) return known;
  const numbers = new Map([...taxonomy.inParentGroup.keys()].map((group, number) => [group, number]));
  const bits = Uint32Array.from(taxonomy.skills, (_, skill) => {
    const groups = (taxonomy.parentGroups[skill] ?? []).map((group) => numbers.get(group) ?? 0);
    return (groups.length === 0 ? [skill] : groups).reduce((all, number) => all | (1 << (number % BITS)), 0);
  });
  ancestorsOf.set(taxonomy, bits);
  return bits;
}

const askedAncestorsOf = new WeakMap<MatchTaxonomy, Uint32Array>();

/** Bits of which whoever covers an asked skill at all has one: its own, and those of near skills that share none of them. */
export function askedAncestors(taxonomy: MatchTaxonomy, asked: ConceptNumber): number {
  const kept = askedAncestorsOf.get(taxonomy) ?? new Uint32Array(taxonomy.skills.length);
  askedAncestorsOf.set(taxonomy, kept);
  const known = kept[asked] ?? 0;
  if (known !== 0) return known;

  const bits = ancestorBits(taxonomy);
  const { skills, relations } = nearSkills(taxonomy, asked);
  const own = bits[asked] ?? 0;
  let all = own;
  for (let i = 0; i < skills.length; i++) {
    const ancestors = bits[skills[i] ?? 0] ?? 0;
    if ((MARKS[relations[i] ?? 0] ?? 0) > WEAK && (ancestors & own) === 0) all |= ancestors;
  }
  kept[asked] = all;
  return kept[asked] ?? 0;
}

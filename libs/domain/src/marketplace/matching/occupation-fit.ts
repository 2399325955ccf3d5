import type { ConceptNumber } from '#domain/marketplace/matching/facts';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';

/**
 * Occupation fit: which jobs do these skills come from, and how alike are those of the need and of the person?
 *
 * A set of skills is read as a sample of one job's skills with some noise (naive Bayes over occupations, even prior):
 * the log likelihood ratio of occupation o is Σ_s ln(1 + (1 − ε)·a(s,o)/A(o) / (ε/S)), where a is 1 for an essential
 * and ½ for an optional skill, A(o) sums a over the occupation, S counts skills and ε is the share of noise.
 * The posterior is kept as integers in ‰, so that every engine multiplies the same numbers.
 */

/** Share of skills that say nothing about the job. */
const NOISE = 0.2;
/** What an optional skill weighs beside an essential one. */
const OPTIONAL = 0.5;
/** Occupations kept of a profile. */
export const PROFILE_SIZE = 16;

/** A likely occupation with its probability in ‰ (1…1000). */
interface LikelyOccupation {
  readonly occupation: ConceptNumber;
  readonly share: number;
}

/** At most 16 occupations, likeliest first; shares sum to 1000 at most, up to rounding. Empty when no skill tells. */
export type OccupationProfile = readonly LikelyOccupation[];

/** Infers the occupation profile of a set of skills; the order and repetition of skills do not matter. */
export function occupationProfile(
  taxonomy: MatchTaxonomy,
  skills: Iterable<ConceptNumber>,
): OccupationProfile {
  const { ratios, sums } = evidence(taxonomy);
  const occupations: ConceptNumber[] = [];
  for (const skill of [...new Set(skills)].sort((a, b) => a - b)) {
    const ratio = ratios[skill];
    taxonomy.usedBy[skill]?.forEach(({ to }, i) => {
      if (sums[to] === 0) occupations.push(to);
      sums[to] = (sums[to] ?? 0) + (ratio?.[i] ?? 0);
    });
  }
  const best = occupations.reduce((most, occupation) => Math.max(most, sums[occupation] ?? 0), 0);
  const posterior = occupations.map((occupation) => ({
    occupation,
    share: Math.exp((sums[occupation] ?? 0) - best),
  }));
  for (const occupation of occupations) sums[occupation] = 0;

  const whole = posterior.reduce((all, { share }) => all + share, 0);
  return posterior
    .map(({ occupation, share }) => ({ occupation, share: Math.round((1000 * share) / whole) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.occupation - b.occupation)
    .slice(0, PROFILE_SIZE);
}

/** By occupation: what a person of that occupation is worth for the need, in ‰. Computed once per need version. */
export type OccupationDemand = Uint16Array;

/**
 * Spreads the need's profile over like occupations: u(o') = ⌊Σ_o n(o)·R(o,o') / 1000⌋. Null when the need's skills
 * tell no occupation; then the occupation fit does not apply.
 */
export function occupationDemand(
  taxonomy: MatchTaxonomy,
  profile: OccupationProfile,
): OccupationDemand | null {
  if (profile.length === 0) return null;
  const sums = new Float64Array(taxonomy.occupations.length);
  for (const { occupation, share } of profile) {
    const likeness = occupationLikeness(taxonomy, occupation);
    for (let to = 0; to < sums.length; to++) sums[to] = (sums[to] ?? 0) + share * (likeness[to] ?? 0);
  }
  return Uint16Array.from(sums, (sum) => Math.min(1000, Math.floor(sum / 1000)));
}

/** O = min(1000, ⌊Σ p(o)·u(o) / 1000⌋): the expected likeness of the person's job to the need's, in ‰. */
export function occupationFit(demand: OccupationDemand, profile: OccupationProfile): number {
  const sum = profile.reduce((all, { occupation, share }) => all + share * (demand[occupation] ?? 0), 0);
  return Math.min(1000, Math.floor(sum / 1000));
}

const likenessOf = new WeakMap<MatchTaxonomy, Map<ConceptNumber, Uint16Array>>();

/**
 * R(o, o') in ‰, for one o and every o': ½ when both are of one ISCO-08 unit group, and ½ of the cosine of their
 * skills (weighted by a·idf, idf = ln(1 + N/(1 + df)) over the N occupations). R(o, o) is 1000. Kept once computed.
 */
export function occupationLikeness(taxonomy: MatchTaxonomy, occupation: ConceptNumber): Uint16Array {
  const rows = likenessOf.get(taxonomy) ?? new Map<ConceptNumber, Uint16Array>();
  likenessOf.set(taxonomy, rows);
  const known = rows.get(occupation);
  if (known) return known;

  const { norms, idf } = vectors(taxonomy);
  const dots = new Float64Array(taxonomy.occupations.length);
  for (const { to: skill, essential } of taxonomy.uses[occupation] ?? []) {
    const mine = (essential ? 1 : OPTIONAL) * (idf[skill] ?? 0) ** 2;
    for (const use of taxonomy.usedBy[skill] ?? []) {
      dots[use.to] = (dots[use.to] ?? 0) + mine * (use.essential ? 1 : OPTIONAL);
    }
  }
  const group = taxonomy.unitGroup[occupation] ?? null;
  const row = Uint16Array.from(dots, (dot, to) => {
    if (to === occupation) return 1000;
    const cosine = dot === 0 ? 0 : dot / ((norms[occupation] ?? 1) * (norms[to] ?? 1));
    const sameGroup = group !== null && taxonomy.unitGroup[to] === group;
    return (sameGroup ? 500 : 0) + Math.min(500, Math.floor(500 * cosine));
  });
  rows.set(occupation, row);
  return row;
}

/** By skill, in step with `usedBy`: what the skill says for each occupation; and room to sum it up. */
interface Evidence {
  readonly ratios: readonly Float64Array[];
  readonly sums: Float64Array;
}

const evidenceOf = new WeakMap<MatchTaxonomy, Evidence>();

function evidence(taxonomy: MatchTaxonomy): Evidence {
  const known = evidenceOf.get(taxonomy);
  if (known) return known;
  const odds = ((1 - NOISE) / NOISE) * taxonomy.skills.length;
  const totals = taxonomy.uses.map((uses) =>
    uses.reduce((sum, { essential }) => sum + (essential ? 1 : OPTIONAL), 0),
  );
  const ratios = taxonomy.usedBy.map((uses) =>
    Float64Array.from(uses, ({ to, essential }) =>
      Math.log(1 + (odds * (essential ? 1 : OPTIONAL)) / (totals[to] ?? 1)),
    ),
  );
  const made = { ratios, sums: new Float64Array(taxonomy.occupations.length) };
  evidenceOf.set(taxonomy, made);
  return made;
}

const vectorsOf = new WeakMap<MatchTaxonomy, { norms: Float64Array; idf: Float64Array }>();

/** The length of each occupation's skill vector, and the idf of each skill. */
function vectors(taxonomy: MatchTaxonomy): { norms: Float64Array; idf: Float64Array } {
  const known = vectorsOf.get(taxonomy);
  if (known) return known;
  const idf = Float64Array.from(taxonomy.usedBy, (uses) =>
    Math.log(1 + taxonomy.occupations.length / (1 + uses.length)),
  );
  const norms = Float64Array.from(taxonomy.uses, (uses) =>
    Math.sqrt(
      uses.reduce((sum, { to, essential }) => sum + ((essential ? 1 : OPTIONAL) * (idf[to] ?? 0)) ** 2, 0),
    ),
  );
  const made = { norms, idf };
  vectorsOf.set(taxonomy, made);
  return made;
}

import { DomainError } from '#domain/kernel/errors';
import { type AskedSkill, type HeldSkill, type MatchNeed } from '#domain/marketplace/matching/facts';
import { cefrOf, cefrStep, fittingWindows } from '#domain/marketplace/matching/gates.rules';
import { sectorProximity } from '#domain/marketplace/matching/isic';
import { occupationFit } from '#domain/marketplace/matching/occupation-fit';
import {
  type NearSkills,
  PROXIMITY,
  relationOf,
  type SkillRelationKind,
} from '#domain/marketplace/matching/proximity';
import type { ReadyNeed, ReadyProfessional } from '#domain/marketplace/matching/ready';
import { type MatchWeights, TERM_CODES, type TermCode } from '#domain/parties/programmes/weights';
import { type EvidenceKind } from '#domain/reference/vocabulary';

/** Name of the formula; it changes whenever the same facts could give another score. */
export const FORMULA = 'coverage-and-occupation-2';

/** What an unknown level, and an unknown number of years or hours, is worth (‰). */
export const UNKNOWN_LEVEL = 600;
export const UNKNOWN_AMOUNT = 500;
/** How much more an essential skill weighs in K than a desirable one. */
export const ESSENTIAL_WEIGHT = 3;
/** What a mandatory skill needs by itself (‰). */
export const MANDATORY_COVER = 500;

/** How one asked skill is covered, and by which held skill. */
export interface SkillCover {
  readonly asked: AskedSkill;
  /** c(s, p) in ‰. */
  readonly cover: number;
  /** Null when nothing held is worth anything for it. */
  readonly by: HeldSkill | null;
  readonly relation: SkillRelationKind | null;
}

/** One soft term. */
export interface ScoreTerm {
  readonly code: TermCode;
  readonly weight: number;
  /** In ‰. */
  readonly value: number;
  /** A term that does not apply has no part in the score. */
  readonly applies: boolean;
  /** The professional did not say; the value is a guess. */
  readonly unknown: boolean;
}

/** The score of a pair with all that it was made of. */
export interface PairScore {
  /** 0…100 000. */
  readonly score: number;
  /** RC: coverage of the essential skills, ‰; 1000 when there are none. */
  readonly essentialCoverage: number;
  /** K: coverage of all asked skills, essential ones threefold, ‰. */
  readonly coverage: number;
  /** O: occupation fit, ‰; null when the need's skills tell no occupation. */
  readonly occupationFit: number | null;
  /** RC reaches tau, and each mandatory skill is covered to one half. */
  readonly covered: boolean;
  readonly skills: readonly SkillCover[];
  readonly terms: readonly ScoreTerm[];
}

/**
 * Scores one pair, in integers. Source: `docs/matching.md`.
 * Throws MATCHING_TAXONOMY_CHANGED when the two sides were made ready with different taxonomies.
 */
export function scorePair(need: ReadyNeed, person: ReadyProfessional, weights: MatchWeights): PairScore {
  assertSameTaxonomy(need, person);
  const fit = need.demand && occupationFit(need.demand, person.occupations);
  const skills = need.asked.map((asked, i) => coverOf(asked, need.near[i], person.skills, weights));
  return scoreOf(need, person, weights, fit, skills);
}

/** The same, when the occupation fit and the covers of the asked skills are known already. */
export function scoreOf(
  need: Pick<ReadyNeed, 'need' | 'asked'>,
  person: ReadyProfessional,
  weights: MatchWeights,
  fit: number | null,
  skills: readonly SkillCover[],
): PairScore {
  const essentials = skills.filter(({ asked }) => asked.essential);
  const essentialCoverage = essentials.length === 0 ? 1000 : weightedMean(essentials, () => 1);
  const coverage = weightedMean(skills, ({ asked }) => (asked.essential ? ESSENTIAL_WEIGHT : 1));
  const terms = termsOf(need, person, weights, skillValue(coverage, fit, weights));
  return {
    score: weigh(terms),
    essentialCoverage,
    coverage,
    occupationFit: fit,
    covered:
      essentialCoverage >= weights.tau &&
      skills.every(({ asked, cover }) => !asked.mandatory || cover >= MANDATORY_COVER),
    skills,
    terms,
  };
}

/** Score = ⌊100·Σ W·f / Σ W⌋ over the terms that apply; 0 when none does. */
function weigh(terms: readonly ScoreTerm[]): number {
  const applying = terms.filter(({ applies }) => applies);
  const weight = applying.reduce((sum, term) => sum + term.weight, 0);
  const points = applying.reduce((sum, term) => sum + term.weight * term.value, 0);
  return weight === 0 ? 0 : Math.floor((100 * points) / weight);
}

/**
 * Skill = max(⌊(k·K + (1000 − k)·O) / 1000⌋, ⌊(3·K − 1000) / 2⌋); K alone when there is no O. The occupation replaces
 * for skills that nobody wrote down; whoever is seen to hold nearly all that is asked does not need it to, so coverage
 * alone carries such a pair. It never falls when K or O rises.
 */
function skillValue(coverage: number, fit: number | null, weights: MatchWeights): number {
  return fit === null ? coverage : blend(coverage, fit, weights.coverageShare);
}

/** The skill value for a share k of coverage; with 1000 it is K. */
export function blend(coverage: number, fit: number, share: number): number {
  const both = Math.floor((share * coverage + (1000 - share) * fit) / 1000);
  return Math.max(both, Math.floor((3 * coverage - 1000) / 2));
}

/** g(l, r) by level and evidence, in ‰: surplus earns nothing, an unknown level counts 600. */
export function levelGain(
  held: number | null,
  asked: number,
  evidence: EvidenceKind,
  weights: MatchWeights,
): number {
  const level = held === null ? UNKNOWN_LEVEL : Math.min(1000, Math.floor((1000 * held) / asked));
  return Math.floor((level * weights.evidence[evidence]) / 1000);
}

function assertSameTaxonomy(need: ReadyNeed, person: ReadyProfessional): void {
  if (need.taxonomyVersion === person.taxonomyVersion) return;
  throw new DomainError('MATCHING_TAXONOMY_CHANGED', {
    need: need.taxonomyVersion,
    profile: person.taxonomyVersion,
  });
}

/** c(s, p): the best of ⌊x·g / 1000⌋ over the held skills; of equals the nearest relation, then the lowest number. */
export function coverOf(
  asked: AskedSkill,
  near: NearSkills | undefined,
  held: readonly HeldSkill[],
  weights: MatchWeights,
): SkillCover {
  let best: SkillCover = { asked, cover: 0, by: null, relation: null };
  for (const by of held) {
    const relation = near && relationOf(near, by.skill);
    if (!relation) continue;
    const gain = levelGain(by.level, asked.level, by.evidence, weights);
    const cover = Math.floor((PROXIMITY[relation] * gain) / 1000);
    const nearer = best.relation !== null && PROXIMITY[relation] > PROXIMITY[best.relation];
    if (cover > best.cover || (cover === best.cover && cover > 0 && nearer))
      best = { asked, cover, by, relation };
  }
  return best;
}

function weightedMean(skills: readonly SkillCover[], times: (skill: SkillCover) => number): number {
  let points = 0;
  let weight = 0;
  for (const skill of skills) {
    points += times(skill) * skill.asked.weight * skill.cover;
    weight += times(skill) * skill.asked.weight;
  }
  return weight === 0 ? 0 : Math.floor(points / weight);
}

/** A term before it is weighed. */
type Value = Pick<ScoreTerm, 'value' | 'applies' | 'unknown'>;

const NOT_ASKED: Value = { value: 0, applies: false, unknown: false };
const known = (value: number): Value => ({ value, applies: true, unknown: false });

function termsOf(
  { need, asked }: Pick<ReadyNeed, 'need' | 'asked'>,
  person: ReadyProfessional,
  weights: MatchWeights,
  skill: number,
): ScoreTerm[] {
  const values: Readonly<Record<TermCode, Value>> = {
    skill: asked.length === 0 ? NOT_ASKED : known(skill),
    sector: sectorTerm(need.sector, person.sectors),
    years: amountTerm(need.yearsPreferred, person.years),
    language: languageTerm(need, person),
    hours: amountTerm(need.hoursPerWeek, hoursFor(need, person)),
  };
  return TERM_CODES.map((code) => ({ code, weight: weights.terms[code], ...values[code] }));
}

function sectorTerm(asked: string | null, held: readonly string[]): Value {
  if (asked === null) return NOT_ASKED;
  const best = held.reduce((most, code) => Math.max(most, sectorProximity(asked, code)), 0);
  return { value: best, applies: true, unknown: held.length === 0 };
}

/** min(1000, ⌊1000·held / asked⌋); 500 when not said. */
export const amountValue = (asked: number, held: number | null): number =>
  held === null ? UNKNOWN_AMOUNT : Math.min(1000, Math.floor((1000 * held) / asked));

function amountTerm(asked: number | null, held: number | null): Value {
  if (asked === null || asked === 0) return NOT_ASKED;
  return { value: amountValue(asked, held), applies: true, unknown: held === null };
}

/** The most weekly hours of the windows that fit; of all windows when none fits, so that staff see a figure. */
function hoursFor(need: MatchNeed, person: ReadyProfessional): number | null {
  const fitting = fittingWindows(need, person);
  const hours = (fitting.length > 0 ? fitting : person.availability).map(({ hoursPerWeek }) => hoursPerWeek);
  const said = hours.filter((amount) => amount !== null);
  return said.length === 0 ? null : Math.max(...said);
}

/** Mean over the languages asked of ⌊1000·(held − minimum + 1) / (preferred − minimum + 1)⌋, within 0…1000. */
function languageTerm(need: MatchNeed, person: ReadyProfessional): Value {
  if (need.languages.length === 0) return NOT_ASKED;
  const values = need.languages.map(({ code, minimum, preferred }) =>
    languageValue(cefrStep(cefrOf(person, code)), cefrStep(minimum), cefrStep(preferred)),
  );
  return known(Math.floor(values.reduce((sum, value) => sum + value, 0) / values.length));
}

/** The value of one language from its steps on the ladder; a preference below the minimum counts as the minimum. */
export function languageValue(held: number, minimum: number, preferred: number): number {
  const steps = Math.max(preferred, minimum) - minimum + 1;
  return Math.max(0, Math.min(1000, Math.floor((1000 * (held - minimum + 1)) / steps)));
}

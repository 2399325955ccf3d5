import type { AskedSkill, HeldSkill } from '#domain/marketplace/matching/facts';
import { cefrOf, cefrStep, type Gate } from '#domain/marketplace/matching/gates.rules';
import type { SkillRelationKind } from '#domain/marketplace/matching/proximity';
import { allGates, type Ranking } from '#domain/marketplace/matching/rank.rules';
import {
  type ReadyNeed,
  type ReadyProfessional,
  readyProfessional,
} from '#domain/marketplace/matching/ready';
import {
  FORMULA,
  type PairScore,
  scorePair,
  type ScoreTerm,
  type SkillCover,
} from '#domain/marketplace/matching/score.rules';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import type { CefrLevel, EvidenceKind } from '#domain/reference/vocabulary';
import { CEFR_LEVELS } from '#domain/reference/vocabulary';

/** Bands for people, who need no false precision, with the least score of each. */
export const BANDS = [
  ['STRONG', 75_000],
  ['GOOD', 60_000],
  ['POSSIBLE', 40_000],
  ['WEAK', 0],
] as const;
export type Band = (typeof BANDS)[number][0];

/** A term with the points that it brought. */
interface ExplainedTerm extends ScoreTerm {
  /** Points of the score; the contributions of all terms sum to it. */
  readonly contribution: number;
}

/** How one asked skill is met. Skills are given by URI. */
export interface ExplainedSkill {
  readonly skill: string;
  readonly essential: boolean;
  readonly mandatory: boolean;
  readonly levelAsked: number;
  readonly weight: number;
  readonly matchedBy: string | null;
  readonly relation: SkillRelationKind | null;
  readonly levelHeld: number | null;
  readonly evidence: EvidenceKind | null;
  /** c(s, p), ‰. */
  readonly cover: number;
}

/** One change that the professional could make, and the points that the score would really gain. */
export type Raise = { readonly gain: number } & (
  | { readonly kind: 'skill'; readonly skill: string; readonly level: number }
  | { readonly kind: 'language'; readonly code: string; readonly level: CefrLevel }
  | { readonly kind: 'hours'; readonly hoursPerWeek: number }
);

/** Why a pair has its score; part of the result, so that it stays true when formula, taxonomy or weights change. */
export interface Explanation {
  readonly formula: string;
  readonly taxonomyVersion: string;
  readonly weightsVersion: number;
  readonly needVersion: number;
  readonly profileVersion: number;
  readonly score: number;
  readonly band: Band;
  readonly gates: readonly Gate[];
  readonly terms: readonly ExplainedTerm[];
  /** RC, K and O, ‰; O is null when the need's skills tell no occupation. */
  readonly essentialCoverage: number;
  readonly coverage: number;
  readonly occupationFit: number | null;
  readonly skills: readonly ExplainedSkill[];
  /** Asked skills that nothing held covers, and essential ones that are covered to less than one half, by URI. */
  readonly missing: readonly string[];
  /** Up to three changes, the most useful first. */
  readonly raises: readonly Raise[];
}

const RAISES_SHOWN = 3;

/** What an essential skill, and all of them together, must be covered by, so that the band is the score's own (‰). */
const ENOUGH_COVER = 500;

/** The band of a score. */
export const bandOf = (score: number): Band => BANDS.find(([, least]) => score >= least)?.[0] ?? 'WEAK';

/** Whether people read of an asked skill that it is missing: nothing covers it, or it is essential and not half covered. */
const isMissing = ({ asked, cover }: SkillCover): boolean =>
  cover === 0 || (asked.essential && cover < ENOUGH_COVER);

/**
 * The band of a pair: that of its score, but no more than GOOD when an essential skill is not half covered, and no more
 * than POSSIBLE when the essential skills together are not. The order by score knows nothing of it.
 */
export function cappedBand({
  score,
  skills,
  essentialCoverage,
}: Pick<PairScore, 'score' | 'skills' | 'essentialCoverage'>): Band {
  const band = bandOf(score);
  const most =
    essentialCoverage < ENOUGH_COVER
      ? 'POSSIBLE'
      : skills.some((skill) => skill.asked.essential && isMissing(skill))
        ? 'GOOD'
        : 'STRONG';
  const step = (of: Band) => BANDS.findIndex(([name]) => name === of);
  return step(band) < step(most) ? most : band;
}

/** How many essential skills people read of as missing; in the order that is shown, fewer come first within a band. */
export const essentialGaps = ({ skills, missing }: Pick<Explanation, 'skills' | 'missing'>): number =>
  skills.filter(({ essential, skill }) => essential && missing.includes(skill)).length;

/** Explains one pair, from the same integers as its score. */
export function explainPair(
  taxonomy: MatchTaxonomy,
  need: ReadyNeed,
  person: ReadyProfessional,
  ranking: Pick<Ranking, 'weights' | 'today'>,
): Explanation {
  const score = scorePair(need, person, ranking.weights);
  const uri = (skill: number): string => taxonomy.skills[skill] ?? '';
  return {
    formula: FORMULA,
    taxonomyVersion: taxonomy.version,
    weightsVersion: ranking.weights.version,
    needVersion: need.need.version,
    profileVersion: person.version,
    score: score.score,
    band: cappedBand(score),
    gates: allGates(need, person, score, ranking),
    terms: contributions(score),
    essentialCoverage: score.essentialCoverage,
    coverage: score.coverage,
    occupationFit: score.occupationFit,
    skills: score.skills.map(({ asked, cover, by, relation }) => ({
      skill: uri(asked.skill),
      essential: asked.essential,
      mandatory: asked.mandatory,
      levelAsked: asked.level,
      weight: asked.weight,
      matchedBy: by && uri(by.skill),
      relation,
      levelHeld: by && by.level,
      evidence: by && by.evidence,
      cover,
    })),
    missing: score.skills.filter(isMissing).map(({ asked }) => uri(asked.skill)),
    raises: raises(taxonomy, need, person, ranking.weights, score),
  };
}

/** Shares the score out over its terms by largest remainder, so that the whole points sum to it. */
function contributions({ score, terms }: PairScore): ExplainedTerm[] {
  const weight = terms.reduce((sum, term) => sum + (term.applies ? term.weight : 0), 0);
  const exact = terms.map(({ applies, weight: w, value }) => (applies && weight > 0 ? 100 * w * value : 0));
  const whole = exact.map((points) => (weight === 0 ? 0 : Math.floor(points / weight)));
  const left = score - whole.reduce((sum, points) => sum + points, 0);
  const byRemainder = exact
    .map((points, term) => ({ term, remainder: weight === 0 ? 0 : points % weight }))
    .sort((a, b) => b.remainder - a.remainder || a.term - b.term)
    .slice(0, left)
    .map(({ term }) => term);
  return terms.map((term, i) => ({
    ...term,
    contribution: (whole[i] ?? 0) + (byRemainder.includes(i) ? 1 : 0),
  }));
}

/** What would raise the score most: each single change is tried on the facts and scored again. */
function raises(
  taxonomy: MatchTaxonomy,
  need: ReadyNeed,
  person: ReadyProfessional,
  weights: MatchWeights,
  now: PairScore,
): Raise[] {
  const scoreWith = (change: Partial<ReadyProfessional>): number =>
    scorePair(need, { ...person, ...change }, weights).score - now.score;
  const withSkills = (skills: readonly HeldSkill[]): number => {
    const { occupations, skills: merged } = readyProfessional(taxonomy, { ...person, skills });
    return scoreWith({ skills: merged, occupations });
  };

  const skills = now.skills
    .filter(({ cover }) => cover < 1000)
    .map(({ asked, by }): Raise => {
      const level = Math.max(asked.level, by?.skill === asked.skill ? (by.level ?? 0) : 0);
      return {
        kind: 'skill',
        skill: taxonomy.skills[asked.skill] ?? '',
        level,
        gain: withSkills([...person.skills, claimed(asked, level)]),
      };
    });
  const languages = need.need.languages.flatMap(({ code }): Raise[] => {
    const next = CEFR_LEVELS[cefrStep(cefrOf(person, code))];
    if (!next) return [];
    const gain = scoreWith({ languages: [...person.languages, { code, level: next }] });
    return [{ kind: 'language', code, level: next, gain }];
  });
  return [...skills, ...languages, ...moreHours(need, person, scoreWith)]
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, RAISES_SHOWN);
}

const claimed = ({ skill }: AskedSkill, level: number): HeldSkill => ({ skill, level, evidence: 'CLAIMED' });

function moreHours(
  { need }: ReadyNeed,
  person: ReadyProfessional,
  gainOf: (change: Partial<ReadyProfessional>) => number,
): Raise[] {
  const hoursPerWeek = need.hoursPerWeek;
  if (hoursPerWeek === null || hoursPerWeek === 0) return [];
  const availability = person.availability.map((free) => ({ ...free, hoursPerWeek }));
  return [{ kind: 'hours', hoursPerWeek, gain: gainOf({ availability }) }];
}

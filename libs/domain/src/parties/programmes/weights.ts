import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { WEIGHT_LIMITS } from '#domain/parties/programmes/limits';
import type { EvidenceKind } from '#domain/reference/vocabulary';

/** The soft terms of a score, in the order in which they are shown. */
export const TERM_CODES = ['skill', 'sector', 'years', 'language', 'hours'] as const;
export type TermCode = (typeof TERM_CODES)[number];

/** How a programme weighs a match; versioned data of the programme. Shares and marks are in ‰ (0…1000). */
export interface MatchWeights {
  readonly version: number;
  /** Weight of each term, 0…1000; at least one is above 0. */
  readonly terms: Readonly<Record<TermCode, number>>;
  /** Share of coverage K in the skill term; the rest is the occupation fit O. */
  readonly coverageShare: number;
  /** How far a skill counts by its evidence. */
  readonly evidence: Readonly<Record<EvidenceKind, number>>;
  /** Coverage of the essential skills below which a pair is not suggested. */
  readonly tau: number;
  /** Score (0…100 000) from which both sides are notified. */
  readonly threshold: number;
  /** Rank up to which both sides are notified. */
  readonly tellFirst: number;
  /** Points of a band in which lists are shown in turns (`inFairOrder`), 0…100 000; 0: by score alone. */
  readonly fairnessBand: number;
}

/** The weights that a new programme starts with; `docs/matching.md` argues them. */
export const DEFAULT_WEIGHTS: MatchWeights = {
  version: 1,
  terms: { skill: 70, sector: 5, years: 15, language: 5, hours: 5 },
  coverageShare: 200,
  evidence: { CLAIMED: 900, EVIDENCED: 950, VERIFIED: 1000 },
  tau: 250,
  threshold: 60_000,
  tellFirst: 10,
  fairnessBand: 2_000,
};

/** A figure and the whole numbers that it may be. */
type Range = readonly [field: string, value: number, least: number, most: number];

/** Refuses weights that do not fit, all problems at once; throws MATCHING_WEIGHTS_INVALID. */
export function assertWeights(weights: MatchWeights): void {
  const ranges: readonly Range[] = [
    ...TERM_CODES.map((code): Range => [`terms.${code}`, weights.terms[code], ...WEIGHT_LIMITS.term]),
    ...Object.entries(weights.evidence).map(([kind, mark]): Range => [
      `evidence.${kind}`,
      mark,
      ...WEIGHT_LIMITS.evidence,
    ]),
    ['coverageShare', weights.coverageShare, ...WEIGHT_LIMITS.coverageShare],
    ['tau', weights.tau, ...WEIGHT_LIMITS.tau],
    ['threshold', weights.threshold, ...WEIGHT_LIMITS.threshold],
    ['tellFirst', weights.tellFirst, ...WEIGHT_LIMITS.tellFirst],
    ['fairnessBand', weights.fairnessBand, ...WEIGHT_LIMITS.fairnessBand],
  ];
  const problems = ranges.filter(outside).map(([field, , least, most]): Finding => ({
    field,
    code: 'WHOLE_NUMBER_FROM_TO',
    values: { least, most },
  }));
  if (TERM_CODES.every((code) => weights.terms[code] === 0)) {
    problems.push({ field: 'terms', code: 'NO_WEIGHT' });
  }
  const first = problems[0];
  if (first) throw new DomainError('MATCHING_WEIGHTS_INVALID', { field: first.field, problems });
}

const outside = ([, value, least, most]: Range): boolean =>
  !Number.isInteger(value) || value < least || value > most;

import { weightQuality } from '#domain/mapping/estimates/weights.rules';

/** Somebody whom another person brought in, with how many people of the population they know. */
export interface Recruit {
  readonly answer: string;
  /** Null when they did not say. */
  readonly degree: number | null;
}

/** Shares of a sample in which people brought in others. */
export interface RecruitedShares {
  readonly n: number;
  /** As people answered: what is shown. */
  readonly naive: Readonly<Record<string, number>>;
  /** Weighted by 1 / degree (Volz and Heckathorn 2008): for analysts, who see when not to trust it. */
  readonly weighted: Readonly<Record<string, number>>;
  readonly effectiveSize: number;
}

/** The naive and the weighted shares of each answer, of those who said whom they know. */
export function recruitedShares(recruits: readonly Recruit[]): RecruitedShares {
  const known = recruits.filter((one): one is Recruit & { degree: number } => (one.degree ?? 0) > 0);
  const weights = known.map(({ degree }) => 1 / degree);
  const shares = (weightOf: (index: number) => number): Record<string, number> => {
    const sums = new Map<string, number>();
    let total = 0;
    known.forEach(({ answer }, index) => {
      sums.set(answer, (sums.get(answer) ?? 0) + weightOf(index));
      total += weightOf(index);
    });
    return Object.fromEntries([...sums].map(([answer, sum]) => [answer, sum / total]));
  };
  return {
    n: known.length,
    naive: shares(() => 1),
    weighted: shares((index) => weights[index] ?? 0),
    effectiveSize: weightQuality(weights).effectiveSize,
  };
}

/** What is known of how a sample grew. */
export interface RecruitmentFacts {
  readonly n: number;
  readonly couponsRecorded: boolean;
  /** Shares from 0 to 1. */
  readonly degreeMissing: number;
  readonly seeds: number;
  readonly largestWeight: number;
  /** Waves of recruits after the first people. */
  readonly waves: number;
}

/** What keeps weighted shares of recruited people from being published. */
const RECRUITMENT_OBSTACLES = [
  'COUPONS_NOT_RECORDED',
  'DEGREE_MISSING',
  'TOO_FEW_WAVES',
  'TOO_MANY_SEEDS',
  'TOO_FEW',
  'ONE_WEIGHT_TOO_LARGE',
] as const;
export type RecruitmentObstacle = (typeof RECRUITMENT_OBSTACLES)[number];

const STOPS: Readonly<Record<RecruitmentObstacle, (facts: RecruitmentFacts) => boolean>> = {
  COUPONS_NOT_RECORDED: ({ couponsRecorded }) => !couponsRecorded,
  DEGREE_MISSING: ({ degreeMissing }) => degreeMissing > 0.1,
  TOO_FEW_WAVES: ({ waves }) => waves < 4,
  TOO_MANY_SEEDS: ({ seeds }) => seeds > 0.2,
  TOO_FEW: ({ n }) => n < 200,
  ONE_WEIGHT_TOO_LARGE: ({ largestWeight }) => largestWeight > 0.05,
};

/** Why the weighted shares of recruited people may not be published; the naive ones are shown, as of those who answered. */
export const recruitmentObstacles = (facts: RecruitmentFacts): RecruitmentObstacle[] =>
  RECRUITMENT_OBSTACLES.filter((obstacle) => STOPS[obstacle](facts));

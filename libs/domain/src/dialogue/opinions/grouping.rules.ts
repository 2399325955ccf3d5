import {
  type Clusters,
  firstDistinct,
  kMeans,
  type Points,
  silhouettes,
  spreadCentres,
} from '#domain/dialogue/opinions/clusters.rules';
import { type GroupCount, mostGroups, nextGroupCount } from '#domain/dialogue/opinions/group-count.rules';

/** Groups of points: the largest is the first. */
export interface Grouping {
  readonly count: GroupCount;
  /** Mean silhouette by number of groups, from 2. */
  readonly silhouettes: readonly number[];
  readonly centres: Clusters['centres'];
  /** The group of each point. */
  readonly of: Int32Array;
}

/** What a grouping starts from: the last number of groups and its centres. */
export interface GroupingBefore {
  readonly count: GroupCount;
  readonly centres: Clusters['centres'];
}

const BASE_CLUSTERS = 100;
/** Fresh starts of each number of groups; the tightest result is kept. */
const STARTS = 12;

/**
 * Puts points into groups: first into at most 100 small clusters, then those, by their weight, into 2 to 5 groups. The
 * number with the best mean silhouette is preferred. It starts from the last centres where there are any. Undefined with
 * fewer than two different points.
 */
export function groupPoints(
  x: Float64Array,
  y: Float64Array,
  random: () => number,
  before?: GroupingBefore,
): Grouping | undefined {
  const points = { x, y, weight: new Float64Array(x.length).fill(1) };
  const small = kMeans(points, firstDistinct(points, BASE_CLUSTERS));
  const { base, baseOf } = occupied(points, small);
  if (base.x.length < 2) return undefined;
  const most = Math.min(mostGroups(base.x.length), base.x.length);
  const tried = Array.from({ length: most - 1 }, (_, i) => {
    const clusters = tightest(base, i + 2, random, before?.centres);
    return { clusters, silhouette: meanSilhouette(base, clusters) };
  });
  const best = tried.reduce(
    (best, { silhouette }, i) => (silhouette > (tried[best]?.silhouette ?? 0) ? i : best),
    0,
  );
  const count = nextGroupCount(best + 2, before?.count);
  const chosen = tried[Math.min(count.shown, most) - 2]?.clusters;
  return (
    chosen && {
      count,
      silhouettes: tried.map(({ silhouette }) => silhouette),
      ...largestFirst(
        chosen.centres,
        baseOf.map((cluster) => chosen.of[cluster] ?? 0),
      ),
    }
  );
}

/** The groups from given centres: what the points come to when somebody else's centres are the start. */
export const groupFrom = (points: Points, centres: Clusters['centres']): Int32Array =>
  kMeans(points, centres).of;

/** Clusters that have points, as points with weights; and of each point its cluster among them. */
function occupied({ weight }: Points, clusters: Clusters): { base: Points; baseOf: Int32Array } {
  const weights = clusters.centres.map(() => 0);
  clusters.of.forEach((cluster, i) => (weights[cluster] = (weights[cluster] ?? 0) + (weight[i] ?? 0)));
  const kept = clusters.centres
    .map((centre, i) => ({ centre, i, w: weights[i] ?? 0 }))
    .filter(({ w }) => w > 0);
  const number = new Map(kept.map(({ i }, at) => [i, at]));
  return {
    base: {
      x: Float64Array.from(kept, ({ centre }) => centre[0]),
      y: Float64Array.from(kept, ({ centre }) => centre[1]),
      weight: Float64Array.from(kept, ({ w }) => w),
    },
    baseOf: clusters.of.map((cluster) => number.get(cluster) ?? 0),
  };
}

function tightest(
  base: Points,
  count: number,
  random: () => number,
  before: Clusters['centres'] = [],
): Clusters {
  const starts = Array.from({ length: STARTS }, () => spreadCentres(base, count, random));
  if (before.length === count) return kMeans(base, before);
  const [first, ...others] = starts.map((centres) => kMeans(base, centres));
  return others.reduce((best, next) => (next.spread < best.spread ? next : best), first as Clusters);
}

function meanSilhouette({ x, y }: Points, { of, centres }: Clusters): number {
  const all = silhouettes(of, centres.length, (a, b) =>
    Math.sqrt(((x[a] ?? 0) - (x[b] ?? 0)) ** 2 + ((y[a] ?? 0) - (y[b] ?? 0)) ** 2),
  );
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}

/** Numbers groups by size; of two that are equally large the one with the earlier point comes first. */
function largestFirst(centres: Clusters['centres'], of: Int32Array): Pick<Grouping, 'centres' | 'of'> {
  const groups = centres
    .map((centre, i) => ({ centre, i, size: of.filter((group) => group === i).length, first: of.indexOf(i) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.first - b.first);
  const number = new Map(groups.map(({ i }, at) => [i, at]));
  return { centres: groups.map(({ centre }) => centre), of: of.map((group) => number.get(group) ?? 0) };
}

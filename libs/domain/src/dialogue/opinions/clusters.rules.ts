/** Points of the plane, each with a weight. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

/** Centres of clusters, and to which each point belongs. */
export interface Clusters {
  readonly centres: readonly (readonly [x: number, y: number])[];
  readonly of: Int32Array;
  /** Weighted sum of squared distances from the centres. */
  readonly spread: number;
}

const MOST_STEPS = 60;

/**
 * Weighted k-means (Lloyd 1982) from the given centres: points go to the nearest, of two equally near ones to the first;
 * centres move to the mean of their points until nothing changes. A centre without points stays where it is.
 */
export function kMeans(points: Points, from: Clusters['centres']): Clusters {
  let centres = from;
  let of = nearest(points, centres);
  for (let step = 0; step < MOST_STEPS; step++) {
    centres = means(points, of, centres);
    const next = nearest(points, centres);
    const isSame = next.every((cluster, i) => cluster === of[i]);
    of = next;
    if (isSame) break;
  }
  return { centres, of, spread: spreadOf(points, of, centres) };
}

/** The first `count` different points, as centres to begin with. */
export function firstDistinct({ x, y }: Points, count: number): (readonly [number, number])[] {
  const found = new Map<string, readonly [number, number]>();
  for (let i = 0; i < x.length && found.size < count; i++) {
    const at = [x[i] ?? 0, y[i] ?? 0] as const;
    found.set(at.join(), at);
  }
  return [...found.values()];
}

/**
 * Centres far from one another, drawn with a chance that grows with weight and squared distance from those drawn before
 * (k-means++, Arthur and Vassilvitskii 2007). `random` gives even numbers in 0…1.
 */
export function spreadCentres(points: Points, count: number, random: () => number): Clusters['centres'] {
  const { x, y, weight } = points;
  const far = weight.slice();
  const centres: (readonly [number, number])[] = [];
  while (centres.length < count) {
    const i = drawn(far, random());
    const centre = [x[i] ?? 0, y[i] ?? 0] as const;
    const isFirst = centres.push(centre) === 1;
    far.forEach((before, j) => {
      const now =
        (weight[j] ?? 0) * ((x[j] ?? 0) - centre[0]) ** 2 + (weight[j] ?? 0) * ((y[j] ?? 0) - centre[1]) ** 2;
      far[j] = isFirst ? now : Math.min(before, now);
    });
  }
  return centres;
}

/** Silhouette of each item (Rousseeuw 1987), from distances; 0 for one that is alone. */
export function silhouettes(
  of: ArrayLike<number>,
  clusters: number,
  distance: (a: number, b: number) => number,
): number[] {
  const sizes = new Array<number>(clusters).fill(0);
  for (let i = 0; i < of.length; i++) sizes[of[i] ?? 0] = (sizes[of[i] ?? 0] ?? 0) + 1;
  return Array.from({ length: of.length }, (_, i) => {
    const sums = new Array<number>(clusters).fill(0);
    for (let j = 0; j < of.length; j++) {
      if (j !== i) sums[of[j] ?? 0] = (sums[of[j] ?? 0] ?? 0) + distance(i, j);
    }
    const own = of[i] ?? 0;
    const companions = (sizes[own] ?? 0) - 1;
    if (companions === 0) return 0;
    const inside = (sums[own] ?? 0) / companions;
    const outside = sums.reduce(
      (least, sum, c) => (c === own || !sizes[c] ? least : Math.min(least, sum / sizes[c])),
      Infinity,
    );
    return outside === Infinity ? 0 : (outside - inside) / (Math.max(inside, outside) || 1);
  });
}

function nearest({ x, y }: Points, centres: Clusters['centres']): Int32Array {
  const cx = Float64Array.from(centres, ([value]) => value);
  const cy = Float64Array.from(centres, ([, value]) => value);
  const of = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    let least = Infinity;
    for (let c = 0; c < cx.length; c++) {
      const dx = (x[i] ?? 0) - (cx[c] ?? 0);
      const dy = (y[i] ?? 0) - (cy[c] ?? 0);
      const square = dx * dx + dy * dy;
      if (square >= least) continue;
      least = square;
      of[i] = c;
    }
  }
  return of;
}

function means({ x, y, weight }: Points, of: Int32Array, before: Clusters['centres']): Clusters['centres'] {
  const sums = before.map(() => [0, 0, 0] as [number, number, number]);
  of.forEach((cluster, i) => {
    const sum = sums[cluster];
    if (!sum) return;
    const w = weight[i] ?? 0;
    sum[0] += w * (x[i] ?? 0);
    sum[1] += w * (y[i] ?? 0);
    sum[2] += w;
  });
  return sums.map(([sx, sy, w], i) => (w > 0 ? [sx / w, sy / w] : (before[i] ?? [0, 0])));
}

function spreadOf({ x, y, weight }: Points, of: Int32Array, centres: Clusters['centres']): number {
  return of.reduce((sum, cluster, i) => {
    const [cx, cy] = centres[cluster] ?? [0, 0];
    return sum + (weight[i] ?? 0) * (((x[i] ?? 0) - cx) ** 2 + ((y[i] ?? 0) - cy) ** 2);
  }, 0);
}

function drawn(weights: Float64Array, chance: number): number {
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] ?? 0;
    if (left < 0) return i;
  }
  return weights.length - 1;
}

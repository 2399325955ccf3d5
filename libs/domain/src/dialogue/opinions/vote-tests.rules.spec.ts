import { describe, expect, it } from '@jest/globals';
import { silhouettes } from '#domain/dialogue/opinions/clusters.rules';
import { dominantVector } from '#domain/dialogue/opinions/components.rules';
import { groupInformedConsensus } from '#domain/dialogue/opinions/group-votes.rules';
import { importance, routingWeight } from '#domain/dialogue/opinions/routing.rules';
import {
  proportionTest,
  twoProportionTest,
  wilsonLowerBound,
} from '#domain/dialogue/opinions/vote-tests.rules';
import { describeDialogueData, dialogueJson } from '#testing/dialogue-data';

interface Vectors {
  readonly 'wilson_z1.96': readonly { up: number; n: number; lower: number }[];
  readonly propTest: readonly { s: number; n: number; z: number }[];
  readonly twoPropTest: readonly {
    succIn: number;
    succOut: number;
    popIn: number;
    popOut: number;
    z: number;
  }[];
  readonly importance: readonly { A: number; P: number; S: number; E: number; v: number }[];
  readonly priority: readonly { A: number; P: number; S: number; E: number; meta?: boolean; v: number }[];
  readonly groupInformedConsensus: readonly { groups: readonly [number, number][]; v: number }[];
  readonly silhouette: { dist: number[][]; clusters: number[][]; member0: number; mean: number };
  readonly powerIteration: { data: number[][]; iterations: number; start: number[]; v: number[] };
}

describe('statistics of votes', () => {
  it('put 600 of 1,000 above 5,500 of 10,000, and 10 of 14 above 1 of 1', () => {
    expect(wilsonLowerBound(600, 1000)).toBeCloseTo(0.5693088606, 10);
    expect(wilsonLowerBound(5500, 10_000)).toBeCloseTo(0.540231776, 10);
    expect(wilsonLowerBound(10, 14)).toBeGreaterThan(wilsonLowerBound(1, 1));
    expect([wilsonLowerBound(0, 0), wilsonLowerBound(0, 10)]).toEqual([0, 0]);
  });

  it('find no difference where both shares are everybody', () => {
    expect(twoProportionTest({ successes: 2, trials: 2 }, { successes: 5, trials: 5 })).toBe(0);
  });

  it('raise a statement that nobody has seen nine times, and leave one that many have seen', () => {
    const unseen = { agree: 0, pass: 0, seen: 0, extremity: 0 };
    expect(Math.sqrt(routingWeight(unseen))).toBeCloseTo(9 * importance(unseen), 12);
    const known = { agree: 100, pass: 0, seen: 100, extremity: 0 };
    expect(Math.sqrt(routingWeight(known))).toBeCloseTo(importance(known), 4);
  });
});

describeDialogueData('worked values of statistics of votes', () => {
  const vectors = dialogueJson<Vectors>('vectors', 'statistics.json');

  it('have the lower bounds of Wilson', () => {
    expect.assertions(9);
    for (const { up, n, lower } of vectors['wilson_z1.96']) {
      expect(wilsonLowerBound(up, n)).toBeCloseTo(lower, 12);
    }
  });

  it('have the tests of one and of two shares', () => {
    expect.assertions(7);
    for (const { s, n, z } of vectors.propTest) expect(proportionTest(s, n)).toBeCloseTo(z, 12);
    for (const { succIn, succOut, popIn, popOut, z } of vectors.twoPropTest) {
      const inside = { successes: succIn, trials: popIn };
      expect(twoProportionTest(inside, { successes: succOut, trials: popOut })).toBeCloseTo(z, 12);
    }
  });

  it('have importance and routing weights', () => {
    expect.assertions(14);
    const standing = ({ A, P, S, E }: { A: number; P: number; S: number; E: number }) => ({
      agree: A,
      pass: P,
      seen: S,
      extremity: E,
    });
    for (const one of vectors.importance) expect(importance(standing(one))).toBeCloseTo(one.v, 12);
    for (const one of vectors.priority) {
      expect(routingWeight(standing(one), one.meta ?? false)).toBeCloseTo(one.v, 9);
    }
  });

  it('have group-informed consensus', () => {
    expect.assertions(2);
    for (const { groups, v } of vectors.groupInformedConsensus) {
      const counted = groups.map(([agree, seen]) => ({
        members: seen,
        agree: Uint32Array.of(agree),
        disagree: Uint32Array.of(0),
        seen: Uint32Array.of(seen),
      }));
      expect(groupInformedConsensus(counted, 0)).toBeCloseTo(v, 12);
    }
  });

  it('have silhouettes, 0 for one that is alone', () => {
    const { dist, clusters, member0, mean } = vectors.silhouette;
    const of = dist.map((_, i) => clusters.findIndex((members) => members.includes(i)));
    const distance = (a: number, b: number): number => dist[a]?.[b] ?? NaN;
    const found = silhouettes(of, clusters.length, distance);
    expect(found[0]).toBeCloseTo(member0, 4);
    expect(found.reduce((sum, value) => sum + value, 0) / found.length).toBeCloseTo(mean, 3);
    expect(silhouettes([0, 1, 1, 1], 2, distance)[0]).toBe(0);
  });

  it('have the vector after two steps of power iteration', () => {
    const { data, iterations, start, v } = vectors.powerIteration;
    const multiply = (vector: Float64Array): Float64Array => {
      const along = data.map((row) => row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));
      return vector.map((_, i) => data.reduce((sum, row, r) => sum + (row[i] ?? 0) * (along[r] ?? 0), 0));
    };
    // The source multiplies once before it begins to count.
    const found = dominantVector(multiply, Float64Array.from(start), iterations + 1);
    v.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 4));
  });
});

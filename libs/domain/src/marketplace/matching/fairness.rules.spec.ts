import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inFairOrder, type Turn } from '#domain/marketplace/matching/fairness.rules';

const list = (
  ...pairs: readonly (readonly [score: number, openInvitations: number, gaps?: number])[]
): Turn[] =>
  pairs.map(([score, openInvitations, gaps = 0], i) => ({ rank: i + 1, score, openInvitations, gaps }));
const shown = (turns: readonly Turn[], width: number): number[] =>
  inFairOrder(turns, width).map(({ rank }) => rank);

const LISTS = fc
  .array(fc.record({ score: fc.nat(100_000), openInvitations: fc.nat(4), gaps: fc.nat(3) }), {
    maxLength: 50,
  })
  .map((pairs) => pairs.sort((a, b) => b.score - a.score).map((pair, i): Turn => ({ ...pair, rank: i + 1 })));

describe('the order in which a list is shown', () => {
  it('puts whoever waits for fewer answers first within a band, and passes no band', () => {
    expect(shown(list([71_900, 2], [71_000, 0], [70_000, 1], [69_999, 0]), 2000)).toEqual([2, 3, 1, 4]);
  });

  it('follows the gaps that people can see: of 84.3 and 84.2, whoever lacks no essential skill comes first', () => {
    expect(shown(list([84_300, 0, 1], [84_200, 3, 0]), 2000)).toEqual([2, 1]);
    expect(shown(list([84_300, 0, 1], [84_200, 0, 1], [84_100, 0, 0]), 2000)).toEqual([3, 1, 2]);
    expect(shown(list([84_300, 0, 1], [83_900, 0, 0]), 2000)).toEqual([1, 2]);
    expect(shown(list([84_300, 0, 1], [84_200, 0, 0]), 0)).toEqual([1, 2]);
  });

  it('is that of the ranks among equally many invitations, without a band, and in bands of one point', () => {
    const pairs = list([71_900, 1], [71_000, 1], [70_000, 0]);
    expect(shown(pairs.slice(0, 2), 2000)).toEqual([1, 2]);
    expect(shown(pairs, 0)).toEqual([1, 2, 3]);
    expect(shown(pairs, 1)).toEqual([1, 2, 3]);
  });

  it('holds everyone once, and nobody passes a score that is a band higher', () => {
    fc.assert(
      fc.property(LISTS, fc.constantFrom(0, 1, 500, 2000, 100_000), (pairs, width) => {
        const placed = inFairOrder(pairs, width);
        expect(placed.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(pairs.map(({ rank }) => rank));
        expect(placed.map(({ place }) => place)).toEqual(pairs.map((_, i) => i + 1));
        placed.forEach(({ score }, i) =>
          expect(placed.slice(i + 1).every((later) => later.score - score < Math.max(width, 1))).toBe(true),
        );
      }),
    );
  });
});

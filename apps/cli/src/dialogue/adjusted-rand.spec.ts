import { describe, expect, it } from '@jest/globals';
import { adjustedRand } from '#cli/dialogue/adjusted-rand';

describe('agreement of two groupings', () => {
  it('is 1 for the same groups under other names', () => {
    expect(adjustedRand([0, 0, 1, 1, 2], [2, 2, 0, 0, 1])).toBe(1);
  });

  it('is the worked value of Hubert and Arabie for groups that overlap', () => {
    expect(adjustedRand([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(4 / 7, 12);
  });

  it('is below 0 where they agree less than chance', () => {
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });
});

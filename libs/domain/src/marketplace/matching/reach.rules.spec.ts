import { describe, expect, it } from '@jest/globals';
import { MOST_REACHED, shownReach } from '#domain/marketplace/matching/reach.rules';

describe('The reach of a text under way', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [9, 5],
    [49, 45],
    [50, 50],
    [7_000, MOST_REACHED],
  ])('of %i people is shown as %i', (people, shown) => {
    expect(shownReach(people)).toBe(shown);
  });
});

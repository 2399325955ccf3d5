import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenParts, isSafePart } from '#domain/kernel/disclosure/parts.rules';

const K = 5;
const PARTS = fc.array(fc.nat(30), { minLength: 2, maxLength: 6 });

it.each([
  [
    [3, 14, 9],
    [true, false, true],
  ],
  [
    [1, 1, 40, 7],
    [true, true, false, true],
  ],
  [
    [0, 3, 3, 20],
    [false, true, true, false],
  ],
  [
    [0, 8, 9],
    [false, false, false],
  ],
  [
    [2, 0],
    [true, false],
  ],
])('of the parts %j of a known total these are hidden: %j', (counts, hidden) => {
  expect(hiddenParts(counts, K)).toEqual(hidden);
});

it('shows neither a part that is small nor one whose rest is', () => {
  expect([4, 5, 16, 17, 20].map((count) => isSafePart(count, 20, K))).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
  expect(isSafePart(0, 20, K)).toBe(true);
});

it('leaves no small part to an attacker who knows the total and every part that is shown', () => {
  fc.assert(
    fc.property(PARTS, (counts) => {
      const hidden = hiddenParts(counts, K);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const shown = counts.reduce((sum, count, i) => (hidden[i] ? sum : sum + count), 0);
      const places = hidden.flatMap((is, i) => (is ? [i] : []));
      for (const [i, count] of counts.entries()) if (count > 0 && count < K) expect(hidden[i]).toBe(true);
      if (places.length === 0 || places.length === counts.filter((count) => count > 0).length) return;
      // Every way to share out what is hidden is one that the attacker has to reckon with.
      const room = total - shown;
      expect(places.length).toBeGreaterThanOrEqual(2);
      expect(room).toBeGreaterThanOrEqual(K);
    }),
    { numRuns: 2_000 },
  );
});

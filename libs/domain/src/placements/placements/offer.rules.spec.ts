import { describe, expect, it } from '@jest/globals';
import { freePosition, offeredTerms } from '#domain/placements/placements/offer.rules';

const NEED = { modality: 'HYBRID', startsOn: '2030-03-01', endsOn: '2030-05-31', weeklyHours: 20 } as const;
const refusal = (code: string) => expect.objectContaining({ code });

describe('an offer', () => {
  it('holds the days that need and person share, and the fewer hours', () => {
    const person = { availableFrom: '2030-04-01', availableTo: '2030-12-31', weeklyHours: 12 };
    expect(offeredTerms(NEED, person)).toEqual({
      modality: 'HYBRID',
      startsOn: '2030-04-01',
      endsOn: '2030-05-31',
      weeklyHours: 12,
    });
  });

  it('is not made without common days', () => {
    const person = { availableFrom: '2030-06-01', availableTo: '2030-12-31', weeklyHours: 12 };
    expect(() => offeredTerms(NEED, person)).toThrow(refusal('NO_COMMON_DATES'));
    expect(() => offeredTerms({ ...NEED, startsOn: null }, person)).toThrow(refusal('NO_COMMON_DATES'));
  });

  it('takes the lowest free position, or none', () => {
    expect(freePosition([], 1)).toBe(1);
    expect(freePosition([1, 3], 3)).toBe(2);
    expect(() => freePosition([2, 1], 2)).toThrow(refusal('NEED_FULL'));
  });
});

import { describe, expect, it } from '@jest/globals';
import { assertEndedOn, assertReviewOn } from '#domain/placements/placements/ending.rules';

const WINDOW = { startsOn: '2030-03-01', endsOn: '2030-05-31' };
const BAD_INPUT = expect.objectContaining({ code: 'BAD_INPUT' });

describe('an early end', () => {
  it.each([
    ['the first day', '2030-03-01', true],
    ['today', '2030-04-15', true],
    ['tomorrow', '2030-04-16', false],
    ['a day before it began', '2030-02-28', false],
  ])('can lie on %s: %s → %p', (_, day, isGood) => {
    const end = () => assertEndedOn(day, WINDOW, '2030-04-15');
    if (isGood) expect(end).not.toThrow();
    else expect(end).toThrow(BAD_INPUT);
  });
});

it('a suspension is looked at again on a day ahead', () => {
  expect(() => assertReviewOn('2030-04-16', '2030-04-15')).not.toThrow();
  expect(() => assertReviewOn('2030-04-15', '2030-04-15')).toThrow(BAD_INPUT);
  expect(() => assertReviewOn(null, '2030-04-15')).toThrow(BAD_INPUT);
});

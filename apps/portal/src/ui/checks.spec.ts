import { expect, it } from '@jest/globals';
import { isMoney, pointed } from '#portal/ui/checks';

it.each([
  ['1250', '1250'],
  ['1250.5', '1250.5'],
  ['1250,50', '1250.50'],
  [' 12.345 ', '12.345'],
  ['2500000000', '2500000000'],
])('reads %s as money', (typed, amount) => {
  expect(isMoney(typed)).toBe(true);
  expect(pointed(typed)).toBe(amount);
});

it.each(['', '1,000', '1,000,000', '1.000.000', '1 000', '-5', '1e3', '.5', '5.'])(
  'does not guess what %j means',
  (typed) => expect(isMoney(typed)).toBe(false),
);

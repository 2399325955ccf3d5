import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { internationalPhone, typedPhone } from '#domain/kernel/text/phone.rules';
import { SHAPES } from '#domain/kernel/text/shape.rules';

it.each([
  ['+44 20 7946 0000', '+442079460000'],
  ['  0044 20 7946-0000 ', '+442079460000'],
  ['+44 (0)20 7946 0000', '+442079460000'],
  ['+252.61.555.0100', '+252615550100'],
  ['\u202a+44 20 7946 0000\u202c', '+442079460000'],
  ['+٢٥٢ ٦١ ٥٥٥ ٠١٠٠', '+252615550100'],
  ['+44\u00a020\u20117946\u20110000', '+442079460000'],
  ['＋44 20 7946 0000', '+442079460000'],
])('reads %j', (given, number) => {
  expect(SHAPES.PhoneNumber.read(given)).not.toBeNull();
  expect(internationalPhone(given)).toBe(number);
});

it.each([
  '020 7946 0000',
  '999',
  '+44',
  '+0 20 7946 0000',
  '+21 555 0100',
  '+44 20 7946 0000 0000 0000',
  '+44 twenty',
  '',
])('does not know which telephone %j is', (given) => {
  expect(internationalPhone(given)).toBeNull();
});

it('reads what it has written, however it is spaced', () => {
  const numbers = fc.stringMatching(/^[1-9]\d{5,11}$/).map((rest) => `+44${rest}`);
  fc.assert(
    fc.property(numbers, fc.array(fc.constantFrom(' ', '-', '.', ' - ', '\u2066')), (number, signs) => {
      const spaced = [...number].map((digit, i) => digit + (i > 0 ? (signs[i] ?? '') : '')).join('');
      expect(internationalPhone(spaced)).toBe(number);
      expect(typedPhone(typedPhone(spaced))).toBe(typedPhone(spaced));
    }),
  );
});

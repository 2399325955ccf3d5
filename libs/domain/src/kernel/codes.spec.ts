import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { isCountry, isEducationField } from '#domain/kernel/codes';

const countries = createRequire(import.meta.url)('i18n-iso-countries') as {
  getAlpha2Codes(): Record<string, string>;
};

describe('codes', () => {
  it('know every country of ISO 3166-1 and no other', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const pairs = letters.flatMap((a) => letters.map((b) => a + b));
    expect(pairs.filter(isCountry)).toEqual(Object.keys(countries.getAlpha2Codes()).sort());
    expect(isCountry('so')).toBe(false);
  });

  it.each(['09', '091', '0913', '10', '99'])('take %s for a field of education', (code) =>
    expect(isEducationField(code)).toBe(true),
  );
  it.each(['9', '11', '09130', 'ab'])('do not take %s for one', (code) =>
    expect(isEducationField(code)).toBe(false),
  );
});

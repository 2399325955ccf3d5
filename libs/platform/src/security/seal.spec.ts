import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { seal, SealError, unseal } from '#platform/security/seal';

const KEY = randomBytes(32);
const TEXT = 'What happened, in words: كلمات';

describe('what is sealed', () => {
  it.each([
    ['a key', KEY],
    ['no key', null],
  ])('opens again with %s', (_, key) => {
    expect(unseal(seal(TEXT, 'a', key), 'a', key)).toBe(TEXT);
  });

  it('shows nothing of its words, and never looks the same twice', () => {
    const sealed = seal(TEXT, 'a', KEY);
    expect(sealed.includes(Buffer.from('words'))).toBe(false);
    expect(sealed.equals(seal(TEXT, 'a', KEY))).toBe(false);
  });

  it('opens with its own key only, for what it belongs to, and unaltered', () => {
    const sealed = seal(TEXT, 'a', KEY);
    const altered = Buffer.from(sealed);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    for (const open of [
      () => unseal(sealed, 'a', randomBytes(32)),
      () => unseal(sealed, 'a', null),
      () => unseal(sealed, 'b', KEY),
      () => unseal(altered, 'a', KEY),
    ])
      expect(open).toThrow(SealError);
  });

  it('still opens what was kept before there was a key', () => {
    expect(unseal(seal(TEXT, 'a', null), 'a', KEY)).toBe(TEXT);
  });
});

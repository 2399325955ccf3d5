import { describe, expect, it } from '@jest/globals';
import { isHardToGuess } from '#platform/security/password-strength';

describe('a password', () => {
  it.each([
    'qwertyuiop123',
    '123456789abc',
    'letmein123456',
    'passwordpassword',
    'iloveyou1234',
    'P@ssw0rd1234',
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    '19841984198419',
    'amina.hassan',
  ])('such as %s is easy to guess', (password) => {
    expect(isHardToGuess(password, ['amina.hassan', 'Amina'])).toBe(false);
  });

  it.each(['long enough to be good', 'correct horse battery staple', 'Tuesday-maize-harbour'])(
    'such as %s is not',
    (password) => {
      expect(isHardToGuess(password, ['amina.hassan'])).toBe(true);
    },
  );
});

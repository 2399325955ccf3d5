import { describe, expect, it } from '@jest/globals';
import { emailAddress } from '#domain/kernel/text/email.rules';

describe('an email address', () => {
  it.each([
    ['full width letters', 'ａｙａａｎ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ayaan@example.org'],
    ['spaces around', '  ayaan@example.org\n', 'ayaan@example.org'],
    ['a domain in capitals', 'Ayaan@Example.ORG', 'Ayaan@example.org'],
    ['a domain in letters of its language', 'ayaan@bücher.example', 'ayaan@xn--bcher-kva.example'],
    ['an accent of two characters', 'ame\u0301lie@example.org', 'am\u00e9lie@example.org'],
    ['a part behind a plus', 'ayaan+work@example.co.uk', 'ayaan+work@example.co.uk'],
  ])('has one form: %s', (_what, given, kept) => {
    expect(emailAddress(given)).toBe(kept);
    expect(emailAddress(kept)).toBe(kept);
  });

  it.each([
    '',
    'ayaan',
    '@example.org',
    'ayaan@',
    'ayaan@localhost',
    'ayaan@127.0.0.1',
    'ayaan@[::1]',
    'a@b@example.org',
    'ay\u200baan@example.org',
    'ay\u00adaan@example.org',
    'ayaan@exam\u200bple.org\u202e',
    'ay aan@example.org',
    'ayaan@example.org\r\nBcc: other@example.org',
    'ayaan@example.org/path',
    'ayaan@user:pass',
    '.ayaan@example.org',
    'ay..aan@example.org',
    'ay\0aan@example.org',
    'ay\ud83daan@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(250)}.org`,
  ])('is none: %j', (given) => {
    expect(emailAddress(given)).toBeNull();
  });
});

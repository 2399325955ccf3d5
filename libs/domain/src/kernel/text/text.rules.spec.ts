import { describe, expect, it } from '@jest/globals';
import { characters, cleanText, isVisible, TEXT_RULES, textFinding } from '#domain/kernel/text/text.rules';

const name = (text: string) => cleanText(text, TEXT_RULES.Name);
const words = (text: string) => cleanText(text, TEXT_RULES.Words);
const line = (text: string) => cleanText(text, TEXT_RULES.Line);

describe('a name', () => {
  it.each([
    ['NFC', 'Ame\u0301lie', 'Am\u00e9lie'],
    ['spaces around and inside', '  Ayaan \u00a0\t Warsame ', 'Ayaan Warsame'],
    ['a line break at the end, as copied', 'Ayaan\r\n', 'Ayaan'],
    ['a byte order mark and a soft hyphen', '\ufeffAya\u00adan', 'Ayaan'],
    ['zero width spaces', 'Ay\u200baan', 'Ayaan'],
    ['embeddings as Windows copies them', '\u202aAyaan\u202c', 'Ayaan'],
    ['marks of direction', 'Ayaan\u200f', 'Ayaan'],
    ['joiners between Latin letters', 'Ay\u200d\u200caan', 'Ayaan'],
    ['a shape that a letter does not have', 'Ayaan\ufe0f', 'Ayaan'],
    ['tags without a flag', 'Ayaan\u{e0041}\u{e0042}', 'Ayaan'],
  ])('loses or mends %s', (_what, given, kept) => {
    expect(name(given)).toEqual({ text: kept });
  });

  it.each([
    ['Persian', 'علی\u200cرضا'],
    ['Sinhala', 'ශ්\u200dරී ලංකා'],
    ['Arabic', 'عائشة'],
    ['a family', 'Ali 👨\u200d👩\u200d👧'],
    ['a heart in colour', 'Ali ❤\ufe0f'],
    ['the flag of Scotland', 'Ali \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['apostrophes and hyphens', 'N’Golo O’Brien-Touré'],
  ])('keeps %s as it is', (_what, given) => {
    expect(name(given)).toEqual({ text: given });
  });

  it.each([
    ['nothing', '', 'EMPTY'],
    ['spaces', ' \u00a0\u3000', 'EMPTY'],
    ['zero width spaces', '\u200b\u200b', 'EMPTY'],
    ['joiners', '\u200d', 'EMPTY'],
    ['a Hangul filler', '\u3164', 'EMPTY'],
    ['an empty Braille cell', '\u2800', 'EMPTY'],
    ['a right-to-left override', 'gpj.\u202eexe', 'DIRECTION'],
    ['a line break inside', 'Ayaan\r\n=HYPERLINK("http://evil")', 'SEVERAL_LINES'],
    ['a Unicode line separator', 'Ayaan\u2028Warsame', 'SEVERAL_LINES'],
    ['an escape', 'Ayaan\u001b[31m', 'CONTROL'],
    ['NUL', 'Ayaan\0', 'CONTROL'],
    ['half a surrogate pair', 'Ayaan\ud83d', 'NOT_TEXT'],
    ['no letter', '…', 'NO_LETTER'],
    ['201 letters', 'a'.repeat(201), 'TOO_LONG'],
    ['200 KB', 'a'.repeat(200_000), 'TOO_LONG'],
  ])('is not %s', (_what, given, fault) => {
    expect(name(given)).toEqual({ fault });
  });

  it('counts characters, not units', () => {
    expect(characters('a👍é')).toBe(3);
    expect(name('𐒀'.repeat(200))).toEqual({ text: '𐒀'.repeat(200) });
  });
});

describe('words', () => {
  it('keep their lines, by line feeds alone', () => {
    expect(words('\r\nOne\r\n\r\ntwo\u2029three\t3\n')).toEqual({ text: 'One\n\ntwo\nthree\t3' });
  });

  it('keep what lays out text of both directions', () => {
    const mixed = 'مرحبا \u2066Hello!\u2069\u200f';
    expect(words(mixed)).toEqual({ text: mixed });
  });

  it('are refused without anything to read, with an override, and beyond 4,000 characters', () => {
    expect(words(' \n\u200b\n')).toEqual({ fault: 'EMPTY' });
    expect(words('a\u202eb')).toEqual({ fault: 'DIRECTION' });
    expect(words('a'.repeat(4_001))).toEqual({ fault: 'TOO_LONG' });
  });
});

describe('a line', () => {
  it('may be empty, and what cannot be seen is empty', () => {
    expect(line('')).toEqual({ text: '' });
    expect(line('\u200b \u2060')).toEqual({ text: '' });
  });
});

it('is stable: what was cleaned is clean', () => {
  for (const text of ['  Ame\u0301lie\u200b ', 'علی\u200cرضا', 'Ali ❤\ufe0f'])
    for (const rule of Object.values(TEXT_RULES)) {
      const once = cleanText(text, rule);
      expect('text' in once && cleanText(once.text, rule)).toEqual(once);
    }
});

it('finds what is wrong by a code, with what may be', () => {
  expect(textFinding('TOO_LONG', 200)).toEqual({ code: 'MOST_CHARACTERS', values: { most: 200 } });
  expect(textFinding('SEVERAL_LINES', 200)).toEqual({ code: 'SEVERAL_LINES' });
});

it('knows what can be seen', () => {
  expect(isVisible('a')).toBe(true);
  expect(isVisible('…')).toBe(true);
  expect(isVisible('\u200b\u2060\ufe0f')).toBe(false);
});

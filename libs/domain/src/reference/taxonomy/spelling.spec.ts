import { describe, expect, it } from '@jest/globals';
import { Spelling } from '#domain/reference/taxonomy/spelling';

const spelling = new Spelling(new Set(['nurse', 'curse', 'teacher', 'python', 'weld', 'it']));

describe('the spelling of a word', () => {
  it.each([
    ['a letter missing', 'techer', ['teacher']],
    ['a letter too many', 'teaccher', ['teacher']],
    ['a wrong letter', 'teachor', ['teacher']],
    ['two letters turned round', 'pyhton', ['python']],
    ['another script', 'معلم', []],
    ['two slips', 'tecer', []],
  ])('is mended: %s', (_, word, meant) => expect(spelling.of(word, 2)).toEqual(meant));

  it('begins as it was begun where several are near', () => {
    expect(spelling.of('cnurse', 2)).toEqual(['curse', 'nurse']);
    expect(spelling.of('cnurse', 1)).toEqual(['curse']);
  });

  it.each(['nurse', 'teach', 'it', 'ti', ''])('leaves %j as it is', (word) =>
    expect(spelling.of(word, 2)).toEqual([word]),
  );
});

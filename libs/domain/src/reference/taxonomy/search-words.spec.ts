import { expect, it } from '@jest/globals';
import {
  isFormOf,
  isNearSpelling,
  type MeantWord,
  searchText,
  tellingWords,
  weightOf,
  wordsQuery,
} from '#domain/reference/taxonomy/search-words';

const word = (typed: string, labels: number, spellings: string[] = []): MeantWord => ({
  typed,
  labels,
  spellings,
  forms: [],
});

it('reads a search as folded words, each once and not too many', () => {
  expect(searchText('  Manage, manage STAFF! ')).toEqual({
    text: 'manage manage staff',
    words: ['manage', 'staff'],
  });
  expect(searchText(' … ')).toEqual({ text: '', words: [] });
  expect(searchText('a b c d e f g h i j k').words).toHaveLength(8);
});

it('asks for beginnings of words, in any of the spellings', () => {
  const words = [word('managment', 9, ['management']), word('staf', 9)];
  expect(wordsQuery(words, 'ALL')).toBe(`('managment':* | 'management':*) & ('staf':*)`);
  expect(wordsQuery(words, 'ANY')).toBe(`('managment':* | 'management':*) | ('staf':*)`);
});

it('weighs rare words more and does not look for words that say little', () => {
  const [be, fluent, bosnian] = [word('be', 40_000), word('fluent', 60), word('bosnian', 12)] as const;
  expect([weightOf(bosnian) > weightOf(fluent), weightOf(be) > 0]).toEqual([true, true]);
  expect(tellingWords([be, fluent, bosnian])).toEqual([fluent, bosnian]);
  expect(tellingWords([be])).toEqual([be]);
});

it('leaves nothing in a query that would end a quoted word', () => {
  const { words } = searchText(`it's \\ ' & | ! ( ) :* <-> "`);
  expect(words).toEqual(['it', 's']);
});

it.each([
  ['nurses', 'nurse', true],
  ['nurseries', 'nurse', false],
  ['accounting', 'account', true],
  ['accountancy', 'account', true],
  ['electricians', 'electric', true],
  ['teas', 'tea', true],
  ['teams', 'tea', false],
])('%s is a form of %s: %s', (longer, typed, is) => {
  expect(isFormOf(longer, typed)).toBe(is);
});

it.each([
  ['immunisation', 'imunisation', true],
  ['nurse', 'nusre', true],
  ['nurse', 'purse', true],
  ['management', 'managment', true],
  ['electromechanical', 'electromechanics', true],
  ['teaching', 'teacher', true],
  ['septic', 'sepsis', false],
  ['decentralisation', 'sterilisation', false],
  ['localisation', 'sterilisation', false],
  ['teach', 'beacon', false],
])('%s may be meant by %s: %s', (known, typed, is) => {
  expect(isNearSpelling(known, typed)).toBe(is);
});

it('asks for a known word in its own forms alone', () => {
  const nurse = { ...word('nurse', 9), forms: ['nurse', 'nurses'] };
  expect(wordsQuery([nurse], 'ALL')).toBe(`('nurse' | 'nurses')`);
});

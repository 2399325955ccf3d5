import { expect, it } from '@jest/globals';
import { cleanOwnWords } from '#domain/reference/taxonomy/own-words';

it('keeps words as they were typed, tidied, each once and none that says nothing', () => {
  expect(cleanOwnWords(['  تمريض  الأطفال ', 'Enseigner', 'enseigner', ' ', '…', 'C++'])).toEqual([
    'تمريض الأطفال',
    'Enseigner',
    'C++',
  ]);
});

import { describe, expect, it } from '@jest/globals';
import { fold } from '#domain/kernel/text/fold';
import {
  formsOf,
  phraseKeys,
  phrasesFound,
  phraseText,
} from '#domain/parties/professionals/resume-phrases.rules';

const NAMES = [
  'wound care',
  'care',
  'triage patients',
  'nurse',
  'C++',
  'Node.js',
  'Less',
  'إدارة المشاريع',
  'soin infirmier',
  'policy',
  'الأمن',
];
const known = new Map(NAMES.map((name) => [fold(name), name]));
const found = (text: string): [string, string][] =>
  phrasesFound(phraseText(text), known).map(({ thing, words }) => [thing, words]);

describe('names in a text', () => {
  it.each<[string, string, [string, string][]]>([
    ['as they are written', 'Did wound care daily.', [['wound care', 'wound care']]],
    [
      'with another form of a word',
      'Triages patient. Nurses',
      [
        ['triage patients', 'Triages patient'],
        ['nurse', 'Nurses'],
      ],
    ],
    ['in French, where both words change', 'Soins infirmiers', [['soin infirmier', 'Soins infirmiers']]],
    ['with an accent or a hyphen', 'Wóund-care', [['wound care', 'Wóund-care']]],
    [
      'with signs',
      'C++, Node.js',
      [
        ['C++', 'C++'],
        ['Node.js', 'Node.js'],
      ],
    ],
    ['in Arabic, with and without the article', 'خبرة في إدارة مشاريع', []],
    ['in Arabic', '• إدارة المشاريع', [['إدارة المشاريع', 'إدارة المشاريع']]],
    ['in Arabic, with two letters that the page turned round', 'األمن', [['الأمن', 'األمن']]],
    ['each once', 'nurse; nurse; Nurses', [['nurse', 'nurse']]],
  ])('are found %s', (_how, text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['across a full stop', 'Dressing a wound. Care of the old'],
    ['across a comma', 'wound, care'],
    ['across two short lines', 'wound\nwalks'],
    ['inside another word', 'nursery, policymaking'],
    ['as a word of every day', 'no less than that'],
    ['with other words between', 'triage of patients'],
  ])('are not found %s', (_where, text) => {
    expect(found(text)).toEqual([]);
  });

  it('continue in the next line where the page broke a full one', () => {
    const line = 'Was responsible on a surgical ward for all of the wound';
    expect(found(`${line}\ncare there`)).toEqual([['wound care', 'wound care']]);
  });

  it('are looked for in so many words, which is said', () => {
    expect(phraseText('word '.repeat(5_000)).isCut).toBe(true);
    expect(phraseText('word').isCut).toBe(false);
  });

  it('make few keys of many words', () => {
    const text = Array.from({ length: 5_000 }, (_, i) => `word${i % 700}s`).join(' ');
    expect(phraseKeys(phraseText(text)).length).toBeLessThan(150_000);
  });
});

it.each([
  ['policies', ['policies', 'policy', 'policie']],
  ['boxes', ['boxes', 'box', 'boxe']],
  ['nurse', ['nurse', 'nurses']],
  ['his', ['his']],
  ['business', ['business']],
  ['المشاريع', ['المشاريع', 'مشاريع']],
])('knows the forms of %s', (word, forms) => {
  expect(formsOf(word)).toEqual(forms);
});

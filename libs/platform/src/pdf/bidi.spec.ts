import { expect, it } from '@jest/globals';
import { bidiText, type Direction, visualRuns } from '#platform/pdf/bidi';

const runsOf = (text: string, base: Direction): string[] =>
  visualRuns(bidiText(text, base), 0, text.length).map((run) => run.text);

it.each<[string, Direction, string, string[]]>([
  ['one direction', 'ltr', 'Amina Warsame', ['Amina Warsame']],
  ['the other', 'rtl', 'مستشفى هرجيسا', ['مستشفى هرجيسا']],
  ['a Latin name in Arabic', 'rtl', 'إن Amina هنا', [' هنا', 'Amina', 'إن ']],
  ['an Arabic name in English', 'ltr', 'I am سعيد, here', ['I am ', 'سعيد', ', here']],
  ['a number in Arabic', 'rtl', 'من 3 مارس 2026', ['2026', ' مارس ', '3', 'من ']],
  ['Arabic digits, which the shaper turns', 'rtl', 'عام ٢٠٢٦', ['٦٢٠٢', 'عام ']],
  ['brackets, mirrored', 'rtl', 'أ (ب)', ['أ )ب(']],
  ['marks, which are not drawn', 'rtl', 'إن \u2068A. B.\u2069، ثم', ['، ثم', 'A. B.', 'إن ']],
  ['signs at the end of an Arabic line', 'rtl', 'Amina!?', ['?!', 'Amina']],
])('draws %s from left to right', (_, base, text, runs) => {
  expect(runsOf(text, base)).toEqual(runs);
});

it('draws a line of a paragraph with the directions of the whole', () => {
  const text = 'إن Amina Warsame هنا';
  const end = text.indexOf(' Warsame');
  expect(visualRuns(bidiText(text, 'rtl'), 0, end).map((run) => run.text)).toEqual(['Amina', 'إن ']);
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, type Value } from '#domain/mapping/questionnaires/evaluate.rules';
import { isFault, parseExpression } from '#domain/mapping/questionnaires/parse.rules';

const ANSWERS: Readonly<Record<string, Value>> = {
  age: 34,
  town: 'Hargeisa',
  likes: 'tea milk',
  born: '1992-03-01',
  none: '',
};

/** What an expression gives with these answers on 30 November 2026, or the code of what is wrong with it. */
function given(text: string, self: Value = ''): Value {
  const read = parseExpression(text);
  if (isFault(read)) return read.code;
  return evaluate(read, {
    today: '2026-11-30',
    answer: (name) => ANSWERS[name] ?? '',
    self,
    attributes: { state: 'texas' },
  });
}

describe('an expression', () => {
  it.each<[string, Value]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['7 div 2', 3.5],
    ['7 mod 4', 3],
    ['-2 + 5', 3],
    ['2 * -3', -6],
    ['.5 + 1.', 1.5],
    ['1 + 1 = 2 and 2 > 1', true],
    ['1 = 2 or 3 = 3 and 1 = 1', true],
    ['not(1 = 1)', false],
    ['${age} >= 18', true],
    ["${town} = 'Hargeisa'", true],
    ['${town} != "Hargeisa"', false],
    ["selected(${likes}, 'milk')", true],
    ["selected (${likes}, 'mil')", false],
    ['count-selected(${likes})', 2],
    ['count-selected(${none})', 0],
    ['string-length(${town})', 8],
    ["string-length('👩‍🔬')", 3],
    ["coalesce(${none}, 'x')", 'x'],
    ["if(${age} > 30, 'older', 'younger')", 'older'],
    ['today()', '2026-11-30'],
    ['${born} < today()', true],
    ['(today() - ${born}) > 18 * 365', true],
    ["number('12') + 1", 13],
    ['true() != false()', true],
    ["${none} = ''", true],
    ['${none} < 1', false],
    ['${none} > 1', false],
    ["'a' < 'b'", false],
    ["state = 'texas'", true],
    ['state = nothing', false],
  ])('%s gives %j', (text, value) => {
    expect(given(text)).toBe(value);
  });

  it('calls the answer that is judged by a full stop', () => {
    expect([given('. > 3', 4), given('. > 3', 3), given(". = '' or . >= 1", '')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['', 'EXPRESSION_UNREADABLE', 1],
    ['1 +', 'EXPRESSION_UNREADABLE', 4],
    ['1 2', 'EXPRESSION_UNREADABLE', 3],
    ['(1', 'EXPRESSION_UNREADABLE', 3],
    ["'open", 'EXPRESSION_UNREADABLE', 1],
    ['${a b}', 'EXPRESSION_UNREADABLE', 1],
    ['${age', 'EXPRESSION_UNREADABLE', 1],
    ['1 = ‘x’', 'EXPRESSION_UNREADABLE', 5],
    ['a and', 'EXPRESSION_UNREADABLE', 6],
    ["regex(., '(a+)+$')", 'FUNCTION_UNSUPPORTED', 1],
    ['1 + constructor(1)', 'FUNCTION_UNSUPPORTED', 5],
    ['if(1, 2)', 'ARGUMENTS_WRONG', 1],
    ['today(1)', 'ARGUMENTS_WRONG', 1],
    ['('.repeat(21) + '1' + ')'.repeat(21), 'EXPRESSION_TOO_LARGE', 22],
    ['1 + '.repeat(600) + '1', 'EXPRESSION_TOO_LARGE', 2000],
  ])('%j is refused: %s at character %i', (text, code, at) => {
    expect(parseExpression(text)).toMatchObject({ code, at });
  });

  it('is read or refused whatever it holds, and every number that is written is the number read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a1.(),+-*/=!<>${}\'" andorivm_'), maxLength: 60 }),
        (text) => {
          const read = parseExpression(text);
          expect(isFault(read) || typeof evaluate(read, { today: '2026-11-30', answer: () => '' })).not.toBe(
            'object',
          );
        },
      ),
      { numRuns: 5_000 },
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(given(`${a} + ${b}`)).toBe(a + b);
        expect(given(`${a} < ${b}`)).toBe(a < b);
      }),
    );
  });

  it('takes no longer where a careless reader would look again and again', () => {
    const nested = `${'('.repeat(20)}1${')'.repeat(20)}`;
    const long = `${nested}${' + 1'.repeat(450)}`;
    const began = performance.now();
    for (let i = 0; i < 100; i++) expect(isFault(parseExpression(long))).toBe(false);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

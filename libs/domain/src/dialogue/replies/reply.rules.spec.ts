import { describe, expect, it } from '@jest/globals';
import type { ReplyTheme } from '#domain/dialogue/replies/reply';
import {
  assertNews,
  lateSince,
  problemsOfReply,
  quietSince,
  unanswered,
} from '#domain/dialogue/replies/reply.rules';
import { refusal } from '#testing/actors';

const THEME: ReplyTheme = {
  title: 'Months',
  heard: 'A month is too long for most.',
  statementIds: ['a', 'b'],
  answer: 'PARTLY',
  reason: 'Two hospitals can take people for two weeks; the others cannot.',
  promise: { text: 'Two-week stays', owner: 'Department of human resources', dueOn: '2027-09-01' },
};
const FACTS = { published: ['a', 'b', 'c'], toAnswer: ['a', 'b'], today: '2027-05-01' };

describe('a reply', () => {
  const codes = (themes: readonly ReplyTheme[], facts = FACTS) =>
    problemsOfReply({ locale: 'en', themes }, facts).map(({ field, code }) => `${field} ${code}`);

  it('that answers everything that was pointed out can be signed', () => expect(codes([THEME])).toEqual([]));

  it.each<[string, readonly ReplyTheme[], string[]]>([
    ['holds nothing', [], ['themes AT_LEAST_ONE', 'themes EVERY_POINTED_OUT']],
    ['leaves one out', [{ ...THEME, statementIds: ['a'] }], ['themes EVERY_POINTED_OUT']],
    [
      'names one that is not there',
      [{ ...THEME, statementIds: ['a', 'b', 'x'] }],
      ['themes.0.statementIds PUBLISHED_ONES'],
    ],
    ['gives no reason', [{ ...THEME, reason: 'Because.' }], ['themes.0.reason CHARACTERS']],
    [
      'promises for yesterday',
      [{ ...THEME, promise: { text: 'x', owner: 'y', dueOn: '2027-04-30' } }],
      ['themes.0.promise.dueOn TODAY_OR_LATER'],
    ],
  ])('that %s cannot', (_, themes, problems) => expect(codes(themes)).toEqual(problems));

  it('says which statements have no answer yet', () => {
    expect(unanswered([{ ...THEME, statementIds: ['b'] }], ['a', 'b', 'c'])).toEqual(['a', 'c']);
  });
});

describe('a promise', () => {
  const days = { dueOn: '2027-09-01', newsOn: '2027-05-01', outcome: null };

  it('is late from the day after it was due, until it ends', () => {
    expect(lateSince(days, '2027-09-01')).toBeNull();
    expect(lateSince(days, '2027-12-01')).toBe('2027-09-02');
    expect(lateSince({ ...days, outcome: 'DROPPED' }, '2027-12-01')).toBeNull();
  });

  it('is silent after ninety days without news', () => {
    expect(quietSince(days, '2027-07-30')).toBeNull();
    expect(quietSince(days, '2027-07-31')).toBe('2027-05-01');
    expect(quietSince({ ...days, outcome: 'KEPT' }, '2027-12-01')).toBeNull();
  });

  it('is kept only where something shows it, and ends once', () => {
    const news = { progress: 100, note: 'Done.', outcome: 'KEPT', evidence: null } as const;
    expect(() => assertNews(null, news)).toThrow(refusal('BAD_INPUT'));
    expect(() => assertNews(null, { ...news, evidence: 'https://health.example' })).not.toThrow();
    expect(() => assertNews('KEPT', news)).toThrow(refusal('PROMISE_ENDED'));
  });
});

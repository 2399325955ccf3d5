import { expect, it } from '@jest/globals';
import { type Listed, worthNotifying } from '#domain/marketplace/matching/notify.rules';

const RULES = { threshold: 60_000, tellFirst: 3 };
const NEED_VERSION = 2;

const listed = (more: Partial<Listed> = {}): Listed => ({
  professionalId: 'p1',
  rank: 1,
  score: 70_000,
  last: null,
  ...more,
});
const isNotified = (pair: Listed, hasSkills = true): boolean =>
  worthNotifying([pair], NEED_VERSION, hasSkills, RULES).length === 1;
const lastNotice = (score: number, needVersion = NEED_VERSION) => ({ score, needVersion });

it.each<[string, Partial<Listed>, boolean]>([
  ['a good pair that nobody was notified of', {}, true],
  ['a score at the threshold', { score: 60_000 }, true],
  ['a score below it', { score: 59_999 }, false],
  ['the last rank that is notified', { rank: 3 }, true],
  ['the rank after it', { rank: 4 }, false],
  ['the same score as notified', { last: lastNotice(70_000) }, false],
  ['a score that fell by 4,999 points', { last: lastNotice(74_999) }, false],
  ['a score that fell by 5,000 points', { last: lastNotice(75_000) }, true],
  ['a score that rose by 4,999 points', { last: lastNotice(65_001) }, false],
  ['a score that rose by 5,000 points', { last: lastNotice(65_000) }, true],
  ['the same score of an earlier text of the need', { last: lastNotice(70_000, 1) }, true],
  ['a low score of an earlier text of the need', { score: 59_999, last: lastNotice(59_999, 1) }, false],
])('%s: %o is notified: %s', (_, more, expected) => {
  expect(isNotified(listed(more))).toBe(expected);
});

it('nobody is notified of a need that asks for no skill', () => {
  expect(isNotified(listed(), false)).toBe(false);
});

it('keeps the order of the list', () => {
  const list = [2, 1, 4, 3].map((rank) => listed({ rank, professionalId: `p${rank}` }));
  expect(worthNotifying(list, NEED_VERSION, true, RULES).map(({ rank }) => rank)).toEqual([2, 1, 3]);
});

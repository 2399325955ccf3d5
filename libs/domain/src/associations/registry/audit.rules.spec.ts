import { expect, it } from '@jest/globals';
import {
  AUDIT_ITEM_CODES,
  AUDIT_ITEMS,
  type AuditAnswer,
  type AuditAnswers,
  CRITICAL_ITEMS,
  mayWithRating,
  rateAudit,
} from '#domain/associations/registry/audit.rules';
import { describeDirectory, directoryJson } from '#testing/directory-data';

interface Draft {
  readonly items?: { id: string; standard: string; critical: boolean }[];
  readonly worked?: { answers: Record<string, (number | null)[]>; percent: object; rating: string }[];
}
const { items = [], worked = [] } = directoryJson<Draft>('safeguarding/self-audit-draft.json');

const ANSWER: readonly AuditAnswer[] = ['NOT_IN_PLACE', 'PARTLY', 'IN_PLACE'];
const answersOf = (points: Record<string, (number | null)[]>): AuditAnswers =>
  Object.fromEntries(
    Object.entries(points).flatMap(([standard, list]) =>
      AUDIT_ITEM_CODES.filter((item) => AUDIT_ITEMS[item] === standard).map((item, i) => {
        const point = list[i];
        return [item, point === null || point === undefined ? 'NOT_APPLICABLE' : ANSWER[point]];
      }),
    ),
  );

describeDirectory('the safeguarding self-audit', () => {
  it('asks the questions of the draft, and knows which are critical', () => {
    expect(Object.entries(AUDIT_ITEMS)).toEqual(items.map(({ id, standard }) => [id, standard]));
    expect(CRITICAL_ITEMS).toEqual(items.filter(({ critical }) => critical).map(({ id }) => id));
  });

  it.each(worked)('comes to $rating for the worked answers', ({ answers, percent, rating }) => {
    expect(rateAudit(answersOf(answers))).toEqual({ percent, rating });
  });
});

const all = (answer: AuditAnswer): AuditAnswers =>
  Object.fromEntries(AUDIT_ITEM_CODES.map((item) => [item, answer]));

it('is red without answers, with a critical question at nothing, and with a standard that hardly applies', () => {
  expect(rateAudit({}).rating).toBe('RED');
  expect(rateAudit(all('IN_PLACE')).rating).toBe('GREEN');
  expect(rateAudit({ ...all('IN_PLACE'), E2: 'PARTLY' }).rating).toBe('AMBER');
  expect(rateAudit({ ...all('IN_PLACE'), E2: 'NOT_IN_PLACE' }).rating).toBe('RED');
  expect(rateAudit({ ...all('IN_PLACE'), E2: 'NOT_APPLICABLE' }).rating).toBe('RED');
  const few = {
    A1: 'NOT_APPLICABLE',
    A2: 'NOT_APPLICABLE',
    A3: 'NOT_APPLICABLE',
    A4: 'NOT_APPLICABLE',
  } as const;
  expect(rateAudit({ ...all('IN_PLACE'), ...few })).toEqual({
    percent: { POLICY: 100, PEOPLE: 100, PROCEDURES: 100, ACCOUNTABILITY: null },
    rating: 'RED',
  });
});

it('opens services for children with amber, and referrals of children with green alone', () => {
  const acts = [
    'LIST_CHILD_SERVICES',
    'REFER_ADULTS',
    'RECEIVE_CHILD_REFERRALS',
    'RUN_YOUTH_SPACES',
  ] as const;
  expect(
    [null, 'RED', 'AMBER', 'GREEN'].map((rating) => acts.filter((act) => mayWithRating(rating as null, act))),
  ).toEqual([[], [], ['LIST_CHILD_SERVICES', 'REFER_ADULTS'], [...acts]]);
});

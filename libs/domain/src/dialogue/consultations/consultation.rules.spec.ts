import { describe, expect, it } from '@jest/globals';
import type { ConsultationDraft } from '#domain/dialogue/consultations/consultation';
import {
  assertLater,
  assertReplyLater,
  closingMoment,
  lastDayFor,
  problemsOfDraft,
  replyDueFor,
  silentSince,
} from '#domain/dialogue/consultations/consultation.rules';
import { refusal } from '#testing/actors';

const DRAFT: ConsultationDraft = {
  audience: 'HERITAGE',
  texts: [
    {
      locale: 'en',
      title: 'Nurses',
      question: 'What would bring you to a hospital for a month?',
      canChange: 'The months and the pay.',
      cannotChange: 'The hospitals.',
      background: 'Twelve hospitals lack nurses.',
    },
  ],
  seeds: [{ locale: 'en', text: 'A month is too long for me.' }],
  opensOn: '2027-01-11',
  statementsUntil: '2027-03-01',
  closesOn: '2027-03-08',
};

describe('the days of a consultation', () => {
  it.each([
    ['2027-01-11', 12, '2027-04-05', '2027-06-28'],
    ['2026-12-07', 6, '2027-02-01', '2027-04-26'],
    ['2027-05-03', 8, '2027-06-28', '2027-09-20'],
    ['2027-07-12', 8, '2027-09-20', '2027-12-13'],
  ])('that opens on %s for %i weeks are until %s, with a reply by %s', (opens, weeks, closes, due) => {
    expect(lastDayFor(opens, weeks)).toBe(closes);
    expect(replyDueFor(closes)).toBe(due);
  });

  it.each([
    ['Europe/London', '2027-03-28T23:00:00.000Z'],
    ['Africa/Mogadishu', '2027-03-28T21:00:00.000Z'],
  ])('end with the last minute of the last one in %s', (zone, moment) => {
    expect(closingMoment('2027-03-28', zone).toISOString()).toBe(moment);
  });

  it('are only ever moved to a later one, and not at the last moment', () => {
    expect(assertLater('2027-04-01', '2027-03-08', '2027-03-01')).toBe('2027-04-01');
    expect(() => assertLater('2027-03-01', '2027-03-08', '2027-02-01')).toThrow(refusal('BAD_INPUT'));
    expect(() => assertLater('2027-04-01', '2027-03-08', '2027-03-02')).toThrow(refusal('EXTENDED_TOO_LATE'));
  });
});

describe('the day of a reply', () => {
  const due = { replyDueOn: '2027-06-28', replyExtendedOn: null };

  it('is moved once, by twelve weeks at most', () => {
    expect(assertReplyLater('2027-09-20', due)).toBe('2027-09-20');
    expect(() => assertReplyLater('2027-09-21', due)).toThrow(refusal('BAD_INPUT'));
    expect(() => assertReplyLater('2027-07-01', { ...due, replyExtendedOn: '2027-06-01' })).toThrow(
      refusal('REPLY_EXTENDED'),
    );
  });

  it('tells since when a ministry is silent', () => {
    expect(silentSince({ ...due, state: 'REPLY_DUE' }, '2027-06-28')).toBeNull();
    expect(silentSince({ ...due, state: 'REPLY_SIGNED' }, '2027-06-29')).toBe('2027-06-29');
    expect(silentSince({ ...due, state: 'REPLIED' }, '2027-12-01')).toBeNull();
  });
});

describe('a draft', () => {
  const codes = (change: Partial<ConsultationDraft>, today = '2027-01-01') =>
    problemsOfDraft({ ...DRAFT, ...change }, today).map(({ field, code }) => `${field} ${code}`);

  it('that says everything can be submitted', () => expect(codes({})).toEqual([]));

  it.each<[Partial<ConsultationDraft>, string]>([
    [{ texts: [] }, 'texts AT_LEAST_ONE'],
    [{ texts: DRAFT.texts.map((text) => ({ ...text, locale: 'so' })) }, 'texts ENGLISH_OR_FRENCH'],
    [{ texts: [...DRAFT.texts, ...DRAFT.texts] }, 'texts DUPLICATE'],
    [{ closesOn: '2027-01-24', statementsUntil: '2027-01-20' }, 'closesOn OPEN_DAYS'],
    [{ statementsUntil: '2027-03-09' }, 'statementsUntil WITHIN_DAYS'],
    [{ seeds: [{ locale: 'en', text: 'too short' }] }, 'seeds.0.text CHARACTERS'],
    [{ seeds: [{ locale: 'en', text: 'x'.repeat(281) }] }, 'seeds.0.text CHARACTERS'],
  ])('with %j learns what is wrong', (change, problem) => expect(codes(change)).toEqual([problem]));

  it('that would open yesterday learns it', () => {
    expect(codes({}, '2027-01-12')).toEqual(['opensOn TODAY_OR_LATER']);
  });
});

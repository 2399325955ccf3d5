import { describe, expect, it } from '@jest/globals';
import {
  answerDue,
  barsOf,
  mustEscalate,
  problemsOfReferral,
  type ReferralGate,
  type ReferralText,
} from '#domain/associations/referrals/referral.rules';

const text = (more: Partial<ReferralText> = {}): ReferralText => ({
  caseRef: 'SFT-2027-014',
  ageBand: 'FROM_12_TO_17',
  basis: 'CONSENT_CAREGIVER_AND_ASSENT',
  basisReason: null,
  prepare: 'A room with a door, and somebody who speaks Somali.',
  ...more,
});

describe('the time to answer a referral', () => {
  const friday = new Date('2027-01-08T17:00:00Z');

  it('runs by the clock: 24 hours, 72 hours, or 14 days', () => {
    expect(
      (['EMERGENCY', 'URGENT', 'NORMAL'] as const).map((priority) =>
        answerDue(priority, friday).toISOString(),
      ),
    ).toEqual(['2027-01-09T17:00:00.000Z', '2027-01-11T17:00:00.000Z', '2027-01-22T17:00:00.000Z']);
  });

  it('ends on a Saturday as on any other day', () => {
    const late = ['2027-01-09T16:59:59Z', '2027-01-09T17:00:00Z'].map((now) =>
      mustEscalate('EMERGENCY', friday, new Date(now)),
    );
    expect(late).toEqual([false, true]);
  });
});

describe('what a referral says', () => {
  it('is accepted as a code with consent', () => {
    expect(problemsOfReferral(text())).toEqual([]);
  });

  it.each([
    ['an email address', { prepare: 'Write to ali@example.org' }, 'prepare'],
    ['a telephone number', { prepare: 'Call 07700 900123' }, 'prepare'],
    ['a day of birth', { prepare: 'Born 3/4/2015' }, 'prepare'],
    ['the number of a passport', { prepare: 'Passport P1234567' }, 'prepare'],
    ['what has happened', { prepare: 'She was beaten at home' }, 'prepare'],
    ['more than 300 characters', { prepare: 'x'.repeat(301) }, 'prepare'],
    ['a code that reads like a name', { caseRef: 'Fadumo Warsame' }, 'caseRef'],
    ['a code of three characters', { caseRef: 'A-1' }, 'caseRef'],
    ['a day as the code', { caseRef: '2015-04-03' }, 'caseRef'],
    ['the consent of a child alone', { basis: 'CONSENT_PERSON' }, 'basis'],
    ['a vital interest without its reason', { basis: 'VITAL_INTEREST' }, 'basisReason'],
    [
      'a reason that names a number',
      { basis: 'VITAL_INTEREST', basisReason: 'see 07700 900123' },
      'basisReason',
    ],
  ] as const)('is refused with %s', (_, more, field) => {
    expect(problemsOfReferral(text(more)).map((problem) => problem.field)).toContain(field);
  });
});

describe('a referral', () => {
  const gate = (more: Partial<ReferralGate> = {}): ReferralGate => ({
    basis: 'CONSENT_CAREGIVER_AND_ASSENT',
    senderId: 'a',
    receiverId: 'b',
    service: 'FRESH',
    ageBand: 'FROM_5_TO_11',
    receiverRating: 'GREEN',
    senderRating: 'AMBER',
    ...more,
  });

  it.each([
    [{}, []],
    [{ service: 'DUE' }, []],
    [{ basis: null }, ['NO_CONSENT']],
    [{ receiverId: 'a' }, ['OWN_BODY']],
    [{ service: 'STALE' }, ['STALE_SERVICE']],
    [{ receiverRating: 'AMBER' }, ['RATING']],
    [{ receiverRating: null }, ['RATING']],
    [{ receiverRating: 'AMBER', ageBand: 'ADULT' }, []],
    [{ senderRating: 'RED' }, ['RATING']],
  ] as const)('%o is kept back by %o', (more, bars) => {
    expect(barsOf(gate(more))).toEqual(bars);
  });
});

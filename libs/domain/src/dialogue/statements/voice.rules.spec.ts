import { describe, expect, it } from '@jest/globals';
import { assertAdding, assertVoting, whyNoVoice } from '#domain/dialogue/statements/voice.rules';
import { aPerson, ofStaff, refusal, VISITOR } from '#testing/actors';

const FACTS = { institutionId: 'ministry', audience: 'HERITAGE', isConfirmed: true, hasTies: true } as const;
const PERSON = aPerson('person');

describe('who has a voice', () => {
  it.each([
    ['a person with ties', PERSON, FACTS, null],
    ['a person without ties', PERSON, { ...FACTS, hasTies: false }, 'NO_TIES'],
    [
      'everybody, where everybody is asked',
      PERSON,
      { ...FACTS, hasTies: false, audience: 'EVERYBODY' },
      null,
    ],
    ['an address that nobody confirmed', PERSON, { ...FACTS, isConfirmed: false }, 'NOT_CONFIRMED'],
    ['a visitor', VISITOR, FACTS, 'NOT_CONFIRMED'],
    ['IOM', ofStaff('ANALYST'), FACTS, 'STAFF'],
    [
      'the ministry',
      aPerson('x', { memberships: [{ institutionId: 'ministry', role: 'EDITOR' }] }),
      FACTS,
      'ASKING_SIDE',
    ],
  ] as const)('%s', (_, actor, facts, why) => expect(whyNoVoice(actor, facts)).toBe(why));
});

describe('a phase', () => {
  const phase = {
    state: 'OPEN',
    statementsUntil: '2027-03-01',
    closesAt: new Date('2027-03-08T21:00:00Z'),
  } as const;
  const at = (moment: string) => new Date(moment);

  it('takes votes until its last minute', () => {
    expect(() => assertVoting(phase, at('2027-03-08T20:59:59Z'))).not.toThrow();
    expect(() => assertVoting(phase, at('2027-03-08T21:00:00Z'))).toThrow(refusal('PHASE_CLOSED'));
    expect(() => assertVoting({ ...phase, state: 'REPLY_DUE' }, at('2027-02-01T00:00:00Z'))).toThrow(
      refusal('PHASE_CLOSED'),
    );
  });

  it('takes statements until their last day', () => {
    expect(() => assertAdding(phase, at('2027-03-01T10:00:00Z'), '2027-03-01')).not.toThrow();
    expect(() => assertAdding(phase, at('2027-03-02T10:00:00Z'), '2027-03-02')).toThrow(
      refusal('PHASE_CLOSED'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { decideStatement, statementCommandsFor } from '#domain/dialogue/statements/statement.policy';
import type { StatementState } from '#domain/dialogue/statements/statement.states';
import { aPerson, ofStaff, refusal } from '#testing/actors';

const consultation = {
  state: 'OPEN',
  institutionId: 'ministry',
  programmeId: 'health',
  country: 'SO',
  openedAt: new Date('2027-01-11T00:00:00Z'),
} as const;
const facts = (state: StatementState, isOwn = false) => ({ state, isOwn, consultation });
const AUTHOR = aPerson('author');
const OFFICER = ofStaff('CASE_OFFICER');
const MINISTER = aPerson('minister', { memberships: [{ institutionId: 'ministry', role: 'OWNER' }] });
const BOTH = { ...OFFICER, memberships: MINISTER.memberships };

describe('a statement', () => {
  it('that nobody has read is not there for others, and not for the ministry', () => {
    for (const actor of [aPerson('other'), MINISTER, ofStaff('APPROVER', { country: 'GH' })])
      expect(() => decideStatement(actor, facts('PENDING'), 'publish')).toThrow(refusal('NOT_FOUND'));
  });

  it('is published and refused by IOM, with a coded reason', () => {
    expect(decideStatement(OFFICER, facts('PENDING'), 'publish')).toBe('PUBLISHED');
    expect(decideStatement(OFFICER, facts('PENDING'), 'refuse', 'THREAT')).toBe('REFUSED');
    expect(() => decideStatement(OFFICER, facts('PENDING'), 'refuse')).toThrow(refusal('REASON_REQUIRED'));
  });

  it('is never removed by the side that asks', () => {
    expect(() => decideStatement(MINISTER, facts('PUBLISHED'), 'remove', 'SPAM')).toThrow(
      refusal('FORBIDDEN'),
    );
    expect(() => decideStatement(BOTH, facts('PENDING'), 'publish')).toThrow(refusal('NOT_FOUND'));
  });

  it('is withdrawn and defended by who wrote it, whoever that is', () => {
    expect(statementCommandsFor(AUTHOR, facts('PUBLISHED', true))).toEqual(['withdraw']);
    expect(statementCommandsFor(AUTHOR, facts('REFUSED', true))).toEqual(['appeal', 'withdraw']);
    expect(statementCommandsFor(AUTHOR, facts('PUBLISHED'))).toEqual([]);
  });
});

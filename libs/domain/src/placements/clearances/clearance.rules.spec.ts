import { describe, expect, it } from '@jest/globals';
import {
  assertClearedOutcome,
  assertWaiver,
  type ClearanceContext,
  type ClearanceItem,
  DEFAULT_CLEARANCES,
  dueExpiryWarning,
  isInOrder,
  requiredClearances,
  workItems,
} from '#domain/placements/clearances/clearance.rules';

const REMOTE: ClearanceContext = {
  modality: 'VIRTUAL',
  childContact: 'NONE',
  risk: 'LOW',
  isRegulated: false,
};
const asked = (change: Partial<ClearanceContext>) =>
  requiredClearances(DEFAULT_CLEARANCES, { ...REMOTE, ...change });
const refusal = (code: string) => expect.objectContaining({ code });

describe('the clearances of a placement', () => {
  it('follow modality, risk, children and profession', () => {
    const always = [
      'MISCONDUCT_DISCLOSURE',
      'REFERENCES',
      'PSEA_TRAINING',
      'CONFLICT_OF_INTEREST',
      'HOST_APPROVAL',
    ];
    expect(asked({})).toEqual(always);
    expect(asked({ modality: 'ON_SITE' })).toEqual(
      expect.arrayContaining(['SECURITY', 'MEDICAL', 'VISA', 'INSURANCE']),
    );
    expect(asked({ childContact: 'INCIDENTAL' })).not.toContain('POLICE');
    expect(asked({ childContact: 'DIRECT' })).toEqual(
      expect.arrayContaining(['POLICE', 'CHILD_SAFEGUARDING']),
    );
    expect(asked({ modality: 'HYBRID', risk: 'EXTREME' }).filter((type) => type === 'POLICE')).toEqual([
      'POLICE',
    ]);
    expect(asked({ risk: 'EXTREME' })).not.toContain('POLICE');
    expect(asked({ isRegulated: true })).toContain('LICENCE');
  });

  it('are passed with issuer, dates and, where there is one, an expiry', () => {
    const outcome = { issuer: 'ACRO', issuedOn: '2026-01-10', expiresOn: '2027-01-10' };
    expect(() => assertClearedOutcome('POLICE', outcome, '2026-02-01')).not.toThrow();
    expect(() => assertClearedOutcome('POLICE', { ...outcome, expiresOn: null }, '2026-02-01')).toThrow(
      refusal('BAD_INPUT'),
    );
    expect(() =>
      assertClearedOutcome('REFERENCES', { ...outcome, expiresOn: null }, '2026-02-01'),
    ).not.toThrow();
    expect(() =>
      assertClearedOutcome('POLICE', { ...outcome, issuedOn: '2026-03-01' }, '2026-02-01'),
    ).toThrow(refusal('BAD_INPUT'));
    expect(() => assertClearedOutcome('POLICE', { ...outcome, issuer: ' ' }, '2026-02-01')).toThrow(
      refusal('BAD_INPUT'),
    );
  });

  it('are waived only until a day that is named', () => {
    expect(() => assertWaiver('2026-03-01', '2026-02-01')).not.toThrow();
    expect(() => assertWaiver(null, '2026-02-01')).toThrow(refusal('BAD_INPUT'));
    expect(() => assertWaiver('2026-02-01', '2026-02-01')).toThrow(refusal('BAD_INPUT'));
  });

  it('must outlast the placement', () => {
    const items: ClearanceItem[] = [
      { type: 'VISA', state: 'CLEARED', expiresOn: '2026-08-30' },
      { type: 'POLICE', state: 'WAIVED', expiresOn: '2026-12-31' },
      { type: 'MEDICAL', state: 'SUBMITTED', expiresOn: null },
      { type: 'LICENCE', state: 'NOT_REQUIRED', expiresOn: null },
    ];
    expect(workItems(items, '2026-08-31').map(({ type }) => type)).toEqual(['VISA', 'MEDICAL']);
    expect(isInOrder(items, 'VISA', '2026-08-30')).toBe(true);
    expect(isInOrder(items, 'VISA', '2026-08-31')).toBe(false);
    expect(isInOrder(items, 'INSURANCE', '2026-08-30')).toBe(false);
  });

  it.each<[string, number | null, number | null]>([
    ['2026-05-01', null, null],
    ['2026-05-02', null, 60],
    ['2026-05-20', 60, null],
    ['2026-06-01', 60, 30],
    ['2026-06-01', null, 30],
    ['2026-06-20', 30, null],
    ['2026-07-02', null, null],
  ])('on %s, after a warning at %p, warn at %p', (today, last, due) => {
    expect(dueExpiryWarning('2026-07-01', today, [60, 30], last)).toBe(due);
  });
});

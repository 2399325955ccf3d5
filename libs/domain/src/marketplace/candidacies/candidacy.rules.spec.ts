import { describe, expect, it } from '@jest/globals';
import {
  type ApplyFacts,
  assertGatesPass,
  assertMayApply,
  assertPositionOpen,
  assertReserveUsable,
  reserveUntil,
  shortlistAdvice,
} from '#domain/marketplace/candidacies/candidacy.rules';

const FACTS: ApplyFacts = {
  needIsOpen: true,
  consentsGiven: true,
  ownInstitution: false,
  openApplications: 4,
};
const APPLICATION = {
  motivation: 'I trained in this ward twenty years ago and know what its nurses lack.',
  availableFrom: '2026-06-01',
  availableTo: '2026-08-31',
  weeklyHours: 20,
};
const refusal = (code: string) => expect.objectContaining({ code });

describe('an application', () => {
  it('passes when all is well', () => expect(() => assertMayApply(FACTS, APPLICATION)).not.toThrow());

  it.each<[string, Partial<ApplyFacts>]>([
    ['NEED_NOT_OPEN', { needIsOpen: false }],
    ['CONSENT_MISSING', { consentsGiven: false }],
    ['CONFLICT_OF_INTEREST', { ownInstitution: true }],
    ['APPLICATION_CAP', { openApplications: 5 }],
  ])('is refused with %s', (code, change) => {
    expect(() => assertMayApply({ ...FACTS, ...change }, APPLICATION)).toThrow(refusal(code));
  });

  it('names each field that is wrong', () => {
    const bad = { ...APPLICATION, motivation: 'Please', availableTo: '2026-05-31', weeklyHours: 0 };
    expect(() => assertMayApply(FACTS, bad)).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({
          problems: ['motivation', 'availableTo', 'weeklyHours'].map((field) =>
            expect.objectContaining({ field }),
          ),
        }),
      }),
    );
  });
});

describe('on the way to a selection', () => {
  it('a failed gate stops a candidacy until an approver overrides it', () => {
    const gates = [
      { code: 'language', passes: false },
      { code: 'licence', passes: true },
    ];
    expect(() => assertGatesPass(gates, [])).toThrow(
      expect.objectContaining({ code: 'GATE_FAILED', details: { gates: ['language'] } }),
    );
    const override = { gate: 'language', approverId: 'a', reason: 'An interpreter is paid for.' };
    expect(() => assertGatesPass(gates, [override])).not.toThrow();
    expect(() => assertGatesPass(gates, [{ ...override, gate: 'licence' }])).toThrow(refusal('GATE_FAILED'));
  });

  it.each([
    [2, 1, 'FEW'],
    [3, 1, 'GOOD'],
    [5, 1, 'GOOD'],
    [6, 1, 'MANY'],
    [6, 2, 'GOOD'],
  ])('%i people for %i positions are %s', (people, positions, advice) => {
    expect(shortlistAdvice(people, positions)).toBe(advice);
  });

  it('never makes more offers than there are positions', () => {
    expect(() => assertPositionOpen(2, 1)).not.toThrow();
    expect(() => assertPositionOpen(2, 2)).toThrow(refusal('NO_OPEN_POSITION'));
    expect(() => assertPositionOpen(0, 0)).toThrow(refusal('NO_OPEN_POSITION'));
  });

  it('keeps a place on the reserve list for its months', () => {
    expect(reserveUntil('2026-08-31', 6)).toBe('2027-02-28');
    expect(() => assertReserveUsable('2027-02-28', '2027-02-28', 1)).not.toThrow();
    expect(() => assertReserveUsable('2027-02-28', '2027-03-01', 1)).toThrow(refusal('RESERVE_ENDED'));
    expect(() => assertReserveUsable('2027-02-28', '2027-02-01', 0)).toThrow(refusal('NO_OPEN_POSITION'));
  });
});

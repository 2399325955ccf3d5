import { describe, expect, it } from '@jest/globals';
import { amendedParts, assertAmendable, reopenedBy } from '#domain/placements/placements/amendment.rules';
import {
  assertMaySign,
  assertPlan,
  missingSignatures,
  planText,
  type Signature,
} from '#domain/placements/placements/plan.rules';

const refusal = (code: string) => expect.objectContaining({ code });
const WINDOW = { startsOn: '2026-06-01', endsOn: '2026-08-31' };
const PLAN = {
  version: 1,
  placementVersion: 1,
  summary: 'Train, pilot, hand over.',
  milestones: [{ text: 'Trained', dueOn: '2026-06-30' }],
};

describe('a work plan', () => {
  it('has a milestone within the placement', () => {
    expect(() => assertPlan(PLAN, WINDOW)).not.toThrow();
    expect(() => assertPlan({ ...PLAN, milestones: [] }, WINDOW)).toThrow(refusal('BAD_INPUT'));
    expect(() => assertPlan({ ...PLAN, milestones: [{ text: 'x', dueOn: '2026-09-01' }] }, WINDOW)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ field: 'milestones.0.dueOn' }) }),
    );
  });

  it('is another text in another version', () => {
    expect(planText(PLAN)).toBe(planText({ ...PLAN }));
    expect(planText(PLAN)).not.toBe(planText({ ...PLAN, version: 2 }));
    expect(planText(PLAN)).not.toBe(planText({ ...PLAN, placementVersion: 2 }));
  });

  const sign = (signatory: Signature['signatory'], accountId: string, digest = 'now'): Signature => ({
    signatory,
    accountId,
    digest,
  });

  it('is signed once in each role, in its present version', () => {
    const given = [sign('PROFESSIONAL', 'pro'), sign('FOCAL_POINT', 'host', 'before')];
    expect(() => assertMaySign(sign('FOCAL_POINT', 'host'), 'now', given)).not.toThrow();
    expect(() => assertMaySign(sign('FOCAL_POINT', 'host', 'before'), 'now', given)).toThrow(
      refusal('PLAN_OUTDATED'),
    );
    expect(() => assertMaySign(sign('PROFESSIONAL', 'pro'), 'now', given)).toThrow(refusal('ALREADY_SIGNED'));
    expect(missingSignatures('now', given)).toEqual(['FOCAL_POINT', 'APPROVER']);
  });
});

describe('an amendment', () => {
  const before = { modality: 'ON_SITE', ...WINDOW, weeklyHours: 20 } as const;
  const virtual = { ...before, modality: 'VIRTUAL' } as const;

  it('opens the clearances that it touches', () => {
    expect(amendedParts(before, { ...virtual, weeklyHours: 10 })).toEqual(['modality', 'hours']);
    expect(reopenedBy(['dates', 'hours'])).toEqual(['SECURITY', 'VISA', 'INSURANCE', 'HOST_APPROVAL']);
  });

  it('changes something, and nothing that has passed', () => {
    expect(() => assertAmendable(before, virtual, '2026-07-01', true)).not.toThrow();
    const bad = [
      before,
      { ...before, endsOn: '2026-06-30' },
      { ...before, startsOn: '2026-06-15' },
      { ...before, weeklyHours: 61 },
    ];
    for (const after of bad) {
      expect(() => assertAmendable(before, after, '2026-07-01', true)).toThrow(refusal('BAD_INPUT'));
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '#domain/kernel/dates';
import {
  assertCertifiable,
  assertFits,
  cannotStartBecause,
  clashes,
  type Commitment,
  isOver,
  notCompleteBecause,
  notReadyBecause,
  peakHours,
  readinessPercent,
  type StartFacts,
} from '#domain/placements/placements/placement.rules';
import type { Modality } from '#domain/reference/vocabulary';

const refusal = (code: string) => expect.objectContaining({ code });
const placement = (
  placementId: string,
  startsOn: string,
  endsOn: string,
  modality: Modality = 'ON_SITE',
  weeklyHours = 10,
): Commitment => ({ placementId, modality, startsOn, endsOn, weeklyHours });

describe('placements of one person', () => {
  const june = placement('june', '2026-06-01', '2026-06-30');

  it.each<[string, Commitment, boolean]>([
    ['the next day', placement('a', '2026-07-01', '2026-07-31'), false],
    ['the last day', placement('b', '2026-06-30', '2026-07-31'), true],
    ['hybrid work', placement('c', '2026-06-10', '2026-06-12', 'HYBRID'), true],
    ['virtual work', placement('d', '2026-06-10', '2026-06-12', 'VIRTUAL'), false],
    ['itself', june, false],
  ])('on site, compared with %s', (_, wanted, clash) => {
    expect(clashes(wanted, [june]).length > 0).toBe(clash);
  });

  it('have a peak of hours, found like day by day', () => {
    const arbitrary = fc.record({
      from: fc.integer({ min: 0, max: 20 }),
      days: fc.integer({ min: 0, max: 15 }),
      hours: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(arbitrary, fc.array(arbitrary, { maxLength: 5 }), (wanted, others) => {
        const make = ({ from, days, hours }: typeof wanted, i: number) => {
          const startsOn = addDays('2026-06-01', from);
          return placement(String(i), startsOn, addDays(startsOn, days), 'VIRTUAL', hours);
        };
        const mine = make(wanted, -1);
        const live = others.map(make);
        const perDay = Array.from({ length: daysBetween(mine.startsOn, mine.endsOn) + 1 }, (_, i) => {
          const day = addDays(mine.startsOn, i);
          return live
            .filter((o) => o.startsOn <= day && day <= o.endsOn)
            .reduce((sum, o) => sum + o.weeklyHours, mine.weeklyHours);
        });
        expect(peakHours(mine, live)).toBe(Math.max(...perDay));
      }),
    );
  });

  it('fit or are refused by name', () => {
    const virtual = placement('v', '2026-06-10', '2026-07-10', 'VIRTUAL', 15);
    expect(() => assertFits(virtual, [june], 25)).not.toThrow();
    expect(() => assertFits(virtual, [june], 24)).toThrow(refusal('HOURS_EXCEEDED'));
    expect(() => assertFits(placement('x', '2026-06-10', '2026-07-10'), [june], 60)).toThrow(
      refusal('PLACEMENT_CLASH'),
    );
  });
});

describe('a placement', () => {
  it('is ready when nothing is open', () => {
    const ready = { isPlanSigned: true, readiness: 80, threshold: 80, missingBaselines: 0 };
    expect(notReadyBecause(ready)).toEqual([]);
    expect(
      notReadyBecause({ isPlanSigned: false, readiness: 79, threshold: 80, missingBaselines: 1 }),
    ).toEqual(['PLAN_NOT_SIGNED', 'HOST_NOT_READY', 'BASELINE_MISSING']);
  });

  it('weighs the readiness of the host', () => {
    const items = [
      { code: 'a', weight: 3, done: true },
      { code: 'b', weight: 1, done: false },
    ];
    expect(readinessPercent(items)).toBe(75);
    expect(readinessPercent([])).toBe(100);
  });

  const bare: StartFacts = {
    modality: 'ON_SITE',
    today: '2026-06-01',
    startsOn: '2026-06-01',
    openClearances: 0,
    isPlanSigned: true,
    hasInsurance: false,
    hasSecurityClearance: false,
    hasEmergencyContact: false,
    linkTested: false,
  };
  const ON_SITE = ['NO_INSURANCE', 'NO_SECURITY_CLEARANCE', 'NO_EMERGENCY_CONTACT'];
  it.each<[Modality, string[]]>([
    ['ON_SITE', ON_SITE],
    ['VIRTUAL', ['LINK_NOT_TESTED']],
    ['HYBRID', [...ON_SITE, 'LINK_NOT_TESTED']],
  ])('%s asks for its own preparations', (modality, missing) => {
    expect(cannotStartBecause({ ...bare, modality })).toEqual(missing);
  });

  it('does not start early, with open checks or on an unsigned plan', () => {
    const facts = { ...bare, modality: 'VIRTUAL' as const, linkTested: true };
    expect(cannotStartBecause(facts)).toEqual([]);
    expect(
      cannotStartBecause({ ...facts, today: '2026-05-31', openClearances: 1, isPlanSigned: false }),
    ).toEqual(['PERIOD_NOT_OVER', 'CLEARANCE_OPEN', 'PLAN_NOT_SIGNED']);
  });

  it('is complete when reports, feedback, handover and outputs are in', () => {
    const complete = {
      finalReportAccepted: true,
      feedbackOpen: 0,
      handoverItems: 1,
      outputsUnscored: 0,
      isReplanning: false,
    };
    expect(notCompleteBecause(complete)).toEqual([]);
    expect(
      notCompleteBecause({
        finalReportAccepted: false,
        feedbackOpen: 1,
        handoverItems: 0,
        outputsUnscored: 2,
        isReplanning: true,
      }),
    ).toEqual(['FINAL_REPORT_OPEN', 'FEEDBACK_OPEN', 'NO_HANDOVER', 'OUTPUTS_UNSCORED', 'PLAN_NOT_SIGNED']);
  });

  it('is over after its last day', () => {
    expect(isOver('2026-06-30', '2026-06-30')).toBe(false);
    expect(isOver('2026-06-30', '2026-07-01')).toBe(true);
  });

  it('gives a certificate for work that was done, never after misconduct', () => {
    expect(() => assertCertifiable('COMPLETED', null)).not.toThrow();
    expect(() => assertCertifiable('TERMINATED_EARLY', 'SECURITY')).not.toThrow();
    expect(() => assertCertifiable('ACTIVE', null)).toThrow(refusal('CERTIFICATE_TOO_EARLY'));
    expect(() => assertCertifiable('TERMINATED_EARLY', 'MISCONDUCT')).toThrow(refusal('CERTIFICATE_REFUSED'));
  });
});

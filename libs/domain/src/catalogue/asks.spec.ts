import { describe, expect, it } from '@jest/globals';
import { STATE_MACHINES, STEP_REASONS } from '#domain/catalogue/state-machines';
import { asksOf, assertComment } from '#domain/kernel/asks';
import { commandsOf, type Machine, takeStep } from '#domain/kernel/machine';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { NEED } from '#domain/marketplace/needs/need.states';
import { PROFESSIONAL } from '#domain/parties/professionals/professional.states';
import { PLACEMENT } from '#domain/placements/placements/placement.states';

const refusal = (code: string, details = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

describe('what a step asks', () => {
  it('is a reason that must be given, one that may, or none', () => {
    expect(asksOf(CANDIDACY, 'refuse')).toMatchObject({ reason: 'REQUIRED' });
    expect(asksOf(CANDIDACY, 'dismiss')).toMatchObject({ reason: 'OPTIONAL' });
    expect(asksOf(CANDIDACY, 'shortlist')).toEqual({
      reasons: [],
      reason: 'NOT_ASKED',
      comment: 'NOT_ASKED',
      day: 'NOT_ASKED',
    });
  });

  it('is words and a day, where the table says so', () => {
    expect(asksOf(NEED, 'requestChanges')).toMatchObject({ comment: 'REQUIRED', day: 'NOT_ASKED' });
    expect(asksOf(NEED, 'reject').comment).toBe('OPTIONAL');
    expect(asksOf(PLACEMENT, 'suspend')).toMatchObject({ comment: 'NOT_ASKED', day: 'REQUIRED' });
    expect(asksOf(PROFESSIONAL, 'pause').day).toBe('OPTIONAL');
  });

  it('is never a reason that only the system gives', () => {
    expect(asksOf(CANDIDACY, 'notSelect').reasons).toEqual([
      'STRONGER_CANDIDATE',
      'SKILLS',
      'LANGUAGE',
      'AVAILABILITY',
      'POSITION_FILLED',
      'NEED_CHANGED',
    ]);
    const { reason, reasons } = asksOf(CANDIDACY, 'withdraw');
    expect(reason).toBe('OPTIONAL');
    expect(reasons).toEqual(['DATES', 'PLACE', 'HOURS', 'PAY', 'FAMILY', 'EMPLOYER', 'HEALTH', 'OTHER']);
    const leave = (as: 'PROFESSIONAL' | 'SYSTEM') => () =>
      takeStep(CANDIDACY, 'APPLIED', 'withdraw', { as: [as], reason: 'OTHER_PLACEMENT_ACCEPTED' });
    expect(leave('PROFESSIONAL')).toThrow(refusal('REASON_REQUIRED'));
    expect(leave('SYSTEM')()).toBe('WITHDRAWN');
    const end = (as: 'CASE_OFFICER' | 'SYSTEM') => () =>
      takeStep(CANDIDACY, 'APPLIED', 'notSelect', { as: [as], reason: 'NEED_CANCELLED' });
    expect(end('CASE_OFFICER')).toThrow(refusal('REASON_REQUIRED'));
    expect(end('SYSTEM')()).toBe('NOT_SELECTED');
    expect(STEP_REASONS).not.toContain('NEED_CANCELLED');
  });

  it('is refused without words where words must be given', () => {
    const field = { field: 'comment' };
    expect(() => assertComment(NEED, 'requestChanges')).toThrow(refusal('REASON_REQUIRED', field));
    expect(() => assertComment(NEED, 'requestChanges', '  ')).toThrow(refusal('REASON_REQUIRED', field));
    expect(() => assertComment(NEED, 'requestChanges', 'Which wards?')).not.toThrow();
    expect(() => assertComment(NEED, 'reject')).not.toThrow();
  });

  it.each(
    (STATE_MACHINES as readonly Machine<string, string>[]).map((machine) => [machine.name, machine] as const),
  )('in a %s is said of commands and reasons that there are', (_, machine) => {
    const { reasons, optionalReasons = {}, systemReasons = [], comments = {}, days = {} } = machine;
    const named = [reasons, optionalReasons, comments, days].flatMap((table) => Object.keys(table));
    expect(commandsOf(machine)).toEqual(expect.arrayContaining(named));
    const known = [...Object.values(reasons), ...Object.values(optionalReasons)].flat();
    expect(known).toEqual(expect.arrayContaining([...systemReasons]));
  });
});
